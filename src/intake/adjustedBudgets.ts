import { plainText } from './labelKey';

/** What names a budget, and the words that do. */
interface NamedBudget {
  readonly field: string;
  readonly words: string;
}

const ADJUSTED = /调整后/u;
const ADJUSTING = /调整/u;
/** 预算调整数 beside 全年预算数 tells by how much, not what became of it. */
const CHANGE = /调整(?:数|额|金额)?$/u;

/**
 * Tells budgets of one block apart that are each called the year's: 预算金额 beside 调整后预算金额 is the initial
 * one, where nothing else is; 预算调整数 beside 全年预算数 is none. The field of each, in the same order; null for none.
 */
export function budgetFields(named: readonly NamedBudget[]): readonly (string | null)[] {
  const fields = named.map(({ field }) => field);
  const annual = named.filter(({ field }) => field === 'annualBudget');
  if (annual.length < 2) return fields;
  const words = annual.map((one) => plainText(one.words).replace(/\([^()]*\)/gu, ''));
  const changes = annual.filter((_, index) => CHANGE.test(words[index]!));
  if (changes.length > 0 && changes.length < annual.length) {
    return named.map((one) => (changes.includes(one) ? null : one.field));
  }
  const [first, second] = words;
  const isInitial = annual.length === 2 && !fields.includes('initialBudget') && ADJUSTED.test(second!);
  if (!isInitial || ADJUSTING.test(first!)) return fields;
  return named.map((one) => (one === annual[0] ? 'initialBudget' : one.field));
}
