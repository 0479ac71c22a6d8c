import type { Term } from './arithmetic';
import type { ExplanationStep, Hint } from './scoredEvaluation';

/** What the policy alone says of a line, before anybody's recorded number is looked at. */
export interface MechanicalScore {
  readonly method: string;
  /** The score, rounded as the policy says; null when the policy can say nothing. */
  readonly score: Term | null;
  /** A score to suggest where a person has to decide and the cell is empty. */
  readonly suggestion: Term | null;
  readonly steps: readonly ExplanationStep[];
  readonly hints: readonly Hint[];
  /** What a person is asked to decide: told only while the line is open. */
  readonly asks: readonly Hint[];
}

/** The policy gives the score. */
export function scoredBy(
  method: string,
  score: Term,
  steps: readonly ExplanationStep[],
  hints: readonly Hint[] = [],
): MechanicalScore {
  return { method, score, suggestion: null, steps, hints, asks: [] };
}

/** Nothing mechanical can be said; the hints say why. */
export function unscored(
  method: string,
  steps: readonly ExplanationStep[] = [],
  hints: readonly Hint[] = [],
): MechanicalScore {
  return { method, score: null, suggestion: null, steps, hints, asks: [] };
}
