import { NumberFormat } from '../../../../src/host/xlsx/workbook/numberFormat';

function shown(code: string, value: number | string | boolean, date1904 = false): string {
  return new NumberFormat(code, date1904).show(value);
}

test.each<[string, number, string]>([
  ['General', 303.09, '303.09'],
  ['General', 0, '0'],
  ['General', -12.5, '-12.5'],
  ['General', 0.1 + 0.2, '0.3'],
  ['General', 1 / 3, '0.333333333'],
  ['General', 123456.789012345, '123456.789'],
  ['General', 143.61353655, '143.6135366'],
  ['General', 13800000000, '13800000000'],
  ['General', 123456789012, '1.23457E+11'],
  ['G/通用格式', 5.5, '5.5'],
  ['0', 0.5, '1'],
  ['0.00', 2.5, '2.50'],
  ['0%', 0.827, '83%'],
  ['0.00%', 0.827, '82.70%'],
  ['#,##0.00', 1234567.891, '1,234,567.89'],
  ['0.00_);[Red](0.00)', -5, '(5.00)'],
  ['+0.0%;-0.0%;0.0%', 0.463, '+46.3%'],
  ['0"天"', 12, '12天'],
  ['[>=60]"合格";"不合格"', 59, '不合格'],
  ['yyyy"年"m"月"', 44562, '2022年1月'],
  ['yyyy"年"m"月"d"日";@', 44562, '2022年1月1日'],
  ['yyyy/m/d', 60, '1900/2/29'],
  ['[$-804]aaaa', 44562, '星期六'],
  ['上午/下午h"时"mm"分"', 0.6, '下午2时24分'],
  ['[h]:mm', 1.5, '36:00'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 44916, '二〇二二年十二月二十一日'],
  ['[DBNum1][$-804]yyyy"年"m"月"', 44562, '二〇二二年一月'],
  ['[DBNum2][$-804]0', 30309, '叁万零叁佰零玖'],
  ['[DBNum1]0', 12, '一十二'],
  ['[DBNum3]0', 96, '９６'],
  [';;;', 5, ''],
])('%s shows %d as %s', (code, value, text) => {
  expect(shown(code, value)).toBe(text);
});

test.each([
  ['General', '得分', '得分'],
  ['@', '007', '007'],
  ['0.00', '—', '—'],
  ['0;0;0;"共"@"项"', '三', '共三项'],
  [';;;', '隐', ''],
])('%s shows the text %s as %s', (code, value, text) => {
  expect(shown(code, value)).toBe(text);
});

test.each(['[', '"', '0"', '???/???[', '[$', 'y'.repeat(300), '__proto__', 'constructor', '[DBNum9]0', '[<]0'])(
  'the code %j, which is none or too long, shows a number all the same',
  (code) => {
    expect(shown(code, 5)).toContain('5');
  },
);

test('truth values are shown as such whatever the format', () => {
  expect([shown('0.00', true), shown('@', false)]).toEqual(['TRUE', 'FALSE']);
});

test('dates of a workbook that counts from 1904 are the same days', () => {
  const format = new NumberFormat('yyyy/m/d', true);
  expect(format.show(43100)).toBe('2022/1/1');
  expect(format.to1900(43100)).toBe(44562);
  expect(format.toStored(44562)).toBe(43100);
  expect(new NumberFormat('0.00', true).to1900(43100)).toBe(43100);
  expect(new NumberFormat('h:mm', true).to1900(0.5)).toBe(0.5);
});
