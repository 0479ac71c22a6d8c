import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { findIndicatorHeaders } from './findIndicatorHeaders';
import type { HeaderBand } from './headerBand';
import type { LabelIndex } from './labelIndex';
import { SheetCells } from './sheetCells';

/** A sheet, or the columns of it that hold forms under each other, with their indicator headers. */
export interface SheetPart {
  readonly cells: SheetCells;
  readonly bands: readonly HeaderBand[];
}

/** The sheet cut between forms that stand beside each other, from left to right; one part when none do. */
export function sideBySide(snapshot: SheetSnapshot, labels: LabelIndex): readonly SheetPart[] {
  const cells = new SheetCells(snapshot);
  const bands = findIndicatorHeaders(cells, labels);
  const from = bands.find((band) => band.besideFrom !== null)?.besideFrom ?? null;
  if (from === null) return [{ cells, bands }];
  const left = columnsOf(snapshot, (column) => column < from);
  const right = columnsOf(snapshot, (column) => column >= from);
  return [...sideBySide(left, labels), ...sideBySide(right, labels)];
}

/** The columns of the sheet that pass, with the merged cells and tables that begin in them. */
function columnsOf(snapshot: SheetSnapshot, passes: (column: number) => boolean): SheetSnapshot {
  return {
    ...snapshot,
    cells: snapshot.cells.filter((cell) => passes(cell.column)),
    merges: snapshot.merges.filter((area) => passes(area.left)),
    tables: snapshot.tables.filter((area) => passes(area.left)),
  };
}
