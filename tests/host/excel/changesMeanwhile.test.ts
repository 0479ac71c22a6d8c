import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import type { Fault } from '../../excelHost/faults';
import type { ExcelOptions } from '../../excelHost/emulatedExcel';
import { turns } from '../../excelHost/turns';
import { startExcelHost, type RunningExcelHost } from '../../excelHost/startExcelHost';
import type { EmulatedWorkbook } from '../../excelHost/workbook/emulatedWorkbook';
import { fillsIn, FORM, paint, PLAN, SHEETS } from './failurePlan';

const B2 = PLAN.cells[0]!;

let running: RunningExcelHost;

beforeEach(async () => {
  running = await startPainted();
});

async function startPainted(options: Partial<ExcelOptions> = {}): Promise<RunningExcelHost> {
  const started = await startExcelHost({ sheets: SHEETS, ...options });
  paint(started.excel.workbook);
  return started;
}

afterEach(() => {
  expect(running.excel.gaps).toEqual([]);
});

/** Something happens between the sync that compares and the one that writes. */
function beforeWriting(happening: (workbook: EmulatedWorkbook) => void): void {
  running.excel.faults = new Map([[2, { before: happening }]]);
}

function typeInto(workbook: EmulatedWorkbook, row: number, column: number, value: number): void {
  Object.assign(workbook.findSheet(FORM)!.editCell(row, column), { value, formula: null, loadedText: null });
}

/** The first sheet as it was, with one number written over. */
function formWith(row: number, column: number, value: number): SheetSnapshot {
  const [form] = SHEETS;
  const cells = form!.cells.map((cell) =>
    cell.row === row && cell.column === column ? { ...cell, value, text: String(value) } : cell,
  );
  return { ...form!, cells };
}

test("another user's number in a cell of the plan is put back, and nothing of the plan stays", async () => {
  beforeWriting((workbook) => typeInto(workbook, 2, 2, 4));
  expect(await running.host.apply(PLAN)).toEqual({ status: 'changed', changed: [{ write: B2, found: { value: 4 } }] });
  const [form, ...others] = running.excel.snapshots();
  // The total is worked out anew from their number.
  expect(form!.cells.filter(({ row }) => row !== 6)).toEqual(formWith(2, 2, 4).cells.filter(({ row }) => row !== 6));
  expect(form!.cells.find(({ row }) => row === 6)).toMatchObject({ value: 19.5, formula: '=SUM(B2:B5)' });
  expect(others).toEqual(SHEETS.slice(1));
});

test("another user's number is put back also when the batch fails half-way", async () => {
  const happening = (workbook: EmulatedWorkbook) => typeInto(workbook, 2, 2, 4);
  for (const action of [20, 30, 40, 50, 60]) {
    running.excel.faults = new Map([[2, { before: happening, action: { action, code: 'GeneralException' as const } }]]);
    const outcome = await running.host.apply(PLAN);
    expect([action, outcome]).toEqual([action, { status: 'changed', changed: [{ write: B2, found: { value: 4 } }] }]);
    expect(running.excel.workbook.findSheet(FORM)!.cell(2, 2).value).toBe(4);
    expect(running.excel.workbook.sheets).toHaveLength(2);
    running = await startPainted();
  }
});

test("another user's colour in a cell of the plan is put back, and nothing of the plan stays", async () => {
  beforeWriting((workbook) => {
    workbook.findSheet(FORM)!.editCell(2, 2).fill = '#00B050';
  });
  const fills = [{ change: PLAN.fills![0]!, found: '#00B050' }];
  expect(await running.host.apply(PLAN)).toEqual({ status: 'changed', changed: [], fills });
  expect(fillsIn(running.excel.workbook)).toEqual(['#00B050', '#DDEBF7', '#E2EFDA']);
  expect(running.excel.snapshots()).toEqual(SHEETS);
});

test('a tinted colour of the theme is left alone', async () => {
  Object.assign(running.excel.workbook.findSheet(FORM)!.editCell(2, 2), { fill: '#DDEBF7', fillTint: 0.8 });
  expect(await running.host.readFills([{ sheet: FORM, cell: 'B2' }])).toEqual(['other']);
  expect(await running.host.apply(PLAN)).toMatchObject({ status: 'changed', fills: [{ found: 'other' }] });
});

