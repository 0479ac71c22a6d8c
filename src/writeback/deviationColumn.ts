import { formatCell, MAX_COLUMN, parseCell } from '../sheet/cellAddress';
import { areaContains, parseArea, type CellArea } from '../sheet/cellArea';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';

/** Where deviations go when the form has no 偏离度 column of its own: directly right of the table. */
export interface DeviationColumn {
  readonly column: number;
  readonly headerRow: number;
  /** Last row of the table that carries an indicator. */
  readonly lastRow: number;
}

/** What stands above our column. Part of the sheet, so in the sheet's language whatever the pane speaks. */
export const DEVIATION_HEADER = '偏离度';

/** The column directly right of the form; null when the form has no indicators or stands at the sheet's edge. */
export function deviationColumn(evaluation: SelfEvaluation): DeviationColumn | null {
  const area = parseArea(evaluation.range);
  const rows = evaluation.indicators.map((indicator) => rowOf(indicator.cells.actual ?? indicator.cells.target));
  const headers = Object.values(evaluation.headers.indicators).map((header) => rowOf(header.cell));
  const headerRow = Math.min(...headers.filter((row) => row !== null));
  const lastRow = rows.reduce<number>((last, row) => Math.max(last, row ?? -Infinity), -Infinity);
  if (!area || !Number.isFinite(headerRow) || !Number.isFinite(lastRow) || area.right >= MAX_COLUMN) return null;
  return { column: area.right + 1, headerRow, lastRow };
}

/** Address of the first cell in use in the column beside the table, or null when it is free for us. */
export function occupiedCell(column: DeviationColumn, grid: SheetGrid): string | null {
  for (let row = column.headerRow; row <= column.lastRow; row++) {
    const anchor = grid.anchorAt(row, column.column);
    const cell = grid.cellAt(anchor.row, anchor.column);
    const inUse = cell !== undefined && (cell.value !== null || cell.formula !== undefined || cell.error !== undefined);
    if (inUse || grid.mergeAt(row, column.column)) return formatCell(anchor.row, anchor.column);
  }
  return null;
}

/**
 * The print area that keeps our column off the paper, for a sheet that has none: everything in use
 * so far. Null when the sheet has print areas already.
 */
export function printAreaWithout(columns: readonly number[], grid: SheetGrid): CellArea | null {
  if (grid.snapshot.printAreas.length > 0) return null;
  let area: CellArea | null = null;
  const include = (top: number, left: number, bottom: number, right: number): void => {
    area = area
      ? {
          top: Math.min(area.top, top),
          left: Math.min(area.left, left),
          bottom: Math.max(area.bottom, bottom),
          right: Math.max(area.right, right),
        }
      : { top, left, bottom, right };
  };
  for (const cell of grid.snapshot.cells) {
    if (cell.value === null && cell.formula === undefined) continue;
    const merge = grid.mergeAt(cell.row, cell.column);
    if (merge) include(merge.top, merge.left, merge.bottom, merge.right);
    else include(cell.row, cell.column, cell.row, cell.column);
  }
  const used = area as CellArea | null;
  if (!used || columns.some((column) => column <= used.right)) return null;
  return used;
}

/** Whether a print area of the sheet would print the cell. */
export function isPrinted(row: number, column: number, grid: SheetGrid): boolean {
  return grid.snapshot.printAreas.some((area) => areaContains(area, row, column));
}

function rowOf(address: string | null): number | null {
  return address === null ? null : (parseCell(address)?.row ?? null);
}
