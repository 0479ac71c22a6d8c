import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { FULL_MARKS } from './form/fullMarks';
import { reviewPractice } from './ruleSources';
import { safeFix } from './form/safeFix';

/** The points printed in the total row are those of the rows. Rows that do not add up to 100 are `pointsSumTo100`. */
export const totalPoints = defineCheck({
  code: 'totalPoints',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('总分行的分值应为100分，并与各项分值之和一致。'),
  object: ({ points, evaluation, grid }) => {
    const printed = evaluation.total?.points;
    if (points !== FULL_MARKS || printed == null || printed.value === null || printed.value === points) return [];
    return [
      {
        cells: [printed.cell],
        found: shownNumber(printed.value),
        expected: shownNumber(points),
        difference: differenceOf(printed.value, points),
        fix: safeFix(grid, printed.cell, points),
      },
    ];
  },
});
