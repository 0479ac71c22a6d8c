import fc from 'fast-check';
import { typedContent } from '../../../src/host/excel/write/typedContent';
import { readTypedInput } from '../../excelHost/workbook/typedInput';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['50%', "'50%"],
  ['3/4', "'3/4"],
  ['2021年3月', "'2021年3月"],
  ['三月', "'三月"],
  ['TRUE', "'TRUE"],
  ['007', "'007"],
  ["'quoted", "''quoted"],
  ['优', '优'],
  ['偏离度', '偏离度'],
  ['调查资料不充分', '调查资料不充分'],
])('the text %s is typed as %s', (value, typed) => {
  expect(typedContent({ value }, 'General')).toBe(typed);
});

test('in a cell formatted as text every text is what it is', () => {
  expect(typedContent({ value: '=1+1' }, '@')).toBe('=1+1');
});

test('numbers, truth values, blanks and formulas are typed as they are', () => {
  expect([9.25, true, null].map((value) => typedContent({ value }, 'General'))).toEqual([9.25, true, '']);
  expect(typedContent({ value: 20, formula: '=B3*2' }, 'General')).toBe('=B3*2');
});

test('whatever the text, the cell holds just that text', () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'=+-@\'"0123456789.,%/:年月日元万优良 ') }));
  fc.assert(
    fc.property(texts, fc.constantFrom('General', '@', '0.00'), (value, numberFormat) => {
      const input = readTypedInput(typedContent({ value }, numberFormat), numberFormat);
      expect(input).toEqual({ kind: 'value', value: value === '' ? null : value });
    }),
  );
});
