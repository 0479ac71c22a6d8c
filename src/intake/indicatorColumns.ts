import type { FormContext } from './formContext';
import type { HeaderBand, HeaderColumn } from './headerBand';
import { columnCell, type ColumnSpan } from './columnCell';
import { plainText } from './labelKey';
import { WEAK_FIELDS } from './labels';
import { isSection } from './lineText';
import { readNumberText } from './numberText';
import { sideScores } from './sideScores';
import { surestColumns } from './surestColumns';
import { isDirection } from './targetText';
import { findTargetParts } from './targetParts';
import { splitWideLevels } from './wideLevels';

/** Fields of which a table has one column each; further columns are known and passed over. */
const FIELDS = [
  'level1',
  'level2',
  'level3',
  'target',
  'actual',
  'points',
  'score',
  'deviationReason',
  'targetOperator',
  'targetUnit',
  'deviation',
  'scoringRule',
  'evidence',
];
const NUMBERS: ReadonlySet<string> = new Set(['points', 'score']);
/** Columns that are known and hold nothing a self-evaluation is made of, such as 上年完成值 or 复核分. */
const PASSED_OVER: ReadonlySet<string> = new Set(['ignored', 'reviewScore', 'block']);
/** Rows looked at to tell which of two columns with the same header is meant. */
const SAMPLE = 12;

/** The columns in force under a header. */
export interface TableColumns {
  readonly byField: ReadonlyMap<string, HeaderColumn>;
  /** Sheet columns whose content is known to be none of the form's fields, or is under a header that was reported. */
  readonly passedOver: readonly ColumnSpan[];
  /** First sheet column of the table; what stands left of it are block labels. */
  readonly left: number;
  /** Last sheet column of the table. */
  readonly right: number;
}

/**
 * One column for each field of a header. Words that are weak count where there are no better ones. Two
 * headers with the same words are told apart by whether anything stands under them; where that does
 * not tell, neither is taken and both are reported.
 */
export function chooseColumns(context: FormContext, band: HeaderBand): TableColumns {
  const { log } = context;
  const chosen = new Map<string, HeaderColumn>();
  const ofLevels = levelPoints(band);
  const columns = levelsInOrder(band.columns.filter((column) => !ofLevels.includes(column)));
  const passedOver: ColumnSpan[] = [...columns.filter((column) => PASSED_OVER.has(column.field)), ...ofLevels];
  for (const field of FIELDS) {
    const named = columns.filter((column) => column.field === field);
    const weak = columns.filter((column) => WEAK_FIELDS.get(column.field) === field && isInside(band, column));
    const [surest, ...others] = nearestNames(
      field,
      surestColumns(named.length > 0 ? named : lessWeak(weak), (column) => hasContent(context, band, field, column)),
    );
    if (surest && others.length === 0) chosen.set(field, { ...surest, field });
    for (const column of [...named, ...weak]) {
      if (column === surest && others.length === 0) continue;
      passedOver.push(column);
      if (others.includes(column) || column === surest) log.missed(column.cell, 'sameColumnTwice');
      else if (named.includes(column)) log.missed(column.cell, 'unknownColumn');
    }
  }
  const levels = chosen.has('level1') ? null : unnamedLevels(context, band, chosen);
  if (levels) chosen.set('level1', levels);
  splitWideLevels(context, band, chosen);
  findTargetParts(context, band, chosen, passedOver);
  const side = chosen.has('score') ? null : sideScores(context);
  if (side)
    chosen.set('score', {
      ...side,
      field: 'score',
      confidence: 0.8,
      ground: 'structure',
      cell: side.header,
      text: side.header.text,
    });
  pointColumns(context, chosen);
  const left = Math.min(...[...chosen.values()].map((column) => column.left));
  log.place(...band.words);
  for (const cell of band.unknown) {
    const isTaken = [...chosen.values()].some((column) => column.left <= cell.right && column.right >= cell.column);
    if (isTaken || cell.column < left || cell.column > context.columns.right) continue;
    log.missed(cell, 'unknownColumn');
    passedOver.push({ left: cell.column, right: cell.right });
  }
  for (const [field, column] of chosen) {
    log.recognise(column.cell, { ...column, block: 'indicators', field, text: column.text });
  }
  return { byField: chosen, passedOver, left, right: Math.max(...band.columns.map((column) => column.right)) };
}

/** 备注 names the reasons only where there is no 说明 either. */
function lessWeak(weak: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const better = weak.filter((column) => !column.field.startsWith('weakest'));
  return better.length > 0 ? better : weak;
}

