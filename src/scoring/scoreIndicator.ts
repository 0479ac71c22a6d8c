import type { Indicator } from '../evaluation/indicator';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { ReadingReason } from '../indicatorValue/indicatorValue';
import { decisionFor } from './decision';
import { deviationOf, deviationSteps } from './deviation';
import { plainStep } from './explanation';
import { unscored, type MechanicalScore } from './mechanicalScore';
import { narrativeHints } from './narrativeHints';
import { withOverAchievement } from './overAchievement';
import { periodScore } from './periodScore';
import { quantitativeScore } from './quantitativeScore';
import { readRowFacts } from './readRowFacts';
import type { RowFacts } from './rowFacts';
import { readingHints } from './rowReading';
import { rowRuleScore } from './rowRuleScore';
import { satisfactionScore } from './satisfactionScore';
import type { ScoredIndicator } from './scoredEvaluation';
import type { ScoringContext } from './scoringContext';
import { settleScore } from './settleScore';
import { tierScore } from './tierScore';

/** One indicator row under the policy: what the rules say of it, and what a person wrote or decided. */
export function scoreIndicator(
  indicator: Indicator,
  evaluation: SelfEvaluation,
  context: ScoringContext,
): ScoredIndicator {
  const facts = readRowFacts(indicator, evaluation, context.policy);
  const cell = indicator.cells.score;
  const settled = settleScore(context.policy, mechanicalScore(facts), {
    points: indicator.points,
    score: indicator.score,
    shown: indicator.readings.score?.text ?? '',
    cell,
    name: indicator.level3,
    reason: facts.reason,
    decision: decisionFor(context.decisions, evaluation.sheet, cell),
    accepted: cell !== null && context.accepted.has(cell),
  });
  const explanation = [...settled.explanation, ...deviationSteps(facts)];
  return { ...settled, explanation, deviation: deviationOf(facts.comparison), indicator };
}

/** By what stands in the row: not applicable, a rule of its own, a number, a period, a tier, or nothing to score. */
function mechanicalScore(facts: RowFacts): MechanicalScore {
  const { points } = facts.indicator;
  if (points === null) {
    if (facts.target.kind === 'notApplicable') return unscored('notApplicable', [saying('notApplicable', facts)]);
    return unscored('noPoints', [], readingHints(facts));
  }
  const ruled = rowRuleScore(facts, points);
  const score = ruled.score ?? scoreByPolicy(facts, points);
  return {
    ...score,
    hints: [...score.hints, ...ruled.hints, ...readingHints(facts)],
  };
}

function scoreByPolicy(facts: RowFacts, points: number): MechanicalScore {
  const { comparison } = facts;
  switch (comparison.kind) {
    case 'compared': {
      const score = satisfactionScore(facts, points, comparison) ?? quantitativeScore(facts, points, comparison);
      return withOverAchievement(facts, comparison, score);
    }
    case 'periods':
      return periodScore(facts, points, comparison);
    case 'tier':
      return tierScore(facts, points, comparison);
    case 'none':
      return notComparable(facts, comparison.why);
  }
}

/** Why nothing mechanical can be said, with what a reader should look at instead. */
function notComparable(facts: RowFacts, why: ReadingReason): MechanicalScore {
  const { target, actual } = facts;
  if (target.kind === 'notApplicable' || target.kind === 'narrative') {
    return unscored('narrative', [saying('narrative', facts)], narrativeHints(facts));
  }
  if (target.kind === 'blank' || actual.kind === 'blank') return unscored('blank', [saying('blank', facts)]);
  return unscored(
    'unreadable',
    [saying('unreadable', facts)],
    [{ code: `indicatorValue.${why.code}`, values: why.values, cells: facts.cells }],
  );
}

function saying(why: 'narrative' | 'blank' | 'unreadable' | 'notApplicable', { cells }: RowFacts) {
  return plainStep({ code: `none.${why}`, cells });
}
