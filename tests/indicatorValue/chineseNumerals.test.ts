import { chineseNumberAt, spelledYearAt } from '../../src/indicatorValue/chineseNumerals';

const read = (text: string) => {
  const number = chineseNumberAt(text, 0);
  return number === null ? null : [number.value.toFixed(), text.slice(number.end)];
};

test.each([
  ['十', '10', ''],
  ['拾伍', '15', ''],
  ['十二人', '12', '人'],
  ['一百二', '120', ''],
  ['一百零二', '102', ''],
  ['一百一十', '110', ''],
  ['两千三', '2300', ''],
  ['两万三千', '23000', ''],
  ['两万三', '23000', ''],
  ['一万零三百', '10300', ''],
  ['十万', '100000', ''],
  ['一亿二千万', '120000000', ''],
  ['三点五', '3.5', ''],
  ['三点一四人', '3.14', '人'],
  ['三点', '3', '点'],
  ['三点钟', '3', '点钟'],
])('%s is %s', (text, value, rest) => {
  expect(read(text)).toEqual([value, rest]);
});

test.each([
  '',
  '人',
  '百',
  '百二',
  '万',
  '一二',
  '十百',
  '一十十',
  '一百百',
  '一百一千',
  '零十',
  '零百',
  '一千百',
  '一百十百',
  '一千零百',
  '一万万',
  '一万亿',
  '零万',
  '一亿零万',
  '零'.repeat(25),
])('%s breaks the rules of place value', (text) => {
  expect(read(text)).toBeNull();
});

test('a run as long as numerals get is still read, one longer is not', () => {
  expect(read(`${'零'.repeat(23)}五`)).toEqual(['5', '']);
  expect(read(`${'零'.repeat(24)}五`)).toBeNull();
});

test('a numeral is read from where it stands', () => {
  const text = `${'甲'.repeat(30)}一百二十人`;
  expect(chineseNumberAt(text, 30)?.value.toFixed()).toBe('120');
  expect(chineseNumberAt(text, 30)?.end).toBe(34);
});

test('a year spelled digit by digit needs four digits and 年', () => {
  expect(spelledYearAt('二〇二一年', 0)).toEqual({ year: 2021, end: 4 });
  expect(spelledYearAt('二○二一年', 0)).toEqual({ year: 2021, end: 4 });
  expect(spelledYearAt('二〇二一', 0)).toBeNull();
  expect(spelledYearAt('二〇二一月', 0)).toBeNull();
  expect(spelledYearAt('二〇二年', 0)).toBeNull();
});
