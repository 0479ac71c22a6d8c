import type { CellArea } from '../sheet/cellArea';
import { readHeaderBand, WHOLE_SHEET, WIDEST_HEADER, type HeaderBand, type HeaderColumn } from './headerBand';
import { isHeadRow } from './headRow';
import type { LabelIndex } from './labelIndex';
import { WEAK_FIELDS } from './labels';
import { scoringBlock, scoringHeaders } from './scoringHeaders';
import type { SeenCell, SheetCells } from './sheetCells';

/** Header rows that belong together follow each other at most this closely; rows between are blank. */
const CLOSE = 3;
const TALLEST_HEADER = 4;
/** More headers than this are on no sheet that a person made. */
const MOST_HEADERS = 1000;
/** So many rows are looked through for words that are only nearly those of a header; a form stands higher up. */
const MOST_INEXACT_ROWS = 500;
/** A word cut over rows leaves pieces no longer than this. */
const LONGEST_PIECE = 8;
/** A header names at least so many different things. */
const LEAST_FIELDS = 3;
/** Rows over and under a header in which a column must be empty to part two tables. */
const NEAR_ABOVE = 20;
const NEAR_BELOW = 40;
/** Fields that make no column of an indicator table by themselves. */
const WEIGHTLESS = new Set(['weakName', 'block', 'ignored']);
const VALUES = new Set(['actual', 'points', 'score', 'deviationReason']);
const SEEDS = new Set(['level1', 'level2', 'level3', 'target', 'actual', 'weakTarget', 'weakActual']);

/**
 * Every header of an indicator table on the sheet, from top to bottom, found by its words. Repeated
 * headers after a page break are listed like the first. Under a title that no table with values follows, one that only scores counts.
 */
export function findIndicatorHeaders(cells: SheetCells, labels: LabelIndex): readonly HeaderBand[] {
  const found: HeaderBand[] = [];
  const read = rowReader(cells, labels);
  let inexact = 0;
  for (const [index, row] of cells.rows.entries()) {
    const last = found.at(-1);
    if (last && row <= last.bottom) continue;
    const inRow = cells.inRow(row);
    if (!isSeed(inRow, labels)) {
      if (inexact >= MOST_INEXACT_ROWS) continue;
      inexact++;
      if (!mayBeSeed(inRow, labels)) continue;
    }
    const band = bestBand(read, index, last?.bottom ?? 0);
    if (band) found.push(...scoringBlock(cells, labels, band, last?.bottom ?? 0), band);
    if (found.length === MOST_HEADERS) break;
  }
  const scoring = scoringHeaders(cells, labels, found);
  return scoring.length === 0
    ? found
    : [...found, ...scoring].sort((first, second) => first.top - second.top).slice(0, MOST_HEADERS);
}

/** Whether a row holds a word that names a column an indicator table must have. */
function isSeed(row: readonly SeenCell[], labels: LabelIndex): boolean {
  return (
    row.length <= WIDEST_HEADER && row.some((cell) => SEEDS.has(labels.indicators.exactly(cell.text)?.field ?? ''))
  );
}

/** The same for words that are nearly such ones. */
function mayBeSeed(row: readonly SeenCell[], labels: LabelIndex): boolean {
  return row.length <= WIDEST_HEADER && row.some((cell) => SEEDS.has(labels.indicators.match(cell.text)?.field ?? ''));
}

/** A reading of some rows as a header, and how good it is. */
interface Reading {
  readonly band: HeaderBand;
  readonly worth: number;
  readonly first: number;
  readonly last: number;
}

/** The first header around a seed, in its best reading, with or without the seed's own row; null when there is none. */
function bestBand(read: RowReader, seed: number, after: number): HeaderBand | null {
  const around: Reading[] = [];
  for (let first = Math.max(0, seed - TALLEST_HEADER + 1); first < seed + TALLEST_HEADER; first++) {
    for (let last = first; last < first + TALLEST_HEADER; last++) {
      const reading = read(first, last);
      if (reading && reading.band.top > after) around.push(reading);
    }
  }
  let best = bestOf(around);
  if (!best) return null;
  best = withoutOthers(read, best);
  // A header repeated a few rows on may be the better one; the first is the first all the same.
  for (let above = bestOf(over(best)); above; above = bestOf(over(best))) best = withoutOthers(read, above);
  return best.band;

  function over({ first }: Reading): Reading[] {
    return around.filter(({ last }) => last < first);
  }
}

