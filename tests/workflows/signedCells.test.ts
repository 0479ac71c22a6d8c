import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { signedCells } from '../../src/workflows/signedCells';

const sheet: SheetSnapshot = {
  name: '表',
  visibility: 'visible',
  cells: [
    { row: 1, column: 1, value: '项目', text: '项目' },
    { row: 1, column: 2, value: '', text: '' },
    { row: 2, column: 1, value: 9, text: '9' },
    { row: 5, column: 1, value: '外', text: '外' },
  ],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
  printAreas: [],
  tables: [],
};

test('cells with content inside the areas are signed, one in two areas once', () => {
  const areas = ['A1:B2', 'A1:B2', 'A2:B3'].map((range) => ({ sheet: '表', range }));
  expect(signedCells(areas, [sheet, sheet])).toEqual([
    { sheet: '表', cell: 'A1', value: '项目' },
    { sheet: '表', cell: 'A2', value: 9 },
  ]);
});
