import { titleLikeness } from './formTitle';
import { readHeaderBand, WHOLE_SHEET, WIDEST_HEADER, type HeaderBand } from './headerBand';
import { isHeadRow } from './headRow';
import type { LabelIndex } from './labelIndex';
import { WEAK_FIELDS } from './labels';
import { readNumberText } from './numberText';
import type { SeenCell, SheetCells } from './sheetCells';

/** A block that only scores is no taller than this. */
const TALLEST_BLOCK = 20;

/**
 * Headers of tables that only score: levels and scores without any values, under a title that says 自评表 and that none
 * of the tables with values stands under.
 */
export function scoringHeaders(
  cells: SheetCells,
  labels: LabelIndex,
  valued: readonly HeaderBand[],
): readonly HeaderBand[] {
  const scoring: HeaderBand[] = [];
  let own: number[] | null = null;
  let next = 0;
  const take = (): void => {
    for (const row of own ?? []) scoring.push(readHeaderBand(cells, labels, 'indicators', [row], WHOLE_SHEET));
  };
  for (const row of cells.rows) {
    const inRow = cells.inRow(row);
    if (row >= (valued[next]?.top ?? Infinity)) {
      own = null;
      while (row >= (valued[next]?.top ?? Infinity)) next++;
    } else if (inRow.some((cell) => titleLikeness(cell.text) === 1)) {
      take();
      own = [];
    } else if (own && own.length > 0 && (isHeadRow(inRow, labels) || isTotalRow(inRow, labels))) {
      // What follows its total, or begins with a head, is the next form, be it without a title.
      take();
      own = null;
    } else if (own && !isHeadRow(inRow, labels) && onlyScores(inRow, labels)) own.push(row);
  }
  take();
  return scoring;
}

function isTotalRow([first]: readonly SeenCell[], labels: LabelIndex): boolean {
  return first !== undefined && labels.total.exactly(first.text)?.field === 'total';
}

function onlyScores(row: readonly SeenCell[], labels: LabelIndex): boolean {
  if (row.length > WIDEST_HEADER) return false;
  const fields = new Set(row.map((cell) => labels.indicators.exactly(cell.text)?.field));
  const more = ['level2', 'level3', 'points'].filter((field) => fields.has(field)).length;
  return fields.has('level1') && fields.has('score') && more >= 2;
}

/**
 * The header of a block that only scores, directly over a table with values: 评价内容 ¦ 分值 ¦ 自评分 for how the project was
 * decided and managed. What stands left of the names is their first level, whatever its header says.
 */
export function scoringBlock(
  cells: SheetCells,
  labels: LabelIndex,
  table: HeaderBand,
  after: number,
): readonly HeaderBand[] {
  // A label of the block may stand left of the table's own columns.
  const left = Math.min(...table.columns.map((column) => column.left)) - 1;
  const right = Math.max(...table.columns.map((column) => column.right));
  const found: HeaderBand[] = [];
  let rows = 0;
  for (const row of cells.rowsBetween(Math.max(after, table.top - TALLEST_BLOCK) + 1, table.top - 1).toReversed()) {
    const inRow = cells.inRow(row).filter((cell) => cell.right >= left && cell.column <= right);
    const hasNumber = inRow.some((cell) => readNumberText(cell.text).kind === 'number');
    if (hasNumber) rows++;
    else if (rows > 0 && isScoringHeader(inRow, labels))
      found.unshift(withLevel(readHeaderBand(cells, labels, 'indicators', [row], { left, right }), inRow));
    else if (inRow.length > 1) break;
  }
  return found;
}

/** Names, points and scores, and neither targets nor actual values. */
function isScoringHeader(row: readonly SeenCell[], labels: LabelIndex): boolean {
  const fields = new Set<string>();
  for (const { text } of row) {
    const field = labels.indicators.exactly(text)?.field;
    if (field) fields.add(WEAK_FIELDS.get(field) ?? field);
  }
  const isValued = fields.has('target') || fields.has('actual');
  return !isValued && ['level3', 'points', 'score'].every((field) => fields.has(field));
}

function withLevel(band: HeaderBand, row: readonly SeenCell[]): HeaderBand {
  const name = band.columns.find(({ field }) => field === 'weakName' || field === 'level3');
  const cell = row.findLast(({ column }) => name !== undefined && column < name.left);
  if (!cell || band.columns.some(({ field }) => field === 'level1')) return band;
  const { column: left, right } = cell;
  const level = { field: 'level1', confidence: 0.8, ground: 'structure', cell, text: cell.text, left, right } as const;
  const others = band.columns.filter((column) => column.left > right);
  const unknown = band.unknown.filter((other) => other !== cell);
  return { ...band, columns: [level, ...others], unknown };
}
