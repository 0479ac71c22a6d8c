import { MAX_COLUMN, parseCell } from '../../sheet/cellAddress';
import type { FundLine } from '../../evaluation/fundLine';
import { formReason } from './statedReasons';
import type { ReviewedForm } from './reviewedForm';

/** Letters from which a text beside a fund row can be a sentence of reason, not a dash or a unit. */
const SENTENCE = 4;

/**
 * Whether anything explains a fund row: what the form says as a whole, or a text in the row itself,
 * right of its label. Some forms have a reason column in the fund block.
 */
export function isFundExplained(fund: FundLine, { evaluation, grid }: ReviewedForm): boolean {
  if (formReason(evaluation) !== null) return true;
  const label = parseCell(fund.label.cell);
  if (label === null) return false;
  const beside = { top: label.row, left: label.column + 1, bottom: label.row, right: MAX_COLUMN };
  return grid.cellsIn(beside).some(({ value }) => typeof value === 'string' && countLetters(value) >= SENTENCE);
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
