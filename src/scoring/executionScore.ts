import Big from 'big.js';
import type { NumberField } from '../evaluation/cellReading';
import type { FundLine } from '../evaluation/fundLine';
import type { Policy } from '../policy/policy';
import { compare, decimal, dividedBy, rounded, smaller, times, valueOf, type Term } from './arithmetic';
import { bandShare } from './bandShare';
import { asPolicyRounds, policyStep } from './explanation';
import { scoredBy, unscored, type MechanicalScore } from './mechanicalScore';
import type { ExplanationStep, Hint } from './scoredEvaluation';

/** What the fund line earns, and the execution rate it earns it by. */
export interface ExecutionScore extends MechanicalScore {
  /** A fraction; null when it cannot be computed. */
  readonly rate: number | null;
}

/** The budget a line is measured by, and whether the form has no column for the one the policy names. */
interface Base {
  readonly field: NumberField | null;
  readonly substituted: boolean;
}

/**
 * 预算执行率得分: executed / budget × points, or by bands of the rate, not above the points where the policy caps it.
 * A blank amount leaves the line open; a budget of 0 follows the policy. A form that has only the other budget column
 * is measured by that one, which is said.
 */
export function executionScore(fund: FundLine, points: number, policy: Policy): ExecutionScore {
  const base = baseOf(fund, policy);
  const cells = [fund.executed?.cell, base.field?.cell, fund.points?.cell];
  const hints: Hint[] = base.substituted ? [{ code: 'executionBaseOther', values: {}, cells: known(cells) }] : [];
  const budget = base.field?.value ?? null;
  const executed = fund.executed?.value ?? null;
  if (budget === null || executed === null) {
    return { ...unscored('execution', [], [...hints, blankHint(fund, base)]), rate: null };
  }
  if (budget === 0) return zeroBudget(policy, hints, cells, executed);
  if (budget < 0 || executed < 0) {
    const negative = { code: 'executionNegative', values: amounts(executed, budget), cells: known(cells) };
    return { ...unscored('execution', [], [...hints, negative]), rate: null };
  }
  const rate = rateOf(policy, executed, budget);
  const score = asPolicyRounds(policy, earned(policy, rate, points));
  const bands = policy.parameters['execution.method'].value === 'bands';
  const step = policyStep(policy, bands ? 'execution.bands' : 'execution.method', {
    code: bands ? 'execution.band' : 'execution.proportional',
    values: {
      ...amounts(executed, budget),
      rate: percentText(rate),
      points: String(points),
      score: String(valueOf(score)),
    },
    cells,
    term: score,
  });
  return { ...scoredBy('execution', score, [step], hints), rate: valueOf(rate) };
}

function baseOf(fund: FundLine, policy: Policy): Base {
  const { initialBudget, annualBudget } = fund;
  const [named, other] =
    policy.parameters['execution.base'].value === 'initial'
      ? [initialBudget, annualBudget]
      : [annualBudget, initialBudget];
  return named ? { field: named, substituted: false } : { field: other, substituted: other !== null };
}

function rateOf(policy: Policy, executed: number, budget: number): Term {
  const rate = dividedBy(decimal(executed), decimal(budget));
  const digits = policy.parameters['execution.rateDigits'].value;
  return digits === null ? rate : rounded(rate, digits + 2, policy.parameters.rounding.value.mode);
}

function earned(policy: Policy, rate: Term, points: number): Term {
  const bands = policy.parameters['execution.bands'].value;
  if (policy.parameters['execution.method'].value === 'bands' && bands) {
    const band = bandShare(bands, (bound) => compare(rate, decimal(bound)) >= 0);
    return times(decimal(band.share), decimal(points));
  }
  const capped = policy.parameters['execution.cap'].value;
  return times(capped ? smaller(rate, decimal(1)) : rate, decimal(points));
}

function zeroBudget(
  policy: Policy,
  hints: readonly Hint[],
  cells: readonly (string | null | undefined)[],
  executed: number,
): ExecutionScore {
  const hint: Hint = { code: 'executionZeroBudget', values: { executed: String(executed) }, cells: known(cells) };
  if (policy.parameters['execution.zeroBudget'].value === 'open') {
    return { ...unscored('execution', [], [...hints, hint]), rate: null };
  }
  const score = decimal(0);
  const values = { executed: String(executed), score: '0' };
  const step: ExplanationStep = policyStep(policy, 'execution.zeroBudget', {
    code: 'execution.zeroBudget',
    values,
    cells,
    term: score,
  });
  return { ...scoredBy('execution', score, [step], [...hints, hint]), rate: 0 };
}

function blankHint(fund: FundLine, base: Base): Hint {
  const blank = fund.executed?.value == null ? fund.executed : base.field;
  const code = fund.executed?.value == null ? 'executedBlank' : 'budgetBlank';
  return { code, values: {}, cells: known([blank?.cell]) };
}

function amounts(executed: number, budget: number): { executed: string; budget: string } {
  return { executed: new Big(executed).toFixed(), budget: new Big(budget).toFixed() };
}

function percentText(rate: Term): string {
  return `${valueOf(rounded(times(rate, decimal(100)), 2, 'halfUp'))}%`;
}

function known(cells: readonly (string | null | undefined)[]): string[] {
  return cells.filter((cell): cell is string => cell !== null && cell !== undefined);
}
