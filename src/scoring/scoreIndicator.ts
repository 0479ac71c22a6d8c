import Big from 'big.js';
import type { Indicator } from '../evaluation/indicator';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { decisionFor } from './decision';
import { deviationOf } from './deviation';
import { statedReason } from './deviationReason';
import { plainStep } from './explanation';
import { unscored, type MechanicalScore } from './mechanicalScore';
import { narrativeHints } from './narrativeHints';
import { withOverAchievement } from './overAchievement';
import { periodScore } from './periodScore';
import { quantitativeScore } from './quantitativeScore';
import { readRowFacts } from './readRowFacts';
import type { RowFacts } from './rowFacts';
import { rowRuleScore } from './rowRuleScore';
import { satisfactionScore } from './satisfactionScore';
import type { Hint, ScoredIndicator } from './scoredEvaluation';
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
    reason: statedReason(indicator.deviationReason, indicator.cells.deviationReason),
    decision: decisionFor(context.decisions, evaluation.sheet, cell),
    accepted: cell !== null && context.accepted.has(cell),
  });
  return { ...settled, deviation: deviationOf(facts.comparison), indicator };
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
  return { ...score, hints: [...score.hints, ...ruled.hints, ...readingHints(facts)] };
}

function scoreByPolicy(facts: RowFacts, points: number): MechanicalScore {
  const { comparison } = facts;
  switch (comparison.kind) {
    case 'compared': {
      const score = satisfactionScore(facts, points, comparison) ?? quantitativeScore(facts, points, comparison);
      return withOverAchievement(facts, points, comparison, score);
    }
    case 'periods':
      return periodScore(facts, points, comparison);
    case 'tier':
      return tierScore(facts, points, comparison);
    case 'none':
      return notComparable(facts, comparison.why.code);
  }
}

/** Why nothing mechanical can be said, with what a reader should look at instead. */
function notComparable(facts: RowFacts, why: string): MechanicalScore {
  const { target, actual } = facts;
  if (target.kind === 'notApplicable' || target.kind === 'narrative') {
    return unscored('narrative', [saying('narrative', facts)], narrativeHints(facts));
  }
  if (target.kind === 'blank' || actual.kind === 'blank') return unscored('blank', [saying('blank', facts)]);
  return unscored(
    'unreadable',
    [saying('unreadable', facts)],
    [{ code: `indicatorValue.${why}`, values: {}, cells: facts.cells }],
  );
}

function saying(why: 'narrative' | 'blank' | 'unreadable' | 'notApplicable', { cells }: RowFacts) {
  return plainStep({ code: `none.${why}`, cells });
}

/** What a person should know about how the row was read, and what the policy wants pointed out. */
function readingHints(facts: RowFacts): readonly Hint[] {
  const { comparison, policy, cells } = facts;
  const values = { target: facts.targetShown, actual: facts.actualShown };
  const hints: Hint[] = [];
  if (facts.targetFromName) hints.push({ code: 'targetFromName', values, cells });
  if (comparison.kind === 'compared') {
    const order = new Big(comparison.actual).cmp(comparison.target);
    const { operator } = comparison;
    if (policy.parameters['flag.equalNotEqual'].value && operator === '=' && order !== 0) {
      hints.push({ code: 'equalNotEqual', values, cells });
    }
    if (policy.parameters['flag.reverseExceeded'].value && (operator === '<=' || operator === '<') && order > 0) {
      hints.push({ code: 'reverseExceeded', values, cells });
    }
  }
  return hints;
}
