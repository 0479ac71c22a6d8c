import { MAX_COLUMN } from '../sheet/cellAddress';
import type { CellArea } from '../sheet/cellArea';
import { readHeaderBand, WIDEST_HEADER, type ColumnLimits, type HeaderBand, type HeaderColumn } from './headerBand';
import type { LabelIndex } from './labelIndex';
import { WEAK_FIELDS } from './labels';
import type { SeenCell, SheetCells } from './sheetCells';

/** Header rows that belong together follow each other at most this closely; rows between are blank. */
const CLOSE = 3;
const TALLEST_HEADER = 4;
const WHOLE_SHEET: ColumnLimits = { left: 1, right: MAX_COLUMN };
/** Fields that make no column of an indicator table by themselves. */
const WEIGHTLESS = new Set(['weakName', 'block', 'ignored']);
const SEEDS = new Set(['level1', 'level2', 'level3', 'target', 'actual', 'weakTarget', 'weakActual']);

/**
 * Every header of an indicator table on the sheet, from top to bottom, found by its words. Repeated
 * headers after a page break are listed like the first.
 */
export function findIndicatorHeaders(cells: SheetCells, labels: LabelIndex): readonly HeaderBand[] {
  const found: HeaderBand[] = [];
  cells.rows.forEach((row, index) => {
    const last = found.at(-1);
    if ((last && row <= last.bottom) || !isSeed(cells.inRow(row), labels)) return;
    const band = bestBand(cells, labels, index, last?.bottom ?? 0);
    if (band) found.push(band);
  });
  return found;
}

function isSeed(row: readonly SeenCell[], labels: LabelIndex): boolean {
  if (row.length > WIDEST_HEADER) return false;
  return row.some((cell) => SEEDS.has(labels.indicators.match(cell.text)?.field ?? ''));
}

/** A reading of some rows as a header, and how good it is. */
interface Reading {
  readonly band: HeaderBand;
  readonly worth: number;
  readonly first: number;
  readonly last: number;
}

/** The first header around a seed, in its best reading, with or without the seed's own row; null when there is none. */
function bestBand(cells: SheetCells, labels: LabelIndex, seed: number, after: number): HeaderBand | null {
  const around: Reading[] = [];
  for (let first = Math.max(0, seed - TALLEST_HEADER + 1); first < seed + TALLEST_HEADER; first++) {
    for (let last = first; last < first + TALLEST_HEADER; last++) {
      const reading = readRows(cells, labels, first, last);
      if (reading && reading.band.top > after) around.push(reading);
    }
  }
  let best = bestOf(around);
  // A header repeated a few rows on may be the better one; the first is the first all the same.
  for (let above = best; above; above = bestOf(around.filter(({ last }) => last < best!.first))) best = above;
  if (!best) return null;
  // A header at the edge of the rows looked at may have been read with rows that are none of its own.
  const { first, last } = best;
  const within = [best];
  for (let row = first + 1; row <= last; row++) {
    const reading = readRows(cells, labels, row, last);
    if (reading) within.push(reading);
  }
  return bestOf(within)!.band;
}

function bestOf(readings: readonly Reading[]): Reading | null {
  return readings.reduce<Reading | null>(
    (best, reading) => (best === null || reading.worth > best.worth ? reading : best),
    null,
  );
}

function readRows(cells: SheetCells, labels: LabelIndex, first: number, last: number): Reading | null {
  const rows = cells.rows.slice(first, last + 1);
  if (rows.length <= last - first || !areClose(rows)) return null;
  if (rows.some((row) => cells.inRow(row).length > WIDEST_HEADER)) return null;
  const band = ownTable(cells, readHeaderBand(cells, labels, 'indicators', rows, WHOLE_SHEET));
  const worth = band ? worthOf(band, rows.length) : 0;
  return band && worth > 0 ? { band, worth, first, last } : null;
}

function areClose(rows: readonly number[]): boolean {
  return rows.every((row, index) => index === 0 || row - rows[index - 1]! <= CLOSE);
}

/** Confidence of the fields found, less for every cell that has no place in a header. */
function worthOf(band: HeaderBand, rows: number): number {
  const best = new Map<string, number>();
  for (const { field, confidence } of band.columns) {
    if (!WEIGHTLESS.has(field)) best.set(field, Math.max(best.get(field) ?? 0, confidence));
  }
  let worth = 0;
  for (const confidence of best.values()) worth += confidence;
  return worth - 0.3 * band.unknown.length - 0.05 * rows;
}

/**
 * The part of the rows that is one table with a name and a target or actual column. Tables beside it
 * on the same rows are told apart by list objects and by empty columns that no merged cell bridges.
 */
function ownTable(cells: SheetCells, band: HeaderBand): HeaderBand | null {
  if (!isIndicatorHeader(band.columns)) return null;
  const groups = splitAtGaps(cells, band);
  const [first, second] = groups.filter((group) => isIndicatorHeader(group.columns));
  if (!first) return band;
  const right = Math.max(...first.columns.map((column) => column.right));
  return { ...first, besideFrom: second ? right + 1 : null };
}

function isIndicatorHeader(columns: readonly HeaderColumn[]): boolean {
  const fields = new Set(columns.map(({ field }) => WEAK_FIELDS.get(field) ?? field));
  const named = fields.has('level3') || fields.has('level2') || fields.has('level1');
  const valued = fields.has('target') || fields.has('actual');
  return named && valued && [...fields].filter((field) => field !== 'block' && field !== 'ignored').length >= 3;
}

function splitAtGaps(cells: SheetCells, band: HeaderBand): HeaderBand[] {
  const used = new Set(cells.between(band.top - 20, band.bottom + 40).map((cell) => cell.column));
  const groups: HeaderColumn[][] = [];
  for (const column of band.columns) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && !isGap(cells, used, band, before.right, column.left)) group.push(column);
    else groups.push([column]);
  }
  return groups.map((columns) => {
    const left = columns[0]!.left;
    const right = Math.max(...columns.map((column) => column.right));
    const unknown = band.unknown.filter((cell) => cell.column >= left && cell.column <= right + 1);
    return { ...band, columns, unknown };
  });
}

function isGap(cells: SheetCells, used: ReadonlySet<number>, band: HeaderBand, left: number, right: number): boolean {
  const { merges, tables } = cells.snapshot;
  const endsBetween = (area: CellArea): boolean =>
    area.top <= band.bottom && area.bottom > band.bottom && area.right >= left && area.right < right;
  if (tables.some(endsBetween)) return true;
  for (let column = left + 1; column < right; column++) {
    if (!used.has(column) && !band.unknown.some((cell) => cell.column <= column && cell.right >= column)) {
      return !merges.some(
        (area) =>
          area.left <= left && area.right >= right && area.top >= band.top - 40 && area.bottom <= band.bottom + 200,
      );
    }
  }
  return false;
}