/** The column of first levels under a header that only names the block: 绩效指标 over 产出指标, 效益指标 … left of the names. */
function unnamedLevels(
  { cells, region }: FormContext,
  band: HeaderBand,
  chosen: ReadonlyMap<string, HeaderColumn>,
): HeaderColumn | null {
  const name = chosen.get('level3');
  const header = band.columns.find(
    (column) =>
      (column.field === 'weakName' || column.field === 'block') && name !== undefined && column.right < name.left,
  );
  if (!header) return null;
  const isLevels = cells
    .rowsBetween(region.bands[0]!.bottom + 1, region.bottom)
    .slice(0, SAMPLE)
    .some((row) => isSection(columnCell(cells, row, header).text));
  return isLevels ? { ...header, field: 'level1', confidence: 0.8, ground: 'structure' } : null;
}

/** 分值 right after the column of a level: the level's points, where there are others for the indicators. */
function levelPoints({ columns }: HeaderBand): readonly HeaderColumn[] {
  const points = columns.filter(({ field }) => (WEAK_FIELDS.get(field) ?? field) === 'points');
  const ofLevels = points.filter((column) => /^level[12]$/u.test(columns[columns.indexOf(column) - 1]?.field ?? ''));
  return ofLevels.length < points.length ? ofLevels : [];
}

/** 类别 ¦ 一级指标 without 二级指标 are the first and the second level; with it, the one so called, else the one nearer to it, is the first. */
function levelsInOrder(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const [first, second, ...others] = columns.filter(({ field }) => field === 'level1');
  if (!first || !second || others.length > 0 || plainText(first.text) === plainText(second.text)) return columns;
  const isThree = columns.some(({ field }) => field === 'level2');
  const isNamed = columns.some(({ field }) => field === 'level3' || field === 'weakName');
  if (isThree && !isNamed && isFirstLevel(second)) {
    // 类别 ¦ 一级指标 ¦ 二级指标 and no names: the last of the three says what is measured.
    const lower: Readonly<Record<string, string>> = { level1: 'level2', level2: 'level3' };
    return columns.map((column) =>
      column === first ? column : { ...column, field: lower[column.field] ?? column.field },
    );
  }
  const other = isFirstLevel(first) ? second : first;
  const [wrong, field] = isThree ? [other, 'ignored'] : [second, 'level2'];
  return columns.map((column) => (column === wrong ? { ...column, field } : column));
}

function isFirstLevel({ text }: HeaderColumn): boolean {
  return plainText(text).includes('一级');
}

/**
 * Of columns of names with different words – 三级指标 ¦ 指标内容 – the first is the one the levels lead to; of 原因说明 and
 * 改进措施 the first tells the reason; of 年初指标值 and 年度指标值 the second is what the year was measured by.
 */
function nearestNames(field: string, columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const words = new Set(columns.map((column) => plainText(column.text)));
  const reasons = field === 'deviationReason' ? columns.filter(({ text }) => text.includes('原因')) : [];
  if (reasons.length > 0) return reasons;
  const ofYear = field === 'target' ? columns.filter(({ text }) => !plainText(text).startsWith('年初')) : [];
  if (ofYear.length > 0) return ofYear;
  return field === 'level3' && words.size === columns.length ? columns.slice(0, 1) : columns;
}

/** Left of the levels 绩效指标 names the block, not a column of it. */
function isInside(band: HeaderBand, column: HeaderColumn): boolean {
  return !band.columns.some(({ field, left }) => /^level/u.test(field) && left > column.left);
}

function hasContent({ cells, region }: FormContext, band: HeaderBand, field: string, column: HeaderColumn): boolean {
  return cells
    .rowsBetween(band.bottom + 1, region.bottom)
    .slice(0, SAMPLE)
    .some((row) => {
      const { text, column: left, right } = columnCell(cells, row, column);
      // A line of text under the table lies in no column.
      if (left < column.left || right > column.right) return false;
      // Nor is the header, repeated on the next page, any content.
      if (plainText(text) === plainText(column.text)) return false;
      // 正向 beside a column of ≥ and ≤ is no part of the target.
      if (field === 'targetOperator' && (isDirection(text) || cells.grid.isRowHidden(row))) return false;
      return NUMBERS.has(field) ? readNumberText(text).kind === 'number' : text !== '';
    });
}

/** Columns a person pointed fields to take the place of those found; a column so taken serves no other field. */
function pointColumns({ places }: FormContext, chosen: Map<string, HeaderColumn>): void {
  for (const { block, field, cell } of places) {
    if (block !== 'indicators') continue;
    const overlaps = (column: HeaderColumn): boolean => column.left <= cell.right && column.right >= cell.column;
    const own = [...chosen.values()].find(overlaps);
    for (const [other, column] of chosen) if (overlaps(column)) chosen.delete(other);
    const header = own ?? { cell, text: cell.text, left: cell.column, right: cell.right };
    chosen.set(field, { ...header, field, confidence: 1, ground: 'mapping' });
  }
}
