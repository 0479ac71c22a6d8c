import type { Indicator } from '../../evaluation/indicator';
import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import { CAUSE_WORDS } from '../text/causeWords';
import { speaksOfSurvey } from '../text/surveyWords';
import { statedReason } from '../../scoring/deviationReason';

/**
 * The reason given for a row: its own 偏差原因, or, in forms that have one place for all rows, what
 * stands there. Null when nothing is said: 无 and a dash say nothing, and a note that a survey was made
 * (问卷调查500份) is evidence, no reason.
 */
export function reasonFor({ deviationReason, cells }: Indicator, evaluation: SelfEvaluation): string | null {
  if (cells.deviationReason === null) return formReason(evaluation);
  const stated = statedReason(deviationReason, cells.deviationReason)?.text ?? null;
  return stated !== null && speaksOfSurvey(stated) && !CAUSE_WORDS.test(stated) ? null : stated;
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
