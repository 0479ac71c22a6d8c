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
  const from = bands.find((band) => band.besideFrom !== null)?.besideFrom ?? columnBetween(cells, bands);
  if (from === null) return [{ cells, bands }];
  const left = columnsOf(snapshot, (column) => column < from);
  const right = columnsOf(snapshot, (column) => column >= from);
  return [...sideBySide(left, labels), ...sideBySide(right, labels)];
}

/** The empty column between two forms whose headers stand beside each other, but not in the same rows; null when there is none. */
function columnBetween(cells: SheetCells, bands: readonly HeaderBand[]): number | null {
  const spans = bands.map(({ columns }) => ({
    left: Math.min(...columns.map((column) => column.left)),
    right: Math.max(...columns.map((column) => column.right)),
  }));
  const right = Math.min(...spans.map((span) => span.right));
  const left = Math.min(...spans.filter((span) => span.left > right).map((span) => span.left));
  if (!Number.isFinite(left)) return null;
  const seen = cells.rows.flatMap((row) => cells.inRow(row));
  for (let column = right + 1; column < left; column++) {
    const isInside = (area: { readonly column: number; readonly right: number }): boolean =>
      area.column <= column && area.right >= column;
    if (!seen.some(isInside)) return column;
  }
  return null;
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
