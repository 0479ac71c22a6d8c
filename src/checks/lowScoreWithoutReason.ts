import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { systemRule } from './ruleSources';

/**
 * A score below the points needs its reason in 偏差原因分析及改进措施. A target that was met and yet cut is
 * `metButCutWithoutReason`.
 */
export const lowScoreWithoutReason = defineCheck({
  code: 'lowScoreWithoutReason',
  severity: 'mustFix',
  stage: 'active',
  source: systemRule('得分小于权重时，请填写偏差原因及改进措施！'),
  object: ({ rows, policy }) => {
    if (!policy.parameters['reason.belowPoints'].value) return [];
    return rows
      .filter(({ reason, canExplain }) => reason === null && canExplain)
      .flatMap((row) => {
        const { points, recorded, mechanical } = row.line;
        if (points === null || recorded === null || recorded >= points) return [];
        if (mechanical !== null && mechanical >= points) return [];
        return [
          aboutRow(row, [row.indicator.cells.deviationReason, row.indicator.cells.score], {
            found: shownNumber(recorded),
            expected: shownNumber(points),
            difference: differenceOf(recorded, points),
            reference: policyReference(policy, 'reason.belowPoints'),
          }),
        ];
      });
  },
});
