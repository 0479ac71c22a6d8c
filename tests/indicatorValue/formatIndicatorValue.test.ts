import fc from 'fast-check';
import { formatIndicatorValue, formatPoint } from '../../src/indicatorValue/formatIndicatorValue';
import { readIndicatorValue } from '../../src/indicatorValue/readIndicatorValue';
import type { IndicatorValue } from '../../src/indicatorValue/indicatorValue';
import { inTableForm, readingTables } from './readingCases';

test.each([
  ['>=２１９３３人', '≥21933人'],
  ['不低于百分之八十', '≥80%'],
  ['两万三千元', '23000元'],
  ['3.2万人', '3.2万人'],
  ['15万', '150000'],
  ['5‰', '5‰'],
  ['八成', '8成'],
  ['12个月内', '≤12个月'],
  ['每亩300', '每亩300'],
  ['400元/人、天', '400元/人·天'],
  ['受益贫困人口满意度≥100%', '受益贫困人口满意度≥100%'],
  ['50个项目', '50个项目'],
  ['18—54周岁', '18至54周岁'],
  ['80-90%', '80至90%'],
  ['约100人', '约100人'],
  ['2021.1.1-12.31', '2021年1月1日至2021年12月31日'],
  ['一季度', '1季度'],
  ['2021年底', '2021年12月'],
  ['下半年', '下半年'],
  ['全年', '全年'],
  ['达成预期指标', '达成预期指标'],
  ['—', '—'],
  ['', ''],
  ['**', '**'],
])('%j is written %j', (text, written) => {
  expect(formatIndicatorValue(readIndicatorValue(text))).toBe(written);
});

test('a number that would be taken for something else is spelled so that it is not', () => {
  const written = (text: string, level2: string): string => formatIndicatorValue(readIndicatorValue(text, { level2 }));
  expect(written('2021.7', '成本指标')).toBe('2021.700');
  expect(formatIndicatorValue(readIndicatorValue('20,211,231'))).toBe('20,211,231');
  expect(formatIndicatorValue(readIndicatorValue('百分之二百九十'))).toBe('290.0%');
});

test('a grade scale from the columns is written by its word', () => {
  const context = { operatorText: '定性', unitText: '优良中低差' };
  expect(formatIndicatorValue(readIndicatorValue('', context))).toBe('优良中低差');
});

test('every precision of a point is written', () => {
  expect(formatPoint({ precision: 'day', year: null, month: 7, day: 5 })).toBe('7月5日');
  expect(formatPoint({ precision: 'quarter', year: 2021, month: 10, day: null })).toBe('2021年4季度');
  expect(formatPoint({ precision: 'halfYear', year: 2021, month: 1, day: null })).toBe('2021年上半年');
  expect(formatPoint({ precision: 'year', year: 2021, month: null, day: null })).toBe('2021年');
});

/** Reading what was written gives the same value, and writing that gives the same text. */
function expectStable(value: IndicatorValue): void {
  const written = formatIndicatorValue(value);
  const again = readIndicatorValue(written);
  expect(inTableForm(again)).toEqual(inTableForm(value));
  expect(formatIndicatorValue(again)).toBe(written);
}

const plainTexts = readingTables.flatMap(([, cases]) => cases.flatMap(({ text, context }) => (context ? [] : [text])));

test.each(plainTexts)('%j survives being written and read', (text) => {
  expectStable(readIndicatorValue(text));
});

const pieces = fc.constantFrom(
  ...'≥ ≤ > < = 约 不低于 以上 以内 左右 - ± 3 12 95 2021 0.5 1,200 十二 两万三千 八 半 万 亿 千 % ‰ 百分之 百分点 成 分之 元 万元 人 人次 个 个月 月 年 日 天 工作日 季度 / 每 、 — 至 底 前 度 第 满意度 完成 项目 ( ) ， 。'.split(
    ' ',
  ),
);

test('any text made of what people write survives being written and read', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (parts) => {
      expectStable(readIndicatorValue(parts.join('')));
    }),
    { numRuns: 5000 },
  );
});
