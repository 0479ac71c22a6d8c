import type { FundLine } from '../evaluation/fundLine';
import { defineCheck } from './defineCheck';
import { decimalsOf, differenceOf, shownNumber, sumOf } from './text/numberText';
import type { Objection } from './objection';
import type { ReviewedForm } from './form/reviewedForm';
import { reviewPractice } from './ruleSources';
import { safeFix } from './form/safeFix';

const AMOUNTS = ['initialBudget', 'annualBudget', 'executed'] as const;

/** 年度资金总额 is the sum of its parts, column by column; a total left blank or 0 above filled parts counts as wrong too. */
export const fundPartsSum = defineCheck({
  code: 'fundPartsSum',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('年度资金总额应等于当年财政拨款、上年结转资金和其他资金之和。'),
  object: (form) => {
    const { funds } = form.evaluation;
    const total = funds.find(({ kind }) => kind === 'total');
    const parts = funds.filter((fund) => fund !== total);
    if (total === undefined) return [];
    return AMOUNTS.flatMap((amount) => differing(form, total, parts, amount));
  },
});

function differing(
  { grid, evaluation }: ReviewedForm,
  total: FundLine,
  parts: readonly FundLine[],
  amount: (typeof AMOUNTS)[number],
): readonly Objection[] {
  const printed = total[amount];
  const filled = parts.filter((part) => part[amount]?.value != null);
  if (printed === null || filled.length === 0) return [];
  const sums = possibleSums(filled, amount);
  const found = printed.value ?? 0;
  if (sums.some((sum) => isSame(found, sum, [printed.value, ...filled.map((part) => part[amount]!.value)]))) return [];
  // A line that could not be read may make the rest.
  if (found > sums[0]! && evaluation.unread.some(({ why }) => why === 'unknownFundLine')) return [];
  const expected = sums[0]!;
  const label = evaluation.headers.funds[amount];
  return [
    {
      cells: [printed.cell, ...filled.map((part) => part[amount]!.cell)],
      found: printed.value === null ? null : shownNumber(printed.value),
      expected: shownNumber(expected),
      difference: differenceOf(found, expected),
      values: {
        amount: label?.text.replace(/\s+/gu, '') ?? '',
        shown: printed.text.trim() || '—',
      },
      // In one cell with its label the number would take the label's place.
      fix: found === 0 && printed.cell !== label?.cell ? safeFix(grid, printed.cell, expected) : null,
    },
  ];
}

/**
 * Sums the total may equal: all parts; without those that only split 当年财政拨款 by its origin; and
 * each of these with lines of one kind that split their first one (财政拨款, 其中：一般公共预算) left out.
 */
function possibleSums(parts: readonly FundLine[], amount: (typeof AMOUNTS)[number]): readonly number[] {
  const own = parts.filter(({ kind }) => kind !== 'central' && kind !== 'local');
  const firstOfKind = (lines: readonly FundLine[]) =>
    lines.filter((line) => lines.find(({ kind }) => kind === line.kind) === line);
  const choices = [parts, own].flatMap((lines) => [lines, firstOfKind(lines)]);
  return choices
    .filter((lines) => lines.length > 0)
    .map((lines) => sumOf(lines.map((line) => line[amount]?.value ?? 0)));
}

/**
 * Equal to the decimals the amounts are written with. Amounts of two decimals or more are themselves
 * rounded, so that a sum of them may miss by half of the last decimal a line.
 */
function isSame(total: number, sum: number, written: readonly (number | null)[]): boolean {
  const decimals = Math.min(6, Math.max(...written.map((number) => (number === null ? 0 : decimalsOf(number)))));
  const lines = decimals >= 2 ? written.length - 1 : 1;
  return Math.abs(total - sum) <= (10 ** -decimals / 2) * lines * (decimals >= 2 ? 1 : 0.99) + 1e-9;
}
