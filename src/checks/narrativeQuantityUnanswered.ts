import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { quantitiesText } from './text/quantityText';
import { reviewPractice } from './ruleSources';

/** A quantity a described target names and the actual does not speak of: was it reached? */
export const narrativeQuantityUnanswered = defineCheck({
  code: 'narrativeQuantityUnanswered',
  severity: 'note',
  stage: 'active',
  source: reviewPractice('年度指标值中列明的数量，实际完成值应逐一对应。'),
  object: ({ rows }) =>
    rows
      .filter(({ actual }) => actual.kind !== 'blank')
      .flatMap((row) => {
        const unanswered = row.pairs.filter(({ actuals }) => actuals.length === 0);
        if (unanswered.length === 0) return [];
        return [
          aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], {
            found: null,
            expected: quantitiesText(unanswered.map(({ target }) => target)),
          }),
        ];
      }),
});
