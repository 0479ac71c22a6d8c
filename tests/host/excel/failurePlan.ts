import type { CellFill } from '../../../src/sheet/cellFill';
import { parseCell } from '../../../src/sheet/cellAddress';
import type { EmulatedCell } from '../../excelHost/workbook/emulatedCell';
import type { EmulatedWorkbook } from '../../excelHost/workbook/emulatedWorkbook';
import type { CellSnapshot, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import type { CellContent, CellWrite, WritePlan } from '../../../src/sheet/writePlan';

/** A sheet with a score column, a total, a merged area and a print area. */
export const FORM = "自评 '表' 一";

function cell(row: number, column: number, value: string | number): CellSnapshot {
  return { row, column, value, text: String(value) };
}

export const SHEETS: readonly SheetSnapshot[] = [
  {
    name: FORM,
    visibility: 'visible',
    cells: [
      cell(1, 1, '一级指标'),
      cell(1, 2, '得分'),
      cell(2, 2, 10),
      cell(3, 2, 8),
      cell(4, 2, 7.5),
      { row: 6, column: 2, value: 25.5, text: '25.5', formula: '=SUM(B2:B5)' },
      { row: 7, column: 1, value: '007', text: '007', numberFormat: '@' },
    ],
    merges: [{ top: 2, left: 1, bottom: 4, right: 1 }],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [{ top: 1, left: 1, bottom: 7, right: 3 }],
    tables: [],
    names: [],
  },
  {
    name: '其他',
    visibility: 'visible',
    cells: [cell(1, 1, '不动')],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
    names: [],
  },
];

function write(sheet: string, address: string, before: CellContent, after: CellContent): CellWrite {
  return { sheet, cell: address, before, after, purpose: 'score' };
}

/** A plan that touches everything a plan can: numbers, texts, a formula, a format, a new sheet and a print area. */
export const PLAN: WritePlan = {
  addedSheets: [{ name: '评分记录', visibility: 'veryHidden' }],
  cells: [
    write(FORM, 'B2', { value: 10 }, { value: 9 }),
    write(FORM, 'B3', { value: 8 }, { value: null }),
    write(FORM, 'B5', { value: null }, { value: 6 }),
    write(FORM, 'B6', { value: 25.5, formula: '=SUM(B2:B5)' }, { value: 22.5, formula: '=ROUND(SUM(B2:B5),1)' }),
    write(FORM, 'A7', { value: '007' }, { value: '=008' }),
    { ...write(FORM, 'D2', { value: null }, { value: 0.111 }), numberFormat: { before: 'General', after: '+0.0%' } },
    write(FORM, 'D1', { value: null }, { value: '偏离度' }),
    write('评分记录', 'A1', { value: null }, { value: '{"cell":"B2"}' }),
  ],
  printAreas: [
    {
      sheet: FORM,
      before: { top: 1, left: 1, bottom: 7, right: 3 },
      after: { top: 1, left: 1, bottom: 7, right: 2 },
    },
  ],
  fills: [
    { sheet: FORM, cell: 'B2', before: null, after: '#FFF2CC' },
    { sheet: FORM, cell: 'B4', before: '#DDEBF7', after: '#F8CBAD' },
    { sheet: FORM, cell: 'A2', before: '#E2EFDA', after: null },
  ],
  skipped: [],
};

/** Gives cells of the workbook the backgrounds the plan expects, which snapshots do not tell of. */
export function paint(workbook: EmulatedWorkbook): void {
  for (const { sheet, cell, before } of PLAN.fills ?? []) cellAt(workbook, sheet, cell).fill = before;
}

/** Backgrounds of the plan's cells as they are now. */
export function fillsIn(workbook: EmulatedWorkbook): readonly CellFill[] {
  return (PLAN.fills ?? []).map(({ sheet, cell }) => cellAt(workbook, sheet, cell).fill);
}

function cellAt(workbook: EmulatedWorkbook, sheet: string, address: string): EmulatedCell {
  const { row, column } = parseCell(address)!;
  return workbook.findSheet(sheet)!.editCell(row, column);
}
