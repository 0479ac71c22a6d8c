import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { shownSides } from './text/shownSides';

/** A date is answered with the date it was done, not with 按时完成. */
export const periodAnsweredByWords = defineCheck({
  code: 'periodAnsweredByWords',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('时效指标应填写实际完成时间。'),
  object: ({ rows }) =>
    rows
      .filter(({ comparison }) => comparison.kind === 'none' && comparison.why.code === 'wordsForPeriod')
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], { values: shownSides(row) }),
      ),
});
