import type { IndicatorValue } from '../../src/indicatorValue/indicatorValue';
import { storedNumber, withStoredNumber } from '../../src/indicatorValue/storedNumber';

type Bound = Extract<IndicatorValue, { kind: 'bound' }>;

const bound = (text: string, number: string, unit: string | null): Bound => ({
  kind: 'bound',
  text,
  operator: null,
  number,
  unit,
  reasons: [],
});

const settled = (shown: Bound, raw: number) => {
  const { number, reasons } = withStoredNumber(shown, { raw });
  return [number, ...reasons.map(({ code }) => code)];
};

test.each([
  [0.1 + 0.2, '0.3'],
  [12345, '12345'],
  [null, undefined],
  ['5', undefined],
  [true, undefined],
  [Infinity, undefined],
])('of a cell with %j the number %j is kept', (raw, number) => {
  expect(storedNumber({ raw })?.toFixed()).toBe(number);
});

test.each<[string, string, string | null, number, string]>([
  ['83%', '0.83', '%', 0.82697, '0.82697'],
  ['82.7%', '0.827', '%', 0.82697, '0.82697'],
  ['82.70%', '0.827', '%', 0.82697, '0.82697'],
  ['1.2万', '12000', null, 12345, '12345'],
  ['1.2万元', '1.2', '万元', 12345, '1.2345'],
  ['1.2百万元', '1.2', '百万元', 1_234_500, '1.2345'],
  ['5', '5', null, 5.4, '5.4'],
  ['5.25', '5.25', null, 5.2539, '5.2539'],
  ['(5)', '5', null, -5, '-5'],
  ['（12）', '12', null, -12, '-12'],
  [' (12) ', '12', null, -12, '-12'],
])('%s read as %s %j over a cell with %j is exactly %s', (text, number, unit, raw, exact) => {
  expect(settled(bound(text, number, unit), raw)).toEqual([exact, 'storedExact']);
});

test.each<[string, string, string | null, number]>([
  ['83%', '0.83', '%', 0.8],
  ['82.7%', '0.827', '%', 0.824],
  ['5', '5', null, 5.6],
  ['5.25', '5.25', null, 5.26],
  ['5', '5', null, -5],
  ['共(5)', '5', null, -5],
  ['(5)人', '5', '人', -5],
])('%s read as %s %j over a cell with %j stays as shown', (text, number, unit, raw) => {
  expect(settled(bound(text, number, unit), raw)).toEqual([number, 'storedDiffers']);
});

test('a number shown in full needs no reason', () => {
  expect(settled(bound('5', '5', null), 5)).toEqual(['5']);
});
