import { parseCell, type CellAddress } from '../../sheet/cellAddress';
import { contentAt } from '../../sheet/contentAt';
import type { SheetGrid } from '../../sheet/sheetGrid';
import type { CellValue } from '../../sheet/sheetSnapshot';
import type { Finding } from '../finding';

/**
 * A fix that writes a value into a cell; null where a formula stands, for a formula is never replaced by a number, and
 * where the sheet's protection closes the cell.
 */
export function safeFix(grid: SheetGrid, cell: CellAddress | null, value: CellValue): Finding['fix'] {
  if (cell === null) return null;
  if (isClosed(grid, cell)) return null;
  const before = contentAt(grid, cell);
  return before.formula === undefined ? { cell, before, after: { value } } : null;
}

function isClosed(grid: SheetGrid, cell: CellAddress): boolean {
  if (!grid.snapshot.protected) return false;
  const place = parseCell(cell);
  return place === null || grid.cellAt(place.row, place.column)?.locked !== false;
}
