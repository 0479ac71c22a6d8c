import { defineCheck } from './defineCheck';
import { differenceOf, isRoundingOf, shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { nationalMeasures } from './ruleSources';

/**
 * A partial score that is not what the policy gives, beyond rounding. A lower one with a reason is a
 * person's deduction and stands; full and uncut scores have checks of their own.
 */
export const scoreDiffersFromPolicy = defineCheck({
  code: 'scoreDiffersFromPolicy',
  severity: 'shouldExplain',
  stage: 'active',
  source: nationalMeasures('未完成指标值的，按照完成值与指标值的比例记分。'),
  object: ({ rows }) =>
    rows.flatMap((row) => {
      const { points, recorded, mechanical, deduction, explanation } = row.line;
      if (points === null || recorded === null || mechanical === null || deduction !== null) return [];
      if (recorded >= points || recorded < 0 || mechanical >= points) return [];
      if (recorded < mechanical && row.reason !== null) return [];
      if (isRoundingOf(recorded, mechanical)) return [];
      return [
        aboutRow(row, [row.indicator.cells.score], {
          found: shownNumber(recorded),
          expected: shownNumber(mechanical),
          difference: differenceOf(recorded, mechanical),
          reference: explanation.find(({ reference }) => reference !== null)?.reference ?? null,
        }),
      ];
    }),
});
