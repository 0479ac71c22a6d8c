import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { isDirectionSure } from './form/sureDirection';
import { aboutRow } from './objection';
import { nationalMeasures } from './ruleSources';
import { shownSides } from './text/shownSides';

/** A target that was met has all its points, unless a person says why not. */
export const metButCutWithoutReason = defineCheck({
  code: 'metButCutWithoutReason',
  severity: 'mustFix',
  stage: 'active',
  source: nationalMeasures('与年初指标值相比，完成指标值的，记该指标所赋全部分值。'),
  object: ({ rows, policy }) =>
    rows.flatMap((row) => {
      const { points, recorded, mechanical } = row.line;
      if (row.reason !== null || points === null || recorded === null || mechanical === null) return [];
      if (mechanical < points || recorded >= points) return [];
      return [
        aboutRow(row, [row.indicator.cells.score, row.indicator.cells.deviationReason], {
          found: shownNumber(recorded),
          expected: shownNumber(points),
          difference: differenceOf(recorded, points),
          values: shownSides(row),
          ...(isDirectionSure(row.comparison, row.indicator) ? {} : { severity: 'shouldExplain' }),
          reference: policyReference(policy, 'quantitative.met'),
        }),
      ];
    }),
});
