import type { SeenCell, SheetCells } from './sheetCells';

/** The sheet columns a header spans. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/**
 * The cell of a row under a header that may span several sheet columns: the first visible one with
 * content, else the first visible one. Hidden columns under a wider header hold codes, not entries.
 * `isLesser` names content that counts only where nothing else stands.
 */
export function columnCell(
  cells: SheetCells,
  row: number,
  column: ColumnSpan,
  isLesser: (text: string) => boolean = () => false,
): SeenCell {
  const visible = visibleCells(cells, row, column);
  const filled = visible.filter((cell) => cell.text !== '');
  return filled.find((cell) => !isLesser(cell.text)) ?? filled[0] ?? visible[0] ?? cells.at(row, column.left);
}

function visibleCells(cells: SheetCells, row: number, column: ColumnSpan): SeenCell[] {
  const visible: SeenCell[] = [];
  for (let at = column.left; at <= column.right;) {
    const cell = cells.at(row, at);
    const isHidden = column.right > column.left && cell.column === cell.right && cells.grid.isColumnHidden(cell.column);
    if (!isHidden) visible.push(cell);
    at = Math.max(at, cell.right) + 1;
  }
  return visible;
}
