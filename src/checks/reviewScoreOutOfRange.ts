import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';

/** A reviewer's own score is a number from 0 to the points of the row. */
export const reviewScoreOutOfRange = defineCheck({
  code: 'reviewScoreOutOfRange',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('复核得分应为0分至该指标分值之间的数。'),
  object: ({ reviewed }) =>
    reviewed.flatMap(({ row, entry: { score } }) => {
      const { points } = row.line;
      if (score === null || points === null) return [];
      const { value, text, cell } = score;
      if (value !== null && value >= 0 && value <= points) return [];
      return [
        aboutRow(row, [cell], {
          found: text,
          expected: `0–${shownNumber(points)}`,
          difference: value === null ? null : differenceOf(value, value < 0 ? 0 : points),
        }),
      ];
    }),
});
