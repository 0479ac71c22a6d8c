import type { CellPosition } from '../sheet/cellAddress';
import { mergeIn, type SheetFrame } from './sheetView';

/** Rows a page key moves over. */
const PAGE = 15;

/**
 * The cell a key leads to from the active one, as in a spreadsheet: over a merged area to its far
 * side, to the top-left of the area that is entered, never out of what is drawn. Null for other keys.
 */
export function cellAfterKey(
  frame: SheetFrame,
  active: CellPosition,
  key: string,
  control: boolean,
): CellPosition | null {
  const here = mergeIn(frame, active.row, active.column) ?? {
    top: active.row,
    left: active.column,
    bottom: active.row,
    right: active.column,
  };
  const lastColumn = frame.columns.at(-1)?.column ?? 1;
  switch (key) {
    case 'ArrowUp':
      return anchored(frame, here.top - 1, active.column);
    case 'ArrowDown':
      return anchored(frame, here.bottom + 1, active.column);
    case 'ArrowLeft':
      return anchored(frame, active.row, here.left - 1);
    case 'ArrowRight':
      return anchored(frame, active.row, here.right + 1);
    case 'PageUp':
      return anchored(frame, here.top - PAGE, active.column);
    case 'PageDown':
      return anchored(frame, here.bottom + PAGE, active.column);
    case 'Home':
      return anchored(frame, control ? 1 : active.row, 1);
    case 'End':
      return anchored(frame, control ? frame.rowCount : active.row, lastColumn);
    default:
      return null;
  }
}

/** The cell a person sees at the position, kept within what is drawn. */
function anchored(frame: SheetFrame, row: number, column: number): CellPosition {
  const inside = {
    row: Math.min(Math.max(row, 1), frame.rowCount),
    column: Math.min(Math.max(column, 1), frame.columns.at(-1)?.column ?? 1),
  };
  const merge = mergeIn(frame, inside.row, inside.column);
  return merge ? { row: merge.top, column: merge.left } : inside;
}
