import { policyReference } from '../scoring/policyReference';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { defineCheck } from './defineCheck';
import { shownPercent } from './text/numberText';
import { rateBase, rateOf, showsRate, type RateBase } from './form/fundRate';
import { systemRule } from './ruleSources';

/** The rate is measured by the budget the policy names, not by the other one. */
export const executionBase = defineCheck({
  code: 'executionBase',
  severity: 'mustFix',
  stage: 'active',
  source: systemRule('执行率以全年（调整后）预算数为基数。'),
  object: ({ scored, evaluation, policy }) =>
    scored.funds.flatMap(({ fund }) => {
      const base = rateBase(fund, policy);
      const due = rateOf(fund, base);
      const other = rateOf(fund, base === 'initial' ? 'annual' : 'initial');
      if (due === null || other === null || showsRate(fund, due) || !showsRate(fund, other)) return [];
      return [
        {
          cells: [fund.executionRate!.cell, (base === 'initial' ? fund.initialBudget : fund.annualBudget)!.cell],
          found: fund.executionRate!.text.trim(),
          expected: shownPercent(due),
          values: {
            fund: fund.label.text.trim(),
            base: headerOf(evaluation, base),
            usedBase: headerOf(evaluation, base === 'initial' ? 'annual' : 'initial'),
          },
          reference: policyReference(policy, 'execution.base'),
        },
      ];
    }),
});

/** The form's own words for a budget column. */
function headerOf({ headers }: SelfEvaluation, base: RateBase): string {
  const field = base === 'initial' ? headers.funds.initialBudget : headers.funds.annualBudget;
  return field?.text.replace(/\s+/gu, '') ?? '';
}
