import { readTypedInput } from './typedInput';

test.each([
  ['10', { kind: 'value', value: 10 }],
  ['1,234.50', { kind: 'value', value: 1234.5, numberFormat: '#,##0' }],
  ['50%', { kind: 'value', value: 0.5, numberFormat: '0%' }],
  ['82.7%', { kind: 'value', value: 0.827, numberFormat: '0.00%' }],
  ['2022-01-02', { kind: 'value', value: 44563, numberFormat: 'yyyy/m/d' }],
  ['2022年1月2日', { kind: 'value', value: 44563, numberFormat: 'yyyy/m/d' }],
  ['2022-13-02', { kind: 'value', value: '2022-13-02' }],
  ['10:30', { kind: 'value', value: 0.4375, numberFormat: 'h:mm' }],
  ['TRUE', { kind: 'value', value: true }],
  ['=A1', { kind: 'formula', formula: '=A1' }],
  ['+A1', { kind: 'formula', formula: '=A1' }],
  ['@SUM(A1)', { kind: 'formula', formula: '=SUM(A1)' }],
  ['-5', { kind: 'value', value: -5 }],
  ["'=A1", { kind: 'value', value: '=A1' }],
  ['部分达成', { kind: 'value', value: '部分达成' }],
  ['', { kind: 'value', value: null }],
])('%j typed into a cell', (typed, read) => {
  expect(readTypedInput(typed, 'General')).toEqual(read);
});

test('an 18-digit number loses its last digits, unless the cell is formatted as text', () => {
  expect(readTypedInput('123456789012345678', 'General')).toEqual({ kind: 'value', value: 123456789012346000 });
  expect(readTypedInput('123456789012345678', '@')).toEqual({ kind: 'value', value: '123456789012345678' });
});

test('null in an array leaves the cell as it is', () => {
  expect(readTypedInput(null, 'General')).toEqual({ kind: 'leave' });
});
