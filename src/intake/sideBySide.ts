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

/** A sheet is looked through for forms beside each other at no more of its empty columns than this. */
const MOST_GAPS = 4;

/** The sheet cut between forms that stand beside each other, from left to right; one part when none do. */
export function sideBySide(snapshot: SheetSnapshot, labels: LabelIndex): readonly SheetPart[] {
  const cells = new SheetCells(snapshot);
  const bands = findIndicatorHeaders(cells, labels);
  const from = bands.find((band) => band.besideFrom !== null)?.besideFrom ?? hiddenNeighbour(cells, bands, labels);
  if (from === null) return [{ cells, bands }];
  const [left, right] = halvesAt(snapshot, from);
  return [...sideBySide(left, labels), ...sideBySide(right, labels)];
}

/**
 * Where a form begins beside another whose header stands in other rows: headers in rows that overlap hide one
 * another, and each is found once the other is out of sight. Null when there is none.
 */
function hiddenNeighbour(cells: SheetCells, bands: readonly HeaderBand[], labels: LabelIndex): number | null {
  if (bands.length === 0) return null;
  const hasHeader = (half: SheetSnapshot): boolean => findIndicatorHeaders(new SheetCells(half), labels).length > 0;
  // An empty column that a header goes on over lies within one form, unless the forms part nowhere else.
  const isWithin = (column: number): boolean =>
    bands.some(({ columns }) => columns[0]!.left < column && columns.at(-1)!.right >= column);
  const gaps = columnsAfterGaps(cells).slice(0, MOST_GAPS);
  const surestFirst = [...gaps.filter((column) => !isWithin(column)), ...gaps.filter(isWithin)];
  return surestFirst.find((column) => halvesAt(cells.snapshot, column).every(hasHeader)) ?? null;
}

/** What stands left of a column, and what stands from it on. */
function halvesAt(snapshot: SheetSnapshot, from: number): readonly [SheetSnapshot, SheetSnapshot] {
  return [columnsOf(snapshot, (column) => column < from), columnsOf(snapshot, (column) => column >= from)];
}

/** The first columns after those that are empty and that no merged cell bridges, from left to right. */
function columnsAfterGaps({ snapshot, columns }: SheetCells): number[] {
  const used = [...columns].sort((first, second) => first - second);
  const isFree = (column: number): boolean =>
    !snapshot.merges.some((area) => area.left <= column && area.right >= column);
  return used.filter((column, index) => {
    const before = used[index - 1] ?? column;
    for (let between = column - 1; between > before; between--) if (isFree(between)) return true;
    return false;
  });
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
