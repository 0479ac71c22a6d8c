import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { FULL_MARKS } from './form/fullMarks';
import { reviewPractice } from './ruleSources';
import { safeFix } from './form/safeFix';

/**
 * The points printed in the total row are those of the rows. Rows that do not add up to 100 are `pointsSumTo100`.
 * Where the fund block has no column for points, the total may be that of the indicators alone.
 */
export const totalPoints = defineCheck({
  code: 'totalPoints',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('总分行的分值应为100分，并与各项分值之和一致。'),
  object: ({ points, evaluation, grid }) => {
    const printed = evaluation.total?.points;
    if (points !== FULL_MARKS || printed == null || printed.value === null || printed.value === points) return [];
    const ofIndicators = evaluation.indicators.reduce((sum, indicator) => sum + (indicator.points ?? 0), 0);
    if (evaluation.funds.every((fund) => fund.points === null) && printed.value === ofIndicators) return [];
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
