import Big from 'big.js';
import { withParameter } from '../policy/withParameter';
import { decimal, larger, minus, times, valueOf, type Term } from './arithmetic';
import { policyStep } from './explanation';
import { scoredBy, type MechanicalScore } from './mechanicalScore';
import { quantitativeScore } from './quantitativeScore';
import { readRowRule } from './readRowRule';
import type { RowFacts } from './rowFacts';
import type { RowRule, RuleAward, RuleDecrement, RuleLimb, RuleLimit } from './rowRule';
import type { Hint } from './scoredEvaluation';
import { writtenQuantity } from './shownQuantity';

/** What a rule written in the row gives, or that it could not be followed and why. */
export interface RowRuleOutcome {
  /** Null where the policy has to score the row. */
  readonly score: MechanicalScore | null;
  readonly hints: readonly Hint[];
}

type LimitsRule = Extract<RowRule, { kind: 'limits' }>;

/** The number a rule's limits are held against: the actual, or its share of the target. */
interface Measured {
  readonly value: Big;
  readonly unit: string | null;
  /** In the same unit; null when the row has no number to reach. */
  readonly target: Big | null;
}

/**
 * A scoring rule written in the row goes before the policy's formula, where the policy lets it and the rule is clear.
 * An unclear one, or one that says nothing of this actual, is reported and left aside.
 */
export function rowRuleScore(facts: RowFacts, points: number): RowRuleOutcome {
  const reading = facts.indicator.readings.scoringRule;
  const text = reading?.text.trim() ?? '';
  if (!reading || text === '' || !facts.policy.parameters['rowRules.apply'].value) return { score: null, hints: [] };
  const rule = readRowRule(text);
  const leftAside = (code: string): RowRuleOutcome => ({
    score: null,
    hints: [{ code, values: { rule: text }, cells: [reading.cell] }],
  });
  if (rule.kind === 'asPolicy') return { score: null, hints: [] };
  if (rule.kind === 'unclear') return leftAside('rowRuleUnclear');
  if (rule.kind === 'ratio') return { score: ratioScore(facts, points, text, reading.cell), hints: [] };
  if (promises(rule, points)) return leftAside('rowRuleOverPoints');
  const measured = measure(facts, rule);
  const score = measured && awarded(rule, measured, points);
  if (!measured || !score) return leftAside('rowRuleSilent');
  const step = policyStep(facts.policy, 'rowRules.apply', {
    code: 'rowRule.limits',
    values: {
      rule: text,
      actual: facts.actualShown,
      measured: writtenQuantity(measured.value.round(6), measured.unit),
      points: String(points),
      score: String(valueOf(score)),
    },
    cells: [...facts.cells, reading.cell],
    term: score,
  });
  return { score: scoredBy('rowRule', score, [step]), hints: [] };
}

/** 按B/A或A/B*该指标分值记分: the formulas of the policy, with the plain ratio in both directions. */
function ratioScore(facts: RowFacts, points: number, rule: string, cell: string): MechanicalScore | null {
  if (facts.comparison.kind !== 'compared') return null;
  const positive = withParameter(facts.policy, 'quantitative.positive', 'ratio');
  const reverse = withParameter(positive, 'quantitative.reverse', 'ratio');
  const policy = withParameter(reverse, 'quantitative.passThreshold', null);
  const score = quantitativeScore({ ...facts, policy }, points, facts.comparison);
  const step = policyStep(facts.policy, 'rowRules.apply', { code: 'rowRule.ratio', values: { rule }, cells: [cell] });
  return { ...score, method: 'rowRule', steps: [step, ...score.steps] };
}

function promises(rule: LimitsRule, points: number): boolean {
  return rule.limbs.some(({ award }) => award.kind === 'points' && new Big(award.points).gt(points));
}

function measure({ comparison, actual }: RowFacts, rule: LimitsRule): Measured | null {
  if (comparison.kind === 'compared') {
    const { unit } = comparison;
    const [value, target] = [new Big(comparison.actual), new Big(comparison.target)];
    const inPercent = rule.limbs.some(({ from, to }) => from?.unit === '%' || to?.unit === '%');
    if (target.gt(0) && (rule.ofCompletion || (inPercent && unit !== '%'))) {
      return { value: value.div(target), unit: '%', target: new Big(1) };
    }
    return { value, unit, target };
  }
  return actual.kind === 'bound' ? { value: new Big(actual.number), unit: actual.unit, target: null } : null;
}

function awarded(rule: LimitsRule, measured: Measured, points: number): Term | null {
  const limbs = rule.limbs.filter((limb) => speaksOf(limb, measured));
  const holding = limbs.filter((limb) => holds(limb, measured)).sort(narrowestFirst(measured));
  if (holding[0]) return pointsOf(holding[0].award, points);
  return rule.decrement && limbs[0] ? decremented(limbs[0], rule.decrement, measured, points) : null;
}

/** Whether the limits of a limb are in the unit of the value, or one of the two names none. */
function speaksOf({ from, to }: RuleLimb, { unit, target }: Measured): boolean {
  return [from, to].every((limit) => {
    if (limit === null) return true;
    if (limit.number === null) return target !== null;
    return limit.unit === unit || (limit.unit !== '%' && unit !== '%' && (limit.unit === null || unit === null));
  });
}

function holds({ from, includesFrom, to, includesTo }: RuleLimb, measured: Measured): boolean {
  const { value } = measured;
  const above =
    from === null || value.gt(numberOf(from, measured)) || (includesFrom && value.eq(numberOf(from, measured)));
  const below = to === null || value.lt(numberOf(to, measured)) || (includesTo && value.eq(numberOf(to, measured)));
  return above && below;
}

/** ≥90%得10分，≥80%得8分: of several that hold, the one with the highest lower limit, then the lowest upper one. */
function narrowestFirst(measured: Measured): (one: RuleLimb, other: RuleLimb) => number {
  const low = ({ from }: RuleLimb) => (from ? numberOf(from, measured).toNumber() : -Infinity);
  const high = ({ to }: RuleLimb) => (to ? numberOf(to, measured).toNumber() : Infinity);
  return (one, other) =>
    low(one) === low(other) ? (high(one) < high(other) ? -1 : 1) : low(one) > low(other) ? -1 : 1;
}

/** Points of the limb, less those of each whole step the value is away from its limit; never below 0. */
function decremented(limb: RuleLimb, decrement: RuleDecrement, measured: Measured, points: number): Term | null {
  const limit = decrement.direction === 'below' ? limb.from : limb.to;
  if (limit === null) return null;
  const sameUnit = decrement.unit === measured.unit || (decrement.unit === null && measured.unit !== '%');
  if (!sameUnit) return null;
  const away = measured.value.minus(numberOf(limit, measured)).abs();
  const steps = away.div(decrement.step).round(0, Big.roundDown);
  const left = minus(pointsOf(limb.award, points), times(decimal(steps), decimal(decrement.points)));
  return larger(left, decimal(0));
}

function pointsOf(award: RuleAward, points: number): Term {
  return decimal(award.kind === 'full' ? points : award.points);
}

function numberOf(limit: RuleLimit, { target }: Measured): Big {
  return limit.number === null ? (target ?? new Big(0)) : new Big(limit.number);
}
