import Big from 'big.js';
import type { Comparison } from '../indicatorValue/indicatorValue';
import type { ParameterKey } from '../policy/parameterValues';
import type { Policy } from '../policy/policy';
import { compare, decimal, dividedBy, larger, minus, smaller, times, valueOf, type Term } from './arithmetic';
import { asPolicyRounds, policyStep } from './explanation';
import { scoredBy, unscored, type MechanicalScore } from './mechanicalScore';
import { readingSteps } from './rowReading';
import type { RowFacts } from './rowFacts';
import type { Hint } from './scoredEvaluation';
import { writtenNumber } from './shownQuantity';

type Compared = Extract<Comparison, { kind: 'compared' }>;

/** How a target is measured against, after the policy has said what `=` means. */
type Measure = 'positive' | 'reverse' | 'exact';

/** What a rule gives: the unrounded score and the parameter and sentence it is given by. */
interface Ruling {
  readonly code: string;
  readonly parameter: ParameterKey;
  readonly score: Term;
}

/**
 * Points for a number compared with its target: met → all points; missed → by the policy's formula for ≥, = or ≤.
 * Targets of 0 and actuals below 0 follow their own rules; a missed target below 0 has no formula and stays open.
 */
export function quantitativeScore(facts: RowFacts, points: number, comparison: Compared): MechanicalScore {
  const { policy } = facts;
  const { negativeActual, zeroTarget } = rulesOf(policy);
  const hints: Hint[] = [];
  const target = new Big(comparison.target);
  let actual = new Big(comparison.actual);
  const cells = facts.cells;

  if (actual.lt(0) && target.gte(0)) {
    const open = negativeActual === 'open';
    hints.push({ code: open ? 'negativeActualOpen' : 'negativeActual', values: { actual: facts.actualShown }, cells });
    if (open) return unscored('quantitative', [], hints);
    actual = new Big(0);
  }
  const measure = measureOf(policy, comparison);
  let ruling: Ruling | null;
  if (target.eq(0)) {
    if (zeroTarget === 'open') return unscored('quantitative', [], [...hints, zeroTargetHint(facts)]);
    ruling = allOrNothing(points, actual.lte(0));
    if (actual.gt(0)) hints.push(zeroTargetHint(facts));
  } else {
    const written = (value: Big) => decimal(writtenNumber(value, comparison.unit));
    ruling = rule(policy, measure, written(target), written(actual), decimal(points));
  }
  if (ruling === null) {
    hints.push({ code: 'negativeTarget', values: { target: facts.targetShown }, cells });
    return unscored('quantitative', [], hints);
  }
  const score = asPolicyRounds(policy, ruling.score);
  const inRange = facts.target.kind === 'range' && ruling.code === 'quantitative.met';
  const step = policyStep(policy, ruling.parameter, {
    code: inRange ? 'quantitative.withinRange' : ruling.code,
    values: {
      actual: facts.actualShown,
      target: facts.targetShown,
      relation: relation(measure, actual, target),
      points: String(points),
      score: String(valueOf(score)),
    },
    cells,
    term: score,
  });
  return scoredBy('quantitative', score, [...readingSteps(facts, comparison), step], hints);
}

function rulesOf(policy: Policy) {
  return {
    negativeActual: policy.parameters['quantitative.negativeActual'].value,
    zeroTarget: policy.parameters['quantitative.zeroTarget'].value,
  };
}

function measureOf(policy: Policy, { operator, direction }: Compared): Measure {
  if (operator === '=') return policy.parameters['quantitative.equal'].value === 'exact' ? 'exact' : 'positive';
  if (operator === '~') return direction === 'lower' ? 'reverse' : 'positive';
  return operator === '<=' || operator === '<' ? 'reverse' : 'positive';
}

function zeroTargetHint(facts: RowFacts): Hint {
  return { code: 'zeroTarget', values: { actual: facts.actualShown }, cells: facts.cells };
}

function allOrNothing(points: number, met: boolean): Ruling {
  return {
    code: met ? 'quantitative.zeroTargetMet' : 'quantitative.zeroTargetMissed',
    parameter: 'quantitative.zeroTarget',
    score: decimal(met ? points : 0),
  };
}

/** Target not 0, both numbers as written. Null when the target is below 0 and missed. */
function rule(policy: Policy, measure: Measure, target: Term, actual: Term, points: Term): Ruling | null {
  const order = compare(actual, target);
  const met = measure === 'positive' ? order >= 0 : measure === 'reverse' ? order <= 0 : order === 0;
  const share = policy.parameters['quantitative.met'].value;
  const full = share === 1 ? points : times(points, decimal(share));
  if (met) return metInFull(measure, target, actual, full);
  if (measure === 'exact') return nothing('quantitative.equal');
  if (target.numerator.lt(0)) return null;
  return measure === 'positive'
    ? missedFromBelow(policy, target, actual, full)
    : missedFromAbove(policy, target, actual, full);
}

/** Printed as min(actual / target, 1) × points wherever that says the same, so that it can be checked by hand. */
function metInFull(measure: Measure, target: Term, actual: Term, full: Term): Ruling {
  const [above, below] = measure === 'reverse' ? [target, actual] : [actual, target];
  const plain = measure === 'exact' || target.numerator.lte(0) || actual.numerator.lte(0);
  const score = plain ? full : times(smaller(dividedBy(above, below), decimal(1)), full);
  return { code: 'quantitative.met', parameter: 'quantitative.met', score };
}

function missedFromBelow(policy: Policy, target: Term, actual: Term, full: Term): Ruling {
  if (policy.parameters['quantitative.positive'].value === 'zero') return nothing('quantitative.positive');
  const completion = dividedBy(actual, target);
  const threshold = policy.parameters['quantitative.passThreshold'].value;
  if (threshold === null) {
    return {
      code: 'quantitative.proportional',
      parameter: 'quantitative.positive',
      score: times(completion, full),
    };
  }
  const pass = decimal(threshold);
  const above = dividedBy(minus(completion, pass), minus(decimal(1), pass));
  return {
    code: compare(completion, pass) < 0 ? 'quantitative.belowPass' : 'quantitative.abovePass',
    parameter: 'quantitative.passThreshold',
    score: times(compare(completion, pass) < 0 ? larger(above, decimal(0)) : above, full),
  };
}

function missedFromAbove(policy: Policy, target: Term, actual: Term, full: Term): Ruling {
  const formula = policy.parameters['quantitative.reverse'].value;
  const parameter = 'quantitative.reverse';
  if (formula === 'zero') return nothing(parameter);
  if (formula === 'ratio') {
    return { code: 'quantitative.reverseRatio', parameter, score: times(dividedBy(target, actual), full) };
  }
  const left = minus(decimal(1), dividedBy(minus(actual, target), target));
  const exhausted = compare(left, decimal(0)) <= 0;
  return {
    code: exhausted ? 'quantitative.reverseExhausted' : 'quantitative.reverseLinear',
    parameter,
    score: times(exhausted ? larger(left, decimal(0)) : left, full),
  };
}

function nothing(parameter: ParameterKey): Ruling {
  return { code: 'quantitative.nothing', parameter, score: decimal(0) };
}

function relation(measure: Measure, actual: Big, target: Big): string {
  const order = actual.cmp(target);
  if (measure === 'exact') return order === 0 ? '=' : '≠';
  if (measure === 'reverse') return order <= 0 ? '≤' : '>';
  return order >= 0 ? '≥' : '<';
}
