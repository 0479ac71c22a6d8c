import { dateOfCell, formatParts } from '../../src/indicatorValue/cellFormat';

const date = (parts: string) => ({
  year: parts.includes('y'),
  month: parts.includes('m'),
  day: parts.includes('d'),
  timeOnly: false,
});

test.each([
  ['yyyy-mm-dd', date('ymd')],
  ['YYYY/M/D', date('ymd')],
  ['yyyy"年"m"月"d"日"', date('ymd')],
  ['[$-804]yyyy"年"m"月"', date('ym')],
  ['[DBNum1]e"年"m"月"', date('ym')],
  ['yyyy', date('y')],
  ['m"月"', date('m')],
  ['m/d', date('md')],
  ['d', date('d')],
  ['yyyy-mm h:mm', date('ym')],
  ['m/d h:mm', date('md')],
  ['h:mm', { year: false, month: false, day: false, timeOnly: true }],
  ['h"小时"mm"分"', { year: false, month: false, day: false, timeOnly: true }],
  ['[h]:mm', { year: false, month: false, day: false, timeOnly: true }],
  ['[HH]:mm:ss', { year: false, month: false, day: false, timeOnly: true }],
  ['[m]', { year: false, month: false, day: false, timeOnly: true }],
  ['[Red][mm]:ss', { year: false, month: false, day: false, timeOnly: true }],
  ['mm:ss', { year: false, month: false, day: false, timeOnly: true }],
])('%s shows parts of a date or a time', (format, parts) => {
  expect(formatParts(format)).toEqual(parts);
});

test.each([
  undefined,
  '',
  'General',
  '0.00',
  '0.00E+00',
  '0.00e-0',
  '0"days"',
  '0"d"',
  '0\\d',
  '0_d',
  '*d0',
  '[Red]0',
  '[$USD]0',
  '0;yyyy',
  `${'0'.repeat(255)}y`,
])('%j is a format of plain numbers', (format) => {
  expect(formatParts(format)).toBeNull();
});

test.each([
  ['yyyy-mm-dd', { precision: 'day', year: 2023, month: 12, day: 31 }],
  ['m/d', { precision: 'day', year: null, month: 12, day: 31 }],
  ['yyyy"年"m"月"', { precision: 'month', year: 2023, month: 12, day: null }],
  ['m"月"', { precision: 'month', year: null, month: 12, day: null }],
  ['yyyy', { precision: 'year', year: 2023, month: null, day: null }],
])('serial 45291 shown as %s is held no finer than it is shown', (numberFormat, point) => {
  expect(dateOfCell({ raw: 45291, numberFormat })).toEqual(point);
});

test.each([
  [45291, '0'],
  [45291, 'h:mm'],
  ['45291', 'yyyy-mm-dd'],
  [0, 'yyyy-mm-dd'],
  [60, 'yyyy-mm-dd'],
  [null, 'yyyy-mm-dd'],
])('%j shown as %s is no date', (raw, numberFormat) => {
  expect(dateOfCell({ raw, numberFormat })).toBeNull();
});
