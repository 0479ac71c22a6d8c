import type { Indicator } from '../../evaluation/indicator';
import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import { statedReason } from '../../scoring/deviationReason';

/**
 * The reason given for a row: its own 偏差原因, or, in forms that have one place for all rows, what
 * stands there. Null when nothing is said; 无 and a dash say nothing.
 */
export function reasonFor({ deviationReason, cells }: Indicator, evaluation: SelfEvaluation): string | null {
  if (cells.deviationReason === null) return formReason(evaluation);
  return statedReason(deviationReason, cells.deviationReason)?.text ?? null;
}

/** Whether the form has a place where the row's reason can be written. */
export function hasReasonPlace(indicator: Indicator, evaluation: SelfEvaluation): boolean {
  return indicator.cells.deviationReason !== null || Object.keys(evaluation.remarks).length > 0;
}

/** What the form as a whole says beside its rows; null when nothing. */
export function formReason({ remarks }: SelfEvaluation): string | null {
  const texts = Object.values(remarks).flatMap(({ text, cell }) => statedReason(text, cell)?.text ?? []);
  return texts.length > 0 ? texts.join('\n') : null;
}
