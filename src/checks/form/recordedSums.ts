import { sumOf } from '../text/numberText';
import type { ReviewedForm } from './reviewedForm';

/** What a total may be, from the scores that stand in the sheet. */
export interface RecordedSums {
  /** Execution score and all indicator scores. */
  readonly whole: number;
  /** All sums a printed total may equal: the whole, what scoring makes of rows that do not apply, and the indicators alone where the points leave the execution out too. */
  readonly accepted: readonly number[];
}

/** Sums of the recorded scores; null while any line that carries points (or, without points, any row) has none. */
export function recordedSums({ scored, rows, execution, evaluation }: ReviewedForm): RecordedSums | null {
  const counted = rows.filter(
    ({ line, target, sharesScore }) => line.recorded !== null || (target.kind !== 'notApplicable' && !sharesScore),
  );
  const scores = counted.map(({ line }) => line.recorded);
  const executionScore = execution === null ? 0 : execution.recorded;
  if (counted.length === 0 || executionScore === null || scores.includes(null)) return null;
  const indicators = sumOf(scores.filter((score) => score !== null));
  const whole = sumOf([indicators, executionScore]);
  const indicatorPoints = sumOf(counted.map(({ line }) => line.points ?? 0));
  const leavesOutExecution = evaluation.total?.points?.value === indicatorPoints;
  const byScoring = scored.total.complete && scored.total.score !== null ? [scored.total.score] : [];
  return { whole, accepted: [whole, ...byScoring, ...(leavesOutExecution ? [indicators] : [])] };
}
