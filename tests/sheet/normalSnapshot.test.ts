import { normalSnapshot } from '../../src/sheet/normalSnapshot';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';

const sheet: SheetSnapshot = {
  name: '自评表',
  visibility: 'visible',
  cells: [
    { row: 1, column: 1, value: '得分', text: '得分', locked: false },
    { row: 2, column: 1, value: null, text: '', locked: false },
    { row: 3, column: 2, value: null, text: '', numberFormat: '0.00', locked: false },
    { row: 4, column: 1, value: null, text: '#N/A', error: '#N/A' },
  ],
  merges: [
    { top: 6, left: 2, bottom: 6, right: 4 },
    { top: 1, left: 3, bottom: 2, right: 3 },
    { top: 1, left: 1, bottom: 1, right: 2 },
  ],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
  printAreas: [],
  tables: [],
};

test('merged areas stand by row, then column', () => {
  expect(normalSnapshot(sheet).merges.map(({ top, left }) => [top, left])).toEqual([
    [1, 1],
    [1, 3],
    [6, 2],
  ]);
});

test('locks are told of a protected sheet only', () => {
  expect(normalSnapshot({ ...sheet, protected: true }).cells).toEqual(sheet.cells);
  expect(normalSnapshot(sheet).cells).toEqual([
    { row: 1, column: 1, value: '得分', text: '得分' },
    { row: 3, column: 2, value: null, text: '', numberFormat: '0.00' },
    { row: 4, column: 1, value: null, text: '#N/A', error: '#N/A' },
  ]);
});
