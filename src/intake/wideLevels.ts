import { columnCell } from './columnCell';
import type { FormContext } from './formContext';
import { unnamedPart, type HeaderBand, type HeaderColumn } from './headerBand';
import { isSecondLevel } from './lineText';
import { readNumberText } from './numberText';

/** Rows looked at. */
const SAMPLE = 20;
/** So many of them tell that two columns stand under one header. */
const LEAST_ROWS = 2;
/** More blank rows than this end a table. */
const WIDEST_BREAK = 6;

/**
 * Two columns under one header that is merged over both: 类别 over the first and the second level, 一级指标 over the
 * block's label and the levels, 绩效内容 or 二级指标 over the second level and the names. Read as one, the words of the second
 * column would be lost.
 */
export function splitWideLevels(context: FormContext, band: HeaderBand, chosen: Map<string, HeaderColumn>): void {
  const { labels } = context;
  const level = chosen.get('level1');
  const parts = level && partsUnder(context, band, level);
  if (parts) {
    if (areMostly(parts.first, isOfBlock)) chosen.set('level1', { ...level, left: parts.at + 1 });
    else if (parts.first.length >= LEAST_ROWS && !chosen.has('level2') && chosen.has('level3')) {
      chosen.set('level1', { ...level, right: parts.at });
      chosen.set('level2', secondPart(level, 'level2', parts.at));
    }
  }
  const last = chosen.get('level3') ?? chosen.get('level2');
  const isFree = chosen.has('level1') && !(chosen.has('level2') && chosen.has('level3'));
  const ofNames = last && isFree ? partsUnder(context, band, last) : null;
  if (last && ofNames && ofNames.first.length >= LEAST_ROWS && areMostly(ofNames.first, isSecondLevel)) {
    chosen.set('level2', { ...last, field: 'level2', right: ofNames.at, confidence: 0.8, ground: 'structure' });
    chosen.set('level3', secondPart(last, 'level3', ofNames.at));
  }

  function isOfBlock(text: string): boolean {
    return /^(?:block|weakName)$/u.test(labels.indicators.exactly(text)?.field ?? '');
  }
}

function areMostly(texts: readonly string[], are: (text: string) => boolean): boolean {
  return texts.filter(are).length * 2 > texts.length;
}

function secondPart(header: HeaderColumn, field: string, at: number): HeaderColumn {
  const { right } = header;
  const cell = unnamedPart(header, at + 1);
  return { field, confidence: 0.8, ground: 'structure', cell, text: '', left: at + 1, right };
}

/** What stands in the first of two columns, and the sheet column it ends in. */
interface Parts {
  readonly at: number;
  readonly first: readonly string[];
}

/** The two columns under a header, where most rows that are not merged over both have words in each; null when they are one. */
function partsUnder({ cells, region }: FormContext, band: HeaderBand, header: HeaderColumn): Parts | null {
  if (header.left === header.right) return null;
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
    const isLine = cell.text !== '' && (cell.column < header.left || cell.right > header.right);
    if (isLine || row - last > WIDEST_BREAK) break;
    last = row;
    if (cell.right >= header.right || cell.text === '') continue;
    at ??= cell.right;
    const second = columnCell(cells, row, { left: cell.right + 1, right: header.right });
    if (second.text === '') continue;
    const isWord = second.right <= header.right && readNumberText(second.text).kind === 'unreadable';
    if (isWord && cell.right === at) first.push(cell.text);
    else others++;
  }
  return at === null || first.length <= others ? null : { at, first };
}
