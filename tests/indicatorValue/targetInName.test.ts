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
