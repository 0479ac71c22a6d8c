import { parseCell, type CellAddress } from './cellAddress';
import type { SheetGrid } from './sheetGrid';
import type { CellContent } from './writePlan';

/** What stands in a cell of a snapshot, in the form a write plan compares with. A blank cell has a value of null. */
export function contentAt(grid: SheetGrid, address: CellAddress): CellContent {
  const position = parseCell(address);
  const cell = position && grid.cellAt(position.row, position.column);
  if (!cell) return { value: null };
  return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
}
