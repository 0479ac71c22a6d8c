import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { isFundExplained } from './form/fundReason';
import { reviewPractice } from './ruleSources';

/** Where the policy asks for it, every adjustment of the budget during the year is explained. */
export const budgetAdjustmentUnexplained = defineCheck({
  code: 'budgetAdjustmentUnexplained',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('年中调整预算的，应说明调整原因。'),
  object: (form) => {
    const fund = form.scored.evaluation.funds.find(({ kind }) => kind === 'total');
    const initial = fund?.initialBudget?.value ?? null;
    const annual = fund?.annualBudget?.value ?? null;
    if (!form.policy.parameters['reason.budgetAdjusted'].value) return [];
    if (fund === undefined || initial === null || annual === null || initial === annual) return [];
    if (isFundExplained(fund, form)) return [];
    return [
      {
        cells: [fund.annualBudget!.cell, fund.initialBudget!.cell],
        found: shownNumber(annual),
        expected: shownNumber(initial),
        difference: differenceOf(annual, initial),
        reference: policyReference(form.policy, 'reason.budgetAdjusted'),
      },
    ];
  },
});
