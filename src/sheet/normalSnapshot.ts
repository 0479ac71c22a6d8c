import type { CellSnapshot, LineSpan, SheetSnapshot } from './sheetSnapshot';

/**
 * The snapshot in the one form every host gives: merged areas by row, then column; hidden rows and
 * columns no further than the last cell or merged area; locks only where the sheet is protected,
 * since elsewhere they mean nothing.
 */
export function normalSnapshot(snapshot: SheetSnapshot): SheetSnapshot {
  const cells = snapshot.protected ? snapshot.cells : snapshot.cells.flatMap(withoutLock);
  const merges = [...snapshot.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), lastOf(merges, 'bottom'));
  const lastColumn = cells.reduce((last, { column }) => Math.max(last, column), lastOf(merges, 'right'));
  return {
    ...snapshot,
    cells,
    merges,
    hiddenRows: upTo(snapshot.hiddenRows, lastRow),
    hiddenColumns: upTo(snapshot.hiddenColumns, lastColumn),
  };
}

/** The cell without its lock; nothing when the lock was all there was to it. */
function withoutLock(cell: CellSnapshot): CellSnapshot[] {
  if (cell.locked === undefined) return [cell];
  const rest = { ...cell };
  delete rest.locked;
  const isBlank = rest.value === null && rest.formula === undefined && rest.error === undefined;
  return isBlank && rest.numberFormat === undefined ? [] : [rest];
}

function lastOf(areas: SheetSnapshot['merges'], side: 'bottom' | 'right'): number {
  return areas.reduce((last, area) => Math.max(last, area[side]), 0);
}

function upTo(spans: readonly LineSpan[], last: number): LineSpan[] {
  return spans.filter(({ from }) => from <= last).map(({ from, to }) => ({ from, to: Math.min(to, last) }));
}
