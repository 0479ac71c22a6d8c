import fc from 'fast-check';
import { columnName, formatCell, MAX_COLUMN, MAX_ROW, parseCell } from '../../src/sheet/cellAddress';
import { formatArea, parseArea } from '../../src/sheet/cellArea';

test('columns are named as Excel names them', () => {
  expect([1, 26, 27, 52, 702, 703, MAX_COLUMN].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'ZZ', 'AAA', 'XFD']);
});

test('a cell survives being written and read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MAX_ROW }), fc.integer({ min: 1, max: MAX_COLUMN }), (row, column) => {
      expect(parseCell(formatCell(row, column))).toEqual({ row, column });
    }),
  );
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1B', '自评!A1', 'A 1'])('%j is no cell', (text) => {
  expect(parseCell(text)).toBeNull();
});

test('areas are read whatever the order of their corners', () => {
  expect(parseArea('K27:A1')).toEqual({ top: 1, left: 1, bottom: 27, right: 11 });
  expect(formatArea(parseArea('$B$3:$B$3')!)).toBe('B3');
  expect(parseArea('A1:B2:C3')).toBeNull();
});
