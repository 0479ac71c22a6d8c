import type { FundLine } from '../../evaluation/fundLine';
import type { Policy } from '../../policy/policy';
import { isRoundingOf } from '../text/numberText';

/** Which budget an execution rate is measured by. */
export type RateBase = 'initial' | 'annual';

/** The base the policy names, or the other one where the form has no column for it. */
export function rateBase(fund: FundLine, policy: Policy): RateBase {
  const wanted = policy.parameters['execution.base'].value;
  if (wanted === 'annual') return fund.annualBudget === null && fund.initialBudget !== null ? 'initial' : 'annual';
  return fund.initialBudget === null && fund.annualBudget !== null ? 'annual' : 'initial';
}

/** Executed / budget as an exact fraction; null where either is blank or the budget is 0. */
export function rateOf(fund: FundLine, base: RateBase): number | null {
  const budget = (base === 'initial' ? fund.initialBudget : fund.annualBudget)?.value ?? null;
  const executed = fund.executed?.value ?? null;
  return budget === null || executed === null || budget === 0 ? null : executed / budget;
}

/** Whether the rate a line shows is `exact`, to the decimals of the percentage it shows. */
export function showsRate(fund: FundLine, exact: number): boolean {
  const shown = fund.executionRate;
  if (shown === null || shown.value === null) return false;
  if (Math.abs(shown.value - exact) < 1e-9) return true;
  const percent = Number((shown.value * 100).toFixed(6));
  return isRoundingOf(percent, exact * 100) || isRoundingOf(shownPercentage(shown.text) ?? percent, exact * 100);
}

/** `99.1%` as shown → 99.1; null when the cell shows no percentage. */
function shownPercentage(text: string): number | null {
  const match = /^(\d{1,12}(?:\.\d{1,12})?)%$/.exec(text.normalize('NFKC').trim());
  return match ? Number(match[1]) : null;
}
