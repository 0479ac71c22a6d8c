import Big from 'big.js';
import type { Comparison } from '../indicatorValue/indicatorValue';
import { decimal, dividedBy, larger, minus, plus, times, valueOf, type Term } from './arithmetic';
import { asPolicyRounds, policyStep } from './explanation';
import type { MechanicalScore } from './mechanicalScore';
import type { RowFacts } from './rowFacts';
import type { Hint } from './scoredEvaluation';
import { writtenNumber } from './shownQuantity';

type Compared = Extract<Comparison, { kind: 'compared' }>;

/**
 * 对完成值高于指标值较多的,要分析原因: an actual at or above target × (1 + threshold) is pointed out, asked a reason
 * for, or scored lower by the part above the threshold, as the policy says. Only where more is better, or where a target
 * of 0 does not say which way it is meant.
 */
export function withOverAchievement(facts: RowFacts, comparison: Compared, score: MechanicalScore): MechanicalScore {
  const fromNothing = comparison.directionReason.code === 'directionZero';
  if (comparison.direction !== 'higher' && !fromNothing) return score;
  const { policy } = facts;
  const threshold = policy.parameters['over.threshold'].value;
  const fromZero = policy.parameters['over.zeroTargetActual'].value;
  const target = new Big(comparison.target);
  const actual = new Big(comparison.actual);
  if (target.eq(0)) {
    if (facts.reason) return score;
    const due = fromZero !== null && writtenNumber(actual, comparison.unit).gte(fromZero);
    return due ? { ...score, hints: [...score.hints, overZeroHint(facts)] } : score;
  }
  if (threshold === null || target.lt(0) || actual.lt(target.times(new Big(1).plus(threshold)))) return score;
  const hinted = { ...score, hints: [...score.hints, overHint(facts)] };
  if (policy.parameters['over.action'].value !== 'reduce' || score.score === null) return hinted;
  const result = reduced(facts, comparison, threshold, score.score);
  const step = policyStep(policy, 'over.action', {
    code: 'over.reduced',
    values: { threshold: percent(threshold), score: String(valueOf(result)) },
    cells: facts.cells,
    term: result,
  });
  return { ...hinted, score: result, steps: [...score.steps, step] };
}

/** score × (1 − (actual / target − 1 − threshold)), not below 0. */
function reduced({ policy }: RowFacts, comparison: Compared, threshold: number, score: Term): Term {
  const written = (value: string) => decimal(writtenNumber(value, comparison.unit));
  const allowed = plus(decimal(1), decimal(threshold));
  const beyond = minus(dividedBy(written(comparison.actual), written(comparison.target)), allowed);
  const left = larger(minus(decimal(1), beyond), decimal(0));
  return asPolicyRounds(policy, times(left, decimal(valueOf(score))));
}

/** Whether a reason is asked for, and whether one is there. */
function overHint({ policy, reason, actualShown, targetShown, comparison, cells }: RowFacts): Hint {
  const threshold = policy.parameters['over.threshold'].value;
  const values = {
    actual: actualShown,
    target: targetShown,
    threshold: threshold === null ? '' : percent(threshold),
    ratio: comparison.kind === 'compared' && comparison.deviation !== null ? percent(comparison.deviation) : '',
  };
  if (reason)
    return { code: 'overExplained', values: { ...values, reason: reason.text }, cells: [...cells, reason.cell] };
  const asks = policy.parameters['over.action'].value === 'requireReason';
  return { code: asks ? 'overReasonDue' : 'overFar', values, cells };
}

function overZeroHint({ actualShown, targetShown, cells }: RowFacts): Hint {
  return { code: 'overZeroReasonDue', values: { actual: actualShown, target: targetShown }, cells };
}

function percent(fraction: number): string {
  return `${new Big(fraction).times(100).round(1).toFixed()}%`;
}
