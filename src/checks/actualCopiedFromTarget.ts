import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/**
 * An actual that repeats its target word for word says nothing of what was done. Plain numbers, dates
 * and tier words may well be equal; sentences and bounds with their sign are copies.
 */
export const actualCopiedFromTarget = defineCheck({
  code: 'actualCopiedFromTarget',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('实际完成值应反映实际完成情况，不得照抄年度指标值。'),
  object: ({ rows }) =>
    rows
      .filter(({ target, actual, indicator }) => {
        const isSame = plainText(indicator.target) === plainText(indicator.actual) && target.kind !== 'blank';
        return isSame && (actual.kind === 'narrative' || (actual.kind === 'bound' && actual.operator !== null));
      })
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], {
          found: shownText(row.indicator.actual),
        }),
      ),
});
