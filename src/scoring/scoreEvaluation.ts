import type { CellAddress } from '../sheet/cellAddress';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { Policy } from '../policy/policy';
import type { Decision } from './decision';
import type { ScoredEvaluation } from './scoredEvaluation';
import { scoreFunds } from './scoreFunds';
import { scoreIndicator } from './scoreIndicator';
import { scoreTotal } from './scoreTotal';
import type { ScoringContext } from './scoringContext';
import { suggestPolicy } from './suggestPolicy';

/** What people said beside what stands in the form. */
export interface ScoringOptions {
  /** Decisions kept in the workbook; those of other sheets are left aside. */
  readonly decisions?: readonly Decision[];
  /** Score cells whose proposed change the user accepted. */
  readonly accepted?: ReadonlySet<CellAddress>;
}

/**
 * A form scored under a policy: every line with its score, its state and why, and the total. Pure: the same form and
 * the same policy give the same result, and nothing a person wrote is changed unless accepted.
 */
export function scoreEvaluation(
  evaluation: SelfEvaluation,
  policy: Policy,
  options: ScoringOptions = {},
): ScoredEvaluation {
  const context: ScoringContext = {
    policy,
    decisions: options.decisions ?? [],
    accepted: options.accepted ?? new Set(),
  };
  const funds = scoreFunds(evaluation, context);
  const indicators = evaluation.indicators.map((indicator) => scoreIndicator(indicator, evaluation, context));
  return {
    evaluation,
    policy: { id: policy.id, version: policy.version },
    funds,
    indicators,
    total: scoreTotal(evaluation, funds, indicators, policy),
    hints: suggestPolicy(evaluation, funds, policy),
  };
}
