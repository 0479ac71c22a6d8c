import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { differenceOf, isRoundingOf, shownNumber } from './text/numberText';
import { safeFix } from './form/safeFix';
import { streetForm } from './ruleSources';

/**
 * The execution score follows from rate and points alone. A rounded score passes, but all the points
 * only for what the policy gives them for. Less than is due wrongs nobody but the unit itself.
 */
export const executionScore = defineCheck({
  code: 'executionScore',
  severity: 'mustFix',
  stage: 'active',
  source: streetForm('执行率*该指标分值,最高不得超过分值上限'),
  object: ({ execution, policy, grid }) => {
    if (execution === null || execution.points === null) return [];
    const { fund, recorded, mechanical, points } = execution;
    if (recorded === null || mechanical === null || recorded > points) return [];
    if (isRoundingOf(recorded, mechanical) && (recorded < points || mechanical >= points)) return [];
    return [
      {
        cells: [fund.score!.cell, fund.executionRate?.cell ?? null],
        found: shownNumber(recorded),
        expected: shownNumber(mechanical),
        difference: differenceOf(recorded, mechanical),
        ...(recorded < mechanical && { severity: 'shouldExplain' as const }),
        reference: policyReference(policy, 'execution.method'),
        fix: (execution.rate ?? 0) > 0 ? safeFix(grid, fund.score!.cell, mechanical) : null,
      },
    ];
  },
});
