import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { formatCell } from '../../../src/sheet/cellAddress';
import { areaContains } from '../../../src/sheet/cellArea';
import { SheetGrid } from '../../../src/sheet/sheetGrid';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import type { CellWrite, WritePlan } from '../../../src/sheet/writePlan';
import { startExcelHost } from '../../excelHost/startExcelHost';

const FIXTURES = join(__dirname, '../../fixtures/forms');

const workbooks = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => [basename(name), join(FIXTURES, name)] as const);

const RECORD = '评分记录';

test('there are workbooks to compare', () => {
  expect(workbooks.length).toBeGreaterThan(10);
});

describe.each(workbooks)('%s', (_, path) => {
  test('reads the same in Excel as from the file, in two syncs', async () => {
    const { file, names } = await openFile(path);
    const fromFile = await file.read(names);
    const { host, excel } = await startExcelHost({ sheets: fromFile });
    expect(await host.read(names)).toEqual(fromFile);
    expect(excel.syncs).toHaveLength(2);
    expect(excel.gaps).toEqual([]);
  });

  test('holds the same after the same plan was written in Excel and into the file', async () => {
    const { file, names } = await openFile(path);
    const before = await file.read(names);
    const { host, excel } = await startExcelHost({ sheets: before });
    const plan = planOf(before.flatMap(changedConstants));
    expect(plan.cells.length).toBeGreaterThan(0);
    expect(await host.apply(plan)).toEqual(await file.apply(plan));
    expect(await host.read(names)).toEqual(await file.read(names));
    expect(excel.gaps).toEqual([]);
  });

  test('takes a sheet of texts in Excel as in the file, or refuses it alike', async () => {
    const { file, names } = await openFile(path);
    const { host, excel } = await startExcelHost({ sheets: await file.read(names) });
    const plan = planOf(RECORD_CELLS, [{ name: RECORD, visibility: 'veryHidden' }]);
    const outcome = await file.apply(plan);
    // Whether the structure is protected is no part of a snapshot.
    excel.workbook.structureProtected = outcome.status === 'refused' && outcome.problem.code === 'structureProtected';
    expect(await host.apply(plan)).toEqual(outcome);
    const sheets = (await file.listSheets()).map((sheet) => sheet.name);
    expect(await host.read(sheets)).toEqual(await file.read(sheets));
    expect(excel.gaps).toEqual([]);
  });
});

async function openFile(path: string) {
  const file = openXlsxHost(readFileSync(path), { compression: nodeCompression, breakSignature: true });
  return { file, names: (await file.listSheets()).map((sheet) => sheet.name) };
}

const RECORD_CELLS: readonly CellWrite[] = ['=1+1', '-5', '优', '2021年3月', '007'].map((value, index) => ({
  sheet: RECORD,
  cell: formatCell(index + 1, 1),
  before: { value: null },
  after: { value },
  purpose: 'record',
}));

function planOf(cells: readonly CellWrite[], addedSheets: WritePlan['addedSheets'] = []): WritePlan {
  return { addedSheets, cells, printAreas: [], skipped: [] };
}

/** Every constant that may be written, changed: numbers by one, texts by a word. */
function changedConstants(sheet: SheetSnapshot): CellWrite[] {
  const grid = SheetGrid.of(sheet);
  return sheet.cells.flatMap(({ row, column, value, formula, locked }) => {
    const cell = formatCell(row, column);
    const mayWrite =
      grid.anchorAddress(row, column) === cell &&
      !sheet.tables.some((table) => areaContains(table, row, column)) &&
      (!sheet.protected || locked === false);
    if ((typeof value !== 'number' && typeof value !== 'string') || formula !== undefined || !mayWrite) return [];
    const after = { value: typeof value === 'number' ? value + 1 : `${value}（改）` };
    return [{ sheet: sheet.name, cell, before: { value }, after, purpose: 'score' as const }];
  });
}
