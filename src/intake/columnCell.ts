import type { SeenCell, SheetCells } from './sheetCells';

/**
 * The cell of a row under a header that may span several sheet columns: the first visible one with
 * content, else the first visible one. Hidden columns under a wider header hold codes, not entries.
 */
export function columnCell(
  cells: SheetCells,
  row: number,
  column: { readonly left: number; readonly right: number },
): SeenCell {
  let blank: SeenCell | null = null;
  for (let at = column.left; at <= column.right;) {
    const cell = cells.at(row, at);
    const hidden = column.right > column.left && cell.column === cell.right && cells.grid.isColumnHidden(cell.column);
    if (!hidden && cell.text !== '') return cell;
    if (!hidden) blank ??= cell;
    at = Math.max(at, cell.right) + 1;
  }
  return blank ?? cells.at(row, column.left);
}
