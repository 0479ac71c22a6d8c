import { defineCheck } from './defineCheck';
import { differenceOf, isRoundingOf, shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';
import { statedScore } from './text/statedScore';

/** What the remark says was taken off is what the score shows: not 按60%计分 beside a score of 45 %. */
export const statedDeductionDiffers = defineCheck({
  code: 'statedDeductionDiffers',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('扣分说明应与得分一致。'),
  object: ({ rows }) =>
    rows.flatMap((row) => {
      const { points, recorded } = row.line;
      if (row.indicator.cells.deviationReason === null || points === null || recorded === null) return [];
      const due = statedScore(plainText(row.reason), points);
      if (due === null || isRoundingOf(recorded, due)) return [];
      return [
        aboutRow(row, [row.indicator.cells.score, row.indicator.cells.deviationReason], {
          found: shownNumber(recorded),
          expected: shownNumber(due),
          difference: differenceOf(recorded, due),
          values: { reason: shownText(row.reason) },
        }),
      ];
    }),
});
