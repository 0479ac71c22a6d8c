import fc from 'fast-check';
import { typedText, typedValue } from '../../src/workbench/typedValue';

test.each([
  ['9', 'General', 9],
  [' 9.5 ', 'General', 9.5],
  ['-3', 'General', -3],
  ['1,234.5', 'General', 1234.5],
  ['.5', 'General', 0.5],
  ['', 'General', null],
  ['  ', 'General', null],
  ['82.70%', '0.00%', 0.827],
  ['82.70%', 'General', '82.70%'],
  ['≥90%', '0.00%', '≥90%'],
  ['1,23', 'General', '1,23'],
  ['1e5', 'General', '1e5'],
  ['=SUM(A1:A2)', 'General', '=SUM(A1:A2)'],
  ['2022年1月', 'General', '2022年1月'],
])('“%s” typed into a cell formatted %s is %j', (typed, format, value) => {
  expect(typedValue(typed, format)).toBe(value);
});

test('an editor begins with what would be typed: the number behind a percentage, the formula behind a result', () => {
  const cell = { row: 1, column: 1, text: '' };
  expect(typedText({ ...cell, value: 0.827, numberFormat: '0%' })).toBe('82.7%');
  expect(typedText({ ...cell, value: 96, formula: '=SUM(I14:I26)' })).toBe('=SUM(I14:I26)');
  expect(typedText({ ...cell, value: null })).toBe('');
});

test('leaving a number as the editor shows it gives the same number back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      fc.boolean(),
      (digits, scale, percent) => {
        const value = Number((digits / 10 ** scale).toPrecision(12));
        const numberFormat = percent ? '0.00%' : 'General';
        fc.pre(Math.abs(value) >= 1e-3 || value === 0);
        const typed = typedText({ row: 1, column: 1, value, text: '', numberFormat });
        expect(typedValue(typed, numberFormat)).toBeCloseTo(value, 9);
      },
    ),
  );
});
