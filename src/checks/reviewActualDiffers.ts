import type { Indicator } from '../evaluation/indicator';
import type { ReviewEntry } from '../evaluation/reviewEntry';
import { scoreIndicator } from '../scoring/scoreIndicator';
import { defineCheck } from './defineCheck';
import { differenceOf, isRoundingOf, shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** A reviewer's score is what the rule gives for the actual the reviewer found, unless a remark says why not. */
export const reviewActualDiffers = defineCheck({
  code: 'reviewActualDiffers',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('复核得分应与复核完成值相符。'),
  object: ({ reviewed, evaluation, policy }) =>
    reviewed.flatMap(({ row, entry }) => {
      const { score, actual, cause, remark } = entry;
      if (score?.value == null || actual === null || cause !== null || remark !== null) return [];
      const context = { policy, decisions: [], accepted: new Set<string>() };
      const due = scoreIndicator(withActual(row.indicator, actual), evaluation, context).mechanical;
      if (due === null || isRoundingOf(score.value, due)) return [];
      return [
        aboutRow(row, [score.cell, actual.cell], {
          found: shownNumber(score.value),
          expected: shownNumber(due),
          difference: differenceOf(score.value, due),
          values: { actual: shownText(actual.text) },
        }),
      ];
    }),
});

/** The row as the reviewer saw it. */
function withActual(indicator: Indicator, actual: NonNullable<ReviewEntry['actual']>): Indicator {
  return { ...indicator, actual: actual.text, readings: { ...indicator.readings, actual } };
}
