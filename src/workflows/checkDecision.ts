import type { DecisionProblem } from '../scoring/decision';
import { decisionProblem } from '../scoring/decision';
import type { Policy } from '../policy/policy';
import type { DecisionChoice } from './keepChoice';

/** Why a score a person is about to give cannot stand, before anything is kept; null when it can. `points` are the row's. */
export function checkDecision(
  { tier, score }: Pick<DecisionChoice, 'tier' | 'score'>,
  points: number | null,
  policy: Policy,
): DecisionProblem | null {
  return decisionProblem({ tier, score }, points, policy);
}