test("another user's number beside the plan stays, and the plan is applied", async () => {
  beforeWriting((workbook) => typeInto(workbook, 4, 2, 1));
  expect((await running.host.apply(PLAN)).status).toBe('applied');
  expect(running.excel.workbook.findSheet(FORM)!.cell(4, 2).value).toBe(1);
});

test('what a person types while the plan is being put back is left alone', async () => {
  running.excel.faults = new Map<number, Fault>([
    [2, { action: { action: 60, code: 'GeneralException' as const } }],
    [3, { before: (workbook) => typeInto(workbook, 2, 2, 5) }],
  ]);
  const outcome = await running.host.apply(PLAN);
  expect(outcome).toEqual({ status: 'changed', changed: [{ write: B2, found: { value: 5 } }] });
  expect(running.excel.workbook.findSheet(FORM)!.cell(2, 2).value).toBe(5);
});

test('a sheet deleted in the last moment: refused, and nothing else is touched', async () => {
  beforeWriting((workbook) => workbook.deleteSheet(workbook.findSheet(FORM)!));
  expect(await running.host.apply(PLAN)).toMatchObject({ status: 'refused', problem: { code: 'sheetNotFound' } });
  expect(running.excel.snapshots()).toEqual(SHEETS.slice(1));
});

test('a sheet renamed in the last moment: refused, and its cells are as they were', async () => {
  beforeWriting((workbook) => workbook.renameSheet(workbook.findSheet(FORM)!, '新名'));
  expect(await running.host.apply(PLAN)).toMatchObject({ status: 'refused', problem: { code: 'sheetNotFound' } });
  expect(running.excel.snapshots()).toEqual([{ ...SHEETS[0]!, name: '新名' }, SHEETS[1]]);
});

test('a sheet protected in the last moment: refused with the cell, and the protection stays', async () => {
  beforeWriting((workbook) => {
    workbook.findSheet(FORM)!.protectedWith = { allowFormatCells: false };
  });
  const problem = { code: 'cellLocked', sheet: FORM, cell: 'B2' };
  expect(await running.host.apply(PLAN)).toEqual({ status: 'refused', problem });
  expect(running.excel.snapshots()).toEqual([{ ...SHEETS[0]!, protected: true }, SHEETS[1]]);
});

test('a workbook whose structure is protected: refused, and nothing is written', async () => {
  running.excel.workbook.structureProtected = true;
  const problem = { code: 'structureProtected', sheet: '评分记录' };
  expect(await running.host.apply(PLAN)).toEqual({ status: 'refused', problem });
  expect(running.excel.snapshots()).toEqual(SHEETS);
});

test('a print area set anew since: refused, and it stays', async () => {
  const theirs = { top: 1, left: 1, bottom: 3, right: 3 };
  running.excel.workbook.findSheet(FORM)!.printAreas = [theirs];
  expect(await running.host.apply(PLAN)).toMatchObject({
    status: 'refused',
    problem: { code: 'cellChanged', sheet: FORM, found: 'A1:C3', expected: 'A1:C7' },
  });
  expect(running.excel.snapshots()).toEqual([{ ...SHEETS[0]!, printAreas: [theirs] }, SHEETS[1]]);
});

describe('while the user is typing into a cell', () => {
  test('the plan waits until the cell is left, and is then applied', async () => {
    running.excel.beginCellEdit();
    let ended = false;
    const outcome = running.host.apply(PLAN).finally(() => (ended = true));
    await turns();
    expect(ended).toBe(false);
    expect(running.excel.snapshots()).toEqual(SHEETS);
    running.excel.endCellEdit();
    expect((await outcome).status).toBe('applied');
  });

  test('an Excel that cannot wait refuses, and nothing is written', async () => {
    running = await startPainted({ waitsForCellEdit: false });
    running.excel.beginCellEdit();
    expect(await running.host.apply(PLAN)).toMatchObject({ status: 'refused', problem: { code: 'cellEditing' } });
    running.excel.endCellEdit();
    expect(running.excel.snapshots()).toEqual(SHEETS);
  });
});
