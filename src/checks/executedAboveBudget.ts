import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { rateBase } from './form/fundRate';
import { reviewPractice } from './ruleSources';

/** More was spent than the budget allows, or a budget was left out: either needs a word. */
export const executedAboveBudget = defineCheck({
  code: 'executedAboveBudget',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('全年执行数大于全年预算数的，应核实数据或说明原因。'),
  object: ({ scored, policy }) =>
    scored.funds.flatMap(({ fund }) => {
      const budget = rateBase(fund, policy) === 'initial' ? fund.initialBudget : fund.annualBudget;
      const executed = fund.executed?.value ?? null;
      if (budget == null || executed === null || executed <= (budget.value ?? 0)) return [];
      return [
        {
          cells: [fund.executed!.cell, budget.cell],
          found: shownNumber(executed),
          expected: shownNumber(budget.value ?? 0),
          difference: differenceOf(executed, budget.value ?? 0),
          values: { fund: fund.label.text.trim() },
        },
      ];
    }),
});
