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
  const expected = sums[0]!;
  return [
    {
      cells: [printed.cell, ...filled.map((part) => part[amount]!.cell)],
      found: printed.value === null ? null : shownNumber(printed.value),
      expected: shownNumber(expected),
      difference: differenceOf(found, expected),
      values: {
        amount: evaluation.headers.funds[amount]?.text.replace(/\s+/gu, '') ?? '',
        shown: printed.text.trim() || '—',
      },
      fix: found === 0 ? safeFix(grid, printed.cell, expected) : null,
    },
  ];
}

/** Sums the total may equal: all parts, or without those that only split 当年财政拨款 by its origin. */
function possibleSums(parts: readonly FundLine[], amount: (typeof AMOUNTS)[number]): readonly number[] {
  const sum = (lines: readonly FundLine[]) => sumOf(lines.map((line) => line[amount]?.value ?? 0));
  const isOrigin = ({ kind }: FundLine) => kind === 'central' || kind === 'local';
  const own = parts.filter((part) => !isOrigin(part));
  const origins = parts.filter((part) => isOrigin(part) || part.kind === 'other' || part.kind === 'unit');
  return [sum(parts), ...(own.length > 0 ? [sum(own)] : []), ...(origins.length > 0 ? [sum(origins)] : [])];
}

/** Equal to the decimals the amounts are written with: a column rounded to 0.01 may miss by half of that a row. */
function isSame(total: number, sum: number, written: readonly (number | null)[]): boolean {
  const decimals = Math.max(...written.map((number) => (number === null ? 0 : decimalsOf(number))));
  return Math.abs(total - sum) < 10 ** -Math.min(decimals, 6) / 2;
}
