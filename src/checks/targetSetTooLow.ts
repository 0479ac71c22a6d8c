import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { farAbove } from './form/overAchievement';
import { aboutRow } from './objection';
import { nationalMeasures } from './ruleSources';
import { shownSides } from './text/shownSides';

/** A target far exceeded and explained: nothing to answer, but next year's target should be set by it. */
export const targetSetTooLow = defineCheck({
  code: 'targetSetTooLow',
  severity: 'note',
  stage: 'active',
  source: nationalMeasures('由于年初指标值设定明显偏低造成的，要按照偏离度适度调减分值。'),
  object: ({ rows, policy }) =>
    rows.flatMap((row) => {
      const far = row.reason === null ? null : farAbove(row, policy);
      if (far === null) return [];
      return [
        aboutRow(row, [row.indicator.cells.target, row.indicator.cells.actual], {
          found: far.found,
          expected: far.limit,
          values: shownSides(row),
          reference: policyReference(policy, far.parameter),
        }),
      ];
    }),
});
