import { parseCell } from '../sheet/cellAddress';
import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber, shownPercent } from './text/numberText';
import { rateBase, rateOf, showsRate } from './form/fundRate';
import { safeFix } from './form/safeFix';
import { systemRule } from './ruleSources';

/** 执行率 = 全年执行数 ÷ 全年预算数, to the decimals shown. A rate on the wrong base is `executionBase`. */
export const executionRate = defineCheck({
  code: 'executionRate',
  severity: 'mustFix',
  stage: 'active',
  source: systemRule('执行率=全年执行数÷全年预算数×100%；预算数为0的，执行率为0。'),
  object: ({ scored, policy, grid, evaluation }) =>
    scored.funds.flatMap(({ fund }) => {
      const shown = fund.executionRate;
      const base = rateBase(fund, policy);
      const budget = (base === 'initial' ? fund.initialBudget : fund.annualBudget)?.value ?? null;
      const executed = fund.executed?.value ?? null;
      if (shown === null || shown.value === null || budget === null || executed === null) return [];
      // A column nobody knows may hold the budget as adjusted.
      if (fund.annualBudget === null && evaluation.unread.some(({ cell }) => isOnRow(cell, shown.cell))) return [];
      const due = rateOf(fund, base) ?? 0;
      const other = rateOf(fund, base === 'initial' ? 'annual' : 'initial');
      if (showsRate(fund, due) || (other !== null && other !== due && showsRate(fund, other))) return [];
      return [
        {
          cells: [
            shown.cell,
            fund.executed?.cell ?? null,
            (base === 'initial' ? fund.initialBudget : fund.annualBudget)!.cell,
          ],
          found: shown.text.trim(),
          expected: shownPercent(due),
          difference: differenceOf(shown.value, due),
          values: { fund: fund.label.text.trim(), executed: shownNumber(executed), budget: shownNumber(budget) },
          reference: policyReference(policy, 'execution.base'),
          fix: isPercentCell(shown.numberFormat) ? safeFix(grid, shown.cell, Number(due.toFixed(6))) : null,
        },
      ];
    }),
});

function isOnRow(cell: string | null, other: string): boolean {
  return cell !== null && parseCell(cell)?.row === parseCell(other)?.row;
}

/** Only where the cell shows a fraction as a percentage is the number to write beyond doubt. */
function isPercentCell(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && numberFormat.includes('%');
}
