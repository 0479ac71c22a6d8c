import { columnCell } from './columnCell';
import type { FormContext } from './formContext';
import { unnamedPart, type HeaderBand, type HeaderColumn } from './headerBand';
import { isSecondLevel } from './lineText';
import { readNumberText } from './numberText';
import type { SheetCells } from './sheetCells';
import { WIDEST_BREAK } from './tableContinuity';

/** Rows looked at. */
const SAMPLE = 20;
/** So many of them tell that two columns stand under one header. */
const LEAST_ROWS = 2;
const WORDS = /\p{sc=Han}/u;

/**
 * Two columns under one header that is merged over both: 类别 over the first and the second level, 一级指标 over the
 * block's label and the levels, 绩效内容 or 二级指标 over the second level and the names. Read as one, the words of the second
 * column would be lost.
 */
export function splitWideLevels(context: FormContext, band: HeaderBand, chosen: Map<string, HeaderColumn>): void {
  const { labels } = context;
  const level = chosen.get('level1');
  const parts = level && partsUnder(context, band, level, withBlankHeaders(context.cells, band, level));
  if (parts) {
    if (areMostly(parts.first, isOfBlock)) chosen.set('level1', { ...level, left: parts.at + 1, right: parts.right });
    else if (parts.first.length >= LEAST_ROWS && !chosen.has('level2') && chosen.has('level3')) {
      chosen.set('level1', { ...level, right: parts.at });
      chosen.set('level2', secondPart(level, 'level2', parts));
    }
  }
  const last = chosen.get('level3') ?? chosen.get('level2');
  const isFree = chosen.has('level1') && !(chosen.has('level2') && chosen.has('level3'));
  // 二级指标 beside a blank header is no header of the names.
  const right = last && (last.field === 'level2' ? last.right : withBlankHeaders(context.cells, band, last));
  const ofNames = last && right && isFree ? partsUnder(context, band, last, right) : null;
  if (last && ofNames && ofNames.first.length >= LEAST_ROWS && areMostly(ofNames.first, isSecondLevel)) {
    chosen.set('level2', { ...last, field: 'level2', right: ofNames.at, confidence: 0.8, ground: 'structure' });
    chosen.set('level3', secondPart(last, 'level3', ofNames));
  }

  function isOfBlock(text: string): boolean {
    return /^(?:block|weakName)$/u.test(labels.indicators.exactly(text)?.field ?? '');
  }
}

function areMostly(texts: readonly string[], are: (text: string) => boolean): boolean {
  return texts.filter(are).length * 2 > texts.length;
}

function secondPart(header: HeaderColumn, field: string, { at, right }: Parts): HeaderColumn {
  const cell = unnamedPart(header, at + 1);
  return { field, confidence: 0.8, ground: 'structure', cell, text: '', left: at + 1, right };
}

/** What stands in the first of two columns, and the sheet columns in which the first and the second end. */
interface Parts {
  readonly at: number;
  readonly right: number;
  readonly first: readonly string[];
}

/** The two columns under a header, where most rows that are not merged over both have words in each; null when they are one. */
function partsUnder(
  { cells, labels, region }: FormContext,
  band: HeaderBand,
  header: HeaderColumn,
  right: number,
): Parts | null {
  if (header.left === right) return null;
  // The header of a further page may have too few rows under it to tell.
  const isSame = ({ left, right, text }: HeaderColumn): boolean =>
    left === header.left && right === header.right && text === header.text;
  const { bottom } = region.bands.find(({ columns }) => columns.some(isSame)) ?? band;
  const first: string[] = [];
  let at: number | null = null;
  let last = bottom;
  let others = 0;
  for (const row of cells.rowsBetween(bottom + 1, region.bottom).slice(0, SAMPLE)) {
    const cell = cells.at(row, header.left);
    const isLine = cell.text !== '' && (cell.column < header.left || cell.right > right);
    if (isLine || row - last > WIDEST_BREAK || labels.total.exactly(cell.text)) break;
    last = row;
    if (cell.right >= right || cell.text === '') continue;
    at ??= cell.right;
    const second = columnCell(cells, row, { left: cell.right + 1, right });
    if (second.text === '') continue;
    const isWord =
      second.right <= right && WORDS.test(second.text) && readNumberText(second.text).kind === 'unreadable';
    if (isWord && cell.right === at) first.push(cell.text);
    else others++;
  }
  return at === null || first.length <= others ? null : { at, right, first };
}

/** How far a header reaches that nobody merged over the blank cells at its right. */
function withBlankHeaders(cells: SheetCells, band: HeaderBand, header: HeaderColumn): number {
  const next = Math.min(...band.columns.map(({ left }) => left).filter((left) => left > header.right));
  let { right } = header;
  if (next === Infinity) return right;
  const isBlank = (column: number): boolean => {
    for (let row = band.top; row <= band.bottom; row++) if (cells.at(row, column).text !== '') return false;
    return !cells.grid.isColumnHidden(column);
  };
  while (right + 1 < next && isBlank(right + 1)) right++;
  return right;
}
