import fc from 'fast-check';
import type { Comparison } from '../../src/indicatorValue/indicatorValue';
import { compareTexts, comparisonCases } from './comparisonCases';

test.each(comparisonCases.map((each) => [each.target, each.actual, each] as const))(
  '%j against %j',
  (target, actual, each) => {
    const comparison = compareTexts(target, actual, each.context);
    expect(comparison).toMatchObject(each.gives);
    expect(comparison.flags.map(({ code }) => code)).toEqual(each.flags);
    expect(comparison.kind === 'none' ? comparison.why.code : undefined).toBe(each.why);
  },
);

test('both sides are given in one unit, exactly', () => {
  expect(compareTexts('≤15万元', '149999.99元')).toMatchObject({ target: '15', actual: '14.999999', unit: '万元' });
  expect(compareTexts('2公顷', '31亩')).toMatchObject({ target: '2', unit: '公顷', ratio: 1.033333333333 });
  expect(compareTexts('≥90%', '100%')).toMatchObject({ target: '0.9', actual: '1', unit: '%', ratio: 1.111111111111 });
  expect(compareTexts('100', '98%')).toMatchObject({ target: '1', actual: '0.98', unit: '%' });
  expect(compareTexts('≥95%', '98')).toMatchObject({ target: '0.95', actual: '0.98', unit: '%' });
});

test('a bare number beside ‰ or /10万 is in that unit', () => {
  expect(compareTexts('≤7‰', '6.1')).toMatchObject({
    outcome: 'exceeded',
    target: '0.007',
    actual: '0.0061',
    unit: '‰',
  });
  expect(compareTexts('≤18/10万', '21')).toMatchObject({ outcome: 'missed', target: '0.00018', actual: '0.00021' });
  expect(compareTexts('8', '6.4‰')).toMatchObject({ target: '0.008', actual: '0.0064', unit: '‰' });
  expect(compareTexts('≤7‰', '6.1').flags.map(({ code }) => code)).toEqual(['unitMissingInActual']);
  expect(compareTexts('≤7‰', '930')).toMatchObject({ kind: 'none', why: { code: 'ratioScaleUnclear' } });
});

test('a range keeps both its ends and compares with the nearest', () => {
  expect(compareTexts('5-10万元', '4万元')).toMatchObject({
    outcome: 'missed',
    operator: '>=',
    direction: 'higher',
    target: '5',
    actual: '4',
    range: { from: '5', to: '10' },
    favourable: false,
  });
  expect(compareTexts('5-10万元', '7万元')).toMatchObject({ outcome: 'met', target: '7', favourable: null });
  expect(compareTexts('5-10万元', '12万元')).toMatchObject({ outcome: 'missed', target: '10', direction: 'lower' });
});

test('the direction says where it comes from', () => {
  const code = (target: string, level3: string, level2 = ''): string => {
    const comparison = compareTexts(target, '1%', { level2, level3 });
    return comparison.kind === 'compared' ? comparison.directionReason.code : comparison.kind;
  };
  expect(code('≥1%', '事故发生率')).toBe('directionOperator');
  expect(code('1%', '事故发生率')).toBe('directionWordLower');
  expect(code('1%', '事故处置率')).toBe('directionWordHigher');
  expect(code('1%', '项目', '成本指标')).toBe('directionLevel');
  expect(code('下降1%', '事故发生率')).toBe('directionChange');
  expect(code('1%', '人数')).toBe('directionDefault');
});

test('a flag quotes what it is about, and no more of a cell than a sentence can hold', () => {
  expect(compareTexts('15万元', '150000元').flags).toEqual([
    { code: 'unitConverted', values: { from: '元', to: '万元' } },
  ]);
  const long = '完成全部既定任务，'.repeat(40);
  expect(compareTexts(long, long).flags[0]?.values['text']).toHaveLength(60);
});

const amount = fc.integer({ min: 1, max: 1_000_000 });

/** Worst first. */
const ranks = ['missed', 'met', 'exceeded'];

function rank(comparison: Comparison): number {
  return comparison.kind === 'compared' ? ranks.indexOf(comparison.outcome) : -1;
}

test('a better actual never compares worse', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('≥', '>', '=', '≤', '<', ''),
      amount,
      amount,
      amount,
      (operator, target, one, other) => {
        const lower = operator === '≤' || operator === '<';
        const [worse, better] = one < other === lower ? [other, one] : [one, other];
        const compare = (actual: number): number => rank(compareTexts(`${operator}${target}人`, `${actual}人`));
        expect(compare(better)).toBeGreaterThanOrEqual(compare(worse));
      },
    ),
  );
});

test('deviation and ratio agree, and favourable follows the direction', () => {
  fc.assert(
    fc.property(fc.constantFrom('≥', '≤'), amount, amount, (operator, target, actual) => {
      const comparison = compareTexts(`${operator}${target}件`, `${actual}件`);
      if (comparison.kind !== 'compared') throw new Error(comparison.kind);
      expect(comparison.ratio).toBeCloseTo(actual / target, 9);
      expect(comparison.deviation).toBeCloseTo((comparison.ratio ?? 0) - 1, 9);
      const better = operator === '≥' ? actual > target : actual < target;
      expect(comparison.favourable).toBe(actual === target ? null : better);
    }),
  );
});

test.each([
  ['万元', '元', 10_000],
  ['亿元', '万元', 10_000],
  ['万人', '人', 10_000],
  ['公里', '米', 1000],
  ['公顷', '亩', 15],
  ['平方公里', '公顷', 100],
  ['年', '个月', 12],
  ['吨', '公斤', 1000],
  ['小时', '分钟', 60],
  ['元/人·月', '元/人·年', 12],
])('a number in %s is met by the same in %s, and missed by one less', (large, small, factor) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (number) => {
      expect(compareTexts(`≥${number}${large}`, `${number * factor}${small}`)).toMatchObject({ outcome: 'met' });
      expect(compareTexts(`≥${number * factor}${small}`, `${number}${large}`)).toMatchObject({ outcome: 'met' });
      expect(compareTexts(`≥${number}${large}`, `${number * factor - 1}${small}`)).toMatchObject({ outcome: 'missed' });
    }),
  );
});

test('days late and days early mirror each other', () => {
  const day = fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
  fc.assert(
    fc.property(day, day, (one, other) => {
      const text = (point: { month: number; day: number }): string => `2021年${point.month}月${point.day}日`;
      const there = compareTexts(text(one), text(other));
      const back = compareTexts(text(other), text(one));
      if (there.kind !== 'periods' || back.kind !== 'periods') throw new Error('no periods');
      expect(there.days + back.days).toBe(0);
      expect(there.outcome).toBe(there.days <= 0 ? 'met' : 'missed');
    }),
  );
});
