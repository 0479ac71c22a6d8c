import { shiftFormula } from '../../../../src/host/xlsx/formula/shiftFormula';

test.each([
  ['A1+B2', 1, 0, 'A2+B3'],
  ['A1+B2', 0, 2, 'C1+D2'],
  ['$A1+A$1+$A$1', 3, 3, '$A4+D$1+$A$1'],
  ["'表 1'!A1&Sheet2!B1", 1, 1, "'表 1'!B2&Sheet2!C2"],
  ['SUM(A:C)+SUM($2:2)', 1, 1, 'SUM(B:D)+SUM($2:3)'],
  ['"A1"&LOG10(A1)&R1C1', 1, 0, '"A1"&LOG10(A2)&R1C1'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1048576', 0, 1, '#REF!'],
  ['IF( A1 > 0 , B1 , "" )', 1, 0, 'IF( A2 > 0 , B2 , "" )'],
])('%s moved %d down and %d right reads %s', (formula, rowShift, columnShift, expected) => {
  expect(shiftFormula(formula, { rowShift, columnShift })).toBe(expected);
});
