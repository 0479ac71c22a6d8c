import { MAX_COLUMN } from '../sheet/cellAddress';
import type { CellArea } from '../sheet/cellArea';
import type { SheetGrid } from '../sheet/sheetGrid';
import type { SkipReason } from '../sheet/writePlan';
import { isPrinted, printAreaWithout } from './deviationColumn';

/** Columns between the form and the signs, so that reading never takes them for a part of the form. */
const GAP = 1;

/** How many columns right of the form are tried before it is given up. */
const TRIED = 12;

/** Where the signs go, or why they cannot. */
export type MarkColumn =
  | { readonly column: number; readonly reason: null }
  | { readonly column: number; readonly reason: Extract<SkipReason, 'occupied' | 'printed'> };

/**
 * The first column right of the form, after a blank one, that is free beside the whole form and does
 * not print. When there is none, the first one tried and the reason.
 */
export function markColumn(form: CellArea, grid: SheetGrid): MarkColumn {
  const first = form.right + 1 + GAP;
  let reason: 'occupied' | 'printed' = 'occupied';
  for (let column = first; column < Math.min(first + TRIED, MAX_COLUMN + 1); column++) {
    if (!isFree(column, form, grid)) continue;
    if (staysOffPaper(column, form, grid)) return { column, reason: null };
    reason = 'printed';
  }
  return { column: Math.min(first, MAX_COLUMN), reason };
}

function isFree(column: number, form: CellArea, grid: SheetGrid): boolean {
  for (let row = form.top; row <= form.bottom; row++) {
    const cell = grid.cellAt(row, column);
    const inUse = cell !== undefined && (cell.value !== null || cell.formula !== undefined || cell.error !== undefined);
    if (inUse || grid.mergeAt(row, column)) return false;
  }
  return true;
}

function staysOffPaper(column: number, form: CellArea, grid: SheetGrid): boolean {
  if (grid.snapshot.printAreas.length === 0) return printAreaWithout([column], grid) !== null;
  for (let row = form.top; row <= form.bottom; row++) if (isPrinted(row, column, grid)) return false;
  return true;
}
