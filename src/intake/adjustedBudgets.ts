import { plainText } from './labelKey';

const ADJUSTED = /调整后/u;
const ADJUSTING = /调整/u;
/** 预算调整数 beside 全年预算数 tells by how much, not what became of it. */
const CHANGE = /调整(?:数|额|金额)?$/u;

/**
 * Tells budgets of one block apart that are each called the year's: 预算金额 beside 调整后预算金额 is the initial
 * one, where nothing else is; 预算调整数 beside 全年预算数 is none and left out.
 */
export function budgetsToldApart<Named extends { readonly field: string }>(
  named: readonly Named[],
  wordsOf: (one: Named) => string,
): readonly Named[] {
  const annual = named.filter(({ field }) => field === 'annualBudget');
  if (annual.length < 2) return named;
  const words = annual.map((one) => plainText(wordsOf(one)).replace(/\([^()]*\)/gu, ''));
  const changes = annual.filter((_, index) => CHANGE.test(words[index]!));
  if (changes.length > 0 && changes.length < annual.length) return named.filter((one) => !changes.includes(one));
  const [first, second] = words;
  const hasInitial = named.some(({ field }) => field === 'initialBudget');
  const isInitial = annual.length === 2 && !hasInitial && ADJUSTED.test(second!) && !ADJUSTING.test(first!);
  return isInitial ? named.map((one) => (one === annual[0] ? { ...one, field: 'initialBudget' } : one)) : named;
}
