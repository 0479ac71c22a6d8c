import type { ColumnSpan } from './columnCell';
import type { FormContext } from './formContext';
import { isHeadRow } from './headRow';
import type { LabelIndex } from './labelIndex';
import { readNumberText } from './numberText';
import type { SeenCell } from './sheetCells';

/** A column of scores that has no header in the indicator table. */
export interface SideScores extends ColumnSpan {
  /** Where the header would stand: the points of all indicators together. */
  readonly header: SeenCell;
  /** Numbers in the column over the table: the points of the other blocks. */
  readonly points: readonly SeenCell[];
}

/**
 * The column of scores at the side of a form: 自评得分 over its first number names it all the way
 * down, and where a block begins the block's points stand in place of a header. Null when there is none.
 */
export function sideScores({ cells, labels, region, columns }: FormContext): SideScores | null {
  const band = region.bands[0]!;
  const lastColumn = Math.max(...band.columns.map((column) => column.right));
  const header = cells
    .between(band.top, band.bottom)
    .find((cell) => cell.column > lastColumn && cell.right <= columns.right && isNumber(cell));
  if (!header) return null;
  const inColumn = cells
    .between(region.top, band.top - 1)
    .filter((cell) => cell.column === header.column && cell.right === header.right);
  const name = inColumn.findIndex((cell) => labels.head.exactly(cell.text)?.field === 'score');
  const below = inColumn.slice(name + 1);
  if (name < 0 || !below.every(isNumber)) return null;
  return { left: header.column, right: header.right, header, points: below.slice(1) };
}

/**
 * Scores of the blocks over the table, in the column of its scores: 得分 over the first number, the form's total, and 得分
 * once more in the header of the table. Empty where it is not so.
 */
export function blockScores({ cells, labels, region }: FormContext): readonly SeenCell[] {
  const band = region.bands[0]!;
  const score = band.columns.find(({ field }) => field === 'score');
  if (!score) return [];
  const inColumn = cells
    .between(region.top, band.top - 1)
    .filter((cell) => cell.column === score.left && cell.right === score.right);
  const name = inColumn.findIndex((cell) => isScoreLabel(cell, labels));
  const [total, ...scores] = name < 0 ? [] : inColumn.slice(name + 1);
  const isHead = name >= 0 && isHeadRow(cells.inRow(inColumn[name]!.row), labels);
  return isHead && total && isNumber(total) && scores.every(isNumber) ? scores : [];
}

/** 自评得分, or 得分 as short as a table has it. */
export function isScoreLabel({ text }: SeenCell, labels: LabelIndex): boolean {
  return labels.head.exactly(text)?.field === 'score' || labels.funds.exactly(text)?.field === 'score';
}

function isNumber(cell: SeenCell): boolean {
  return readNumberText(cell.text).kind === 'number';
}