/** The best of a reading's lower rows: one at the edge of the rows looked at may hold rows that are none of the header's. */
function withoutOthers(read: RowReader, reading: Reading): Reading {
  const within = [reading];
  for (let row = reading.first + 1; row <= reading.last; row++) {
    const lower = read(row, reading.last);
    if (lower) within.push(lower);
  }
  return bestOf(within)!;
}

function bestOf(readings: readonly Reading[]): Reading | null {
  return readings.reduce<Reading | null>(
    (best, reading) => (best === null || reading.worth > best.worth ? reading : best),
    null,
  );
}

/** Reads the rows from one to another, counted among the filled ones, as a header; null when they are none. */
type RowReader = (first: number, last: number) => Reading | null;

/** Reads rows as a header; rows are looked at once, however many ways they are put together. */
function rowReader(cells: SheetCells, labels: LabelIndex): RowReader {
  const readings = new Map<number, Reading | null>();
  const fieldsOf = new Map<number, ReadonlySet<string> | null>();
  const fieldsIn = (row: number): ReadonlySet<string> | null => {
    const known = fieldsOf.get(row);
    if (known !== undefined) return known;
    const fields = headerFields(cells.inRow(row), labels);
    fieldsOf.set(row, fields);
    return fields;
  };
  const readRows = (first: number, last: number): Reading | null => {
    const rows = cells.rows.slice(first, last + 1);
    if (rows.length <= last - first || !areClose(rows)) return null;
    const fields = new Set<string>();
    for (const row of rows) {
      const inRow = fieldsIn(row);
      if (inRow === null) return null;
      for (const field of inRow) fields.add(field);
    }
    if (fields.size < LEAST_FIELDS) return null;
    const band = ownTable(cells, readHeaderBand(cells, labels, 'indicators', rows, WHOLE_SHEET));
    const worth = band && !isOfGoals(band) ? worthOf(band, rows.length) : 0;
    return band && worth > 0 ? { band, worth, first, last } : null;
  };
  return (first, last) => {
    const key = first * TALLEST_HEADER + (last - first);
    const known = readings.get(key);
    if (known !== undefined) return known;
    const reading = readRows(first, last);
    readings.set(key, reading);
    return reading;
  };
}

/** What a row could name as a part of a header: columns, or `?` for pieces of such words. Null for a row that is none. */
function headerFields(row: readonly SeenCell[], labels: LabelIndex): ReadonlySet<string> | null {
  if (row.length > WIDEST_HEADER || isHeadRow(row, labels)) return null;
  const matches = row.map((cell) => labels.indicators.match(cell.text));
  const couldBe =
    matches.some((match) => match !== null) || row.every((cell) => cell.text.trim().length <= LONGEST_PIECE);
  return couldBe ? new Set(matches.map((match) => match?.field ?? '?')) : null;
}

function areClose(rows: readonly number[]): boolean {
  return rows.every((row, index) => index === 0 || row - rows[index - 1]! <= CLOSE);
}

/**
 * Confidence of the fields found, less for every cell that has no place in a header. A weak word beside a better one for
 * the same field adds nothing: 绩效目标 over the table is no second 指标值.
 */
