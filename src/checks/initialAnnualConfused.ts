import { defineCheck } from './defineCheck';
import { shownNumber, sumOf } from './text/numberText';
import type { Objection } from './objection';
import { reviewPractice } from './ruleSources';

/**
 * 年初预算数 and 全年预算数 are two things: the year's budget is filled in wherever the initial one is
 * spent against, and the total row does not hold them the other way round than its parts.
 */
export const initialAnnualConfused = defineCheck({
  code: 'initialAnnualConfused',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('年初预算数、全年预算数应分别填写，不得混淆。'),
  object: ({ evaluation }) => {
    const objections: Objection[] = evaluation.funds
      .filter(({ initialBudget, annualBudget, executed }) => {
        const onlyInitial = (initialBudget?.value ?? 0) > 0 && annualBudget !== null && annualBudget.value === null;
        return onlyInitial && (executed?.value ?? 0) > 0;
      })
      .map(({ annualBudget, initialBudget, label }) => ({
        cells: [annualBudget!.cell, initialBudget!.cell],
        found: null,
        values: { fund: label.text.trim(), initial: shownNumber(initialBudget!.value!), annual: '—' },
      }));
    const total = evaluation.funds.find(({ kind }) => kind === 'total');
    const parts = evaluation.funds.filter((fund) => fund !== total);
    const initial = total?.initialBudget?.value ?? null;
    const annual = total?.annualBudget?.value ?? null;
    if (total === undefined || parts.length === 0 || initial === null || annual === null || initial === annual) {
      return objections;
    }
    const partsInitial = sumOf(parts.map((part) => part.initialBudget?.value ?? 0));
    const partsAnnual = sumOf(parts.map((part) => part.annualBudget?.value ?? 0));
    if (initial !== partsAnnual || annual !== partsInitial) return objections;
    return [
      ...objections,
      {
        cells: [total.initialBudget!.cell, total.annualBudget!.cell],
        found: shownNumber(initial),
        expected: shownNumber(annual),
        values: { fund: total.label.text.trim(), initial: shownNumber(initial), annual: shownNumber(annual) },
      },
    ];
  },
});
