import type { CellSnapshot, SheetSnapshot } from './sheetSnapshot';

/**
 * The snapshot in the one form every host gives: merged areas by row, then column; locks only where
 * the sheet is protected, since elsewhere they mean nothing.
 */
export function normalSnapshot(snapshot: SheetSnapshot): SheetSnapshot {
  const isMeant = snapshot.protected || snapshot.cells.every((cell) => cell.locked === undefined);
  const cells = isMeant ? snapshot.cells : snapshot.cells.flatMap(withoutLock);
  const merges = [...snapshot.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  return { ...snapshot, cells, merges };
}

/** The cell without its lock; nothing when the lock was all there was to it. */
function withoutLock(cell: CellSnapshot): CellSnapshot[] {
  if (cell.locked === undefined) return [cell];
  const rest = { ...cell };
  delete rest.locked;
  const isBlank = rest.value === null && rest.formula === undefined && rest.error === undefined;
  return isBlank && rest.numberFormat === undefined ? [] : [rest];
}
