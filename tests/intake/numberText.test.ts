import fc from 'fast-check';
import { executionRate } from '../../src/intake/executionRate';
import { readNumberText } from '../../src/intake/numberText';

test.each([
  ['303.09', 303.09, null],
  ['３０３．０９', 303.09, null],
  [' 1 234.5 ', 1234.5, null],
  ['1,234,567.89', 1234567.89, null],
  ['１，０００', 1000, null],
  ['620.82万元', 620.82, '万元'],
  ['3359.62万', 3359.62, '万元'],
  ['2.6亿元', 2.6, '亿元'],
  ['500元', 500, '元'],
  ['￥1,000元', 1000, '元'],
  ['100%', 100, '%'],
  ['１００％', 100, '%'],
  ['98百分比', 98, '%'],
  ['9分', 9, '分'],
  ['-5', -5, null],
  ['−5.5', -5.5, null],
  ['.5', 0.5, null],
  ['0', 0, null],
  ['-0', 0, null],
  ['0.00', 0, null],
  ['10（万元）', 10, null],
])('%j is the number %d in %s', (text, value, unit) => {
  expect(readNumberText(text)).toEqual({ kind: 'number', value, unit });
});

test.each([
  '',
  ' ',
  '—',
  '－',
  '-',
  '–',
  '/',
  '／',
  '\\',
  '…',
  '万元',
  '（万元）',
  '%',
  '元',
  '无',
  'N/A',
  '不适用',
  '　',
])('%j means no number', (text) => {
  expect(readNumberText(text)).toEqual({ kind: 'none' });
});

test.each([
  '九分',
  '约300',
  '1,23',
  '12,34,567',
  '1.2.3',
  '10-5',
  '≥90%',
  '100%以上',
  '5/10',
  '1e5',
  '０x10',
  '#REF!',
  'Infinity',
  'NaN',
])('%j is no number', (text) => {
  expect(readNumberText(text)).toEqual({ kind: 'unreadable' });
});

test('any decimal is read as it is written, with or without thousands separators', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
      const decimals = String(hundredths).padStart(2, '0');
      const value = Number(`${whole}.${decimals}`);
      const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
      expect(readNumberText(`${whole}.${decimals}`)).toEqual({ kind: 'number', value, unit: null });
      expect(readNumberText(`${grouped}.${decimals}万元`)).toEqual({ kind: 'number', value, unit: '万元' });
    }),
  );
});

test('any text at all is read without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['number', 'none', 'unreadable']).toContain(readNumberText(text).kind);
    }),
  );
});

test.each([
  [{ value: 1, unit: '%' as const }, null, 1],
  [{ value: 0.827, unit: '%' as const }, 0.5, 0.827],
  [{ value: 100, unit: null }, null, 1],
  [{ value: 86, unit: null }, null, 0.86],
  [{ value: 1, unit: null }, null, 1],
  [{ value: 1, unit: null }, 1, 1],
  [{ value: 1, unit: null }, 0.01, 0.01],
  [{ value: 1, unit: null }, 0.8, 1],
  [{ value: 0.99, unit: null }, 0.9911, 0.99],
  [{ value: 0, unit: null }, 0, 0],
  [{ value: 2.4, unit: null }, 2.4, 2.4],
  [{ value: 2.4, unit: null }, null, 0.024],
  [{ value: null, unit: null }, 1, null],
])('the rate %j beside amounts that give %s is %s', (typed, expected, rate) => {
  expect(executionRate(typed, expected)).toBe(rate);
});
