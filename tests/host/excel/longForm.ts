import type { CellSnapshot, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import type { WritePlan } from '../../../src/sheet/writePlan';
import { formatCell } from '../../../src/sheet/cellAddress';

export const LONG_FORM = '自评表';

/** Columns of a form: three levels, target, actual, points, score, reason, and three more. */
const COLUMNS = 11;
const SCORE = 7;

/** A form of that many indicators, with texts as long as they are in published ones, and merged level names. */
export function longForm(rows: number, rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const cells: CellSnapshot[] = [];
  for (let row = 1; row <= rows; row++) {
    cells.push(
      text(row, 1, '产出指标'),
      text(row, 2, `数量指标${row % 7}`),
      text(row, 3, `指标${row}：对业务系统进行日常运行维护`),
    );
    cells.push(text(row, 4, '≥95%'), { row, column: 5, value: 0.827, text: '82.70%', numberFormat: '0.00%' });
    cells.push({ row, column: 6, value: 10, text: '10' }, { row, column: SCORE, value: 9.5, text: '9.5' });
    cells.push(text(row, 8, '部分设备采购流程较长，今后将提前安排采购计划'));
    cells.push({ row, column: 11, value: 10, text: '10', formula: `=F${row}` });
  }
  const merges = Array.from({ length: Math.floor(rows / 5) }, (_, index) => ({
    top: index * 5 + 1,
    left: 1,
    bottom: index * 5 + 5,
    right: 1,
  }));
  return {
    name: LONG_FORM,
    visibility: 'visible',
    cells: cells.filter(({ row, column }) => column > 1 || row % 5 === 1 || row > merges.length * 5),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [{ top: 1, left: 1, bottom: rows, right: COLUMNS }],
    tables: [],
    names: [],
    ...rest,
  };
}

/** A score and a deviation for each row, as scoring a form writes them. */
export function longPlan(rows: number): WritePlan {
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  return {
    addedSheets: [],
    cells: numbers.flatMap((row) => [
      {
        sheet: LONG_FORM,
        cell: formatCell(row, SCORE),
        before: { value: 9.5 },
        after: { value: 8.25 },
        purpose: 'score' as const,
      },
      {
        sheet: LONG_FORM,
        cell: formatCell(row, COLUMNS + 1),
        before: { value: null },
        after: { value: -0.1296 },
        numberFormat: { before: 'General', after: '+0.0%;-0.0%;0.0%' },
        purpose: 'deviation' as const,
      },
    ]),
    printAreas: [],
    skipped: [],
  };
}

function text(row: number, column: number, value: string): CellSnapshot {
  return { row, column, value, text: value };
}