function worthOf(band: HeaderBand, rows: number): number {
  const best = new Map<string, number>();
  for (const { field, confidence } of band.columns) {
    const strong = WEAK_FIELDS.get(field) ?? field;
    if (!WEIGHTLESS.has(field)) best.set(strong, Math.max(best.get(strong) ?? 0, confidence));
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
  const groups = joinedOverGaps(band, splitAtGaps(cells, band));
  const [first, second] = groups.filter((group) => isIndicatorHeader(group.columns));
  if (!first) return band;
  return {
    ...first,
    besideFrom: second ? firstGap(cells, band, rightOf(first.columns), second.columns[0]!.left) : null,
  };
}

function isIndicatorHeader(columns: readonly HeaderColumn[]): boolean {
  const fields = new Set(
    columns.flatMap((column) => (isOver(column, columns) ? [] : (WEAK_FIELDS.get(column.field) ?? column.field))),
  );
  const named = fields.has('level3') || fields.has('level2') || fields.has('level1');
  const valued = fields.has('target') || fields.has('actual');
  return named && valued && [...fields].filter((field) => field !== 'block' && field !== 'ignored').length >= 3;
}

/** Whether words that are weak, one and all, stand among texts: 预期目标 and 实际完成情况, each with its goal, over 绩效指标. */
function isOfGoals({ columns, unknown }: HeaderBand): boolean {
  const words = columns.filter(({ field }) => !WEIGHTLESS.has(field) || field === 'weakName');
  return unknown.length > 0 && words.every(({ field }) => WEAK_FIELDS.has(field));
}

/** Whether a weak name such as 绩效指标 stands over or under other columns: the title of a block, no column. */
function isOver(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  if (column.field !== 'weakName') return false;
  return columns.some((other) => other !== column && other.left <= column.right && other.right >= column.left);
}

function splitAtGaps(cells: SheetCells, band: HeaderBand): HeaderBand[] {
  const groups: HeaderColumn[][] = [];
  for (const column of band.columns) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && firstGap(cells, band, before.right, column.left) === null) group.push(column);
    else groups.push([column]);
  }
  return groups.map((columns) => {
    const left = columns[0]!.left;
    const right = rightOf(columns);
    const unknown = band.unknown.filter((cell) => cell.column >= left && cell.column <= right + 1);
    return { ...band, columns, unknown };
  });
}

/**
 * Levels alone are no table: over a gap they are the first columns of the table to their right, where it
 * has none of its own. So are reasons, and actual values, points and scores together, the last ones of the table to their left.
 */
function joinedOverGaps(band: HeaderBand, groups: readonly HeaderBand[]): readonly HeaderBand[] {
  const joined: HeaderBand[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    if (before && (isLevelsOf(before, group) || isRestOf(before, group))) {
      const columns = [...before.columns, ...group.columns];
      joined[joined.length - 1] = { ...group, columns, unknown: [...before.unknown, ...group.unknown] };
    } else joined.push(group);
  }
  return joined;
}

function isRestOf(table: HeaderBand, rest: HeaderBand): boolean {
  const fields = new Set(table.columns.map(({ field }) => WEAK_FIELDS.get(field) ?? field));
  const isLacking = ({ field }: HeaderColumn): boolean => VALUES.has(field) && !fields.has(field);
  const isMore = rest.columns.length > 1 || rest.columns[0]?.field === 'deviationReason';
  const isOfEach = new Set(rest.columns.map(({ field }) => field)).size === rest.columns.length;
  return fields.has('level3') && isMore && isOfEach && rest.columns.every(isLacking);
}

function isLevelsOf(levels: HeaderBand, table: HeaderBand): boolean {
  const fields = new Set(table.columns.map(({ field }) => field));
  return (
    isIndicatorHeader(table.columns) &&
    levels.columns.every(({ field }) => /^level[12]$/u.test(field) && !fields.has(field))
  );
}

function rightOf(columns: readonly HeaderColumn[]): number {
  return Math.max(...columns.map((column) => column.right));
}

/**
 * The first of the columns between two headers that parts two tables: a list object ends before it, or it is empty
 * and no merged cell bridges it. Null when they are of one table.
 */
function firstGap(cells: SheetCells, band: HeaderBand, left: number, right: number): number | null {
  const { merges, tables } = cells.snapshot;
  const endsBetween = ({ top, bottom, right: end }: CellArea): boolean =>
    top <= band.bottom && bottom > band.bottom && end >= left && end < right;
  const list = tables.find(endsBetween);
  if (list) return list.right + 1;
  if (right - left < 2) return null;
  const used = new Set(cells.between(band.top - NEAR_ABOVE, band.bottom + NEAR_BELOW).map((cell) => cell.column));
  for (const { column, right: end } of band.unknown) for (let at = column; at <= end; at++) used.add(at);
  for (let column = left + 1; column < right; column++)
    if (!used.has(column)) return merges.some(bridges) ? null : column;
  return null;

  function bridges(area: CellArea): boolean {
    const isNear = area.top >= band.top - 2 * NEAR_ABOVE && area.bottom <= band.bottom + 5 * NEAR_BELOW;
    return area.left <= left && area.right >= right && isNear;
  }
}
