import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';

/** A reviewer who gives less than the unit did says why. */
export const reviewCutUnexplained = defineCheck({
  code: 'reviewCutUnexplained',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('复核扣分应逐项写明原因。'),
  object: ({ reviewed }) =>
    reviewed.flatMap(({ row, entry: { score, cause, remark } }) => {
      const own = row.line.recorded;
      if (score?.value == null || own === null || score.value >= own || cause !== null || remark !== null) return [];
      return [
        aboutRow(row, [score.cell], {
          found: shownNumber(score.value),
          expected: shownNumber(own),
          difference: differenceOf(score.value, own),
        }),
      ];
    }),
});
