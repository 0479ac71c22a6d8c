import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { farAbove } from './form/overAchievement';
import { aboutRow } from './objection';
import { nationalMeasures } from './ruleSources';
import { shownSides } from './text/shownSides';

/** A target exceeded by more than the policy's threshold was perhaps set too low: the reason has to be given. */
export const targetFarExceeded = defineCheck({
  code: 'targetFarExceeded',
  severity: 'shouldExplain',
  stage: 'active',
  source: nationalMeasures(
    '对完成值高于指标值较多的，要分析原因，如果是由于年初指标值设定明显偏低造成的，要按照偏离度适度调减分值。',
  ),
  object: ({ rows, policy }) =>
    rows.flatMap((row) => {
      const far = row.reason === null ? farAbove(row, policy) : null;
      if (far === null) return [];
      const { deviationReason, actual, target } = row.indicator.cells;
      return [
        aboutRow(row, [deviationReason, actual, target], {
          found: far.found,
          expected: far.limit,
          values: shownSides(row),
          reference: policyReference(policy, far.parameter),
        }),
      ];
    }),
});
