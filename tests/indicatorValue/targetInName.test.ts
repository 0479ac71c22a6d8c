import fc from 'fast-check';
import { targetInName } from '../../src/indicatorValue/targetInName';
import { readTable, inTableForm } from './readingCases';

interface NameCase {
  readonly name: string;
  readonly reads: Readonly<Record<string, unknown>> | null;
}

test.each(readTable<NameCase>('namedTargets.json').map(({ name, reads }) => [name, reads] as const))(
  '%j',
  (name, reads) => {
    const value = targetInName(name);
    expect(value === null ? null : inTableForm(value)).toEqual(reads);
  },
);

test('the value says that it comes from the name', () => {
  const value = targetInName('指标1：年度资金支付完成率100%');
  expect(value?.reasons.at(-1)).toEqual({ code: 'fromName', values: { name: '年度资金支付完成率100%' } });
  expect(value?.text).toBe('年度资金支付完成率100%');
});

test('a name of 80 characters is still a name, one of 81 is a sentence', () => {
  const clause = '合格率100%,';
  const named = clause + '甲'.repeat(80 - clause.length);
  expect(targetInName(named)).toMatchObject({ kind: 'bound', number: '1', subject: '合格率' });
  expect(targetInName(`${named}甲`)).toBeNull();
});

test('the label of a name is not part of what it names', () => {
  const labels = ['★', '指标12：', '三级指标123、', '指标1', '1.', '12、', '(1)', '（12）', '③', '★★1、'];
  const names = labels.map((label) => targetInName(`${label}合格率100%`)?.reasons.at(-1)?.values['name']);
  expect(new Set(names)).toEqual(new Set(['合格率100%']));
});

test('no name is no target', () => {
  expect(targetInName(null)).toBeNull();
  expect(targetInName(undefined)).toBeNull();
});

test('次年 in a name follows the year of the form', () => {
  expect(targetInName('验收时间次年1月', { year: 2021 })).toMatchObject({ to: { year: 2022, month: 1 } });
  expect(targetInName('验收时间次年1月')).toBeNull();
});

test('any name is read or left alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const value = targetInName(name);
      if (value !== null) expect(['bound', 'range', 'period']).toContain(value.kind);
    }),
  );
});
