import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { quantitiesText, quantityText } from './text/quantityText';
import { reviewPractice } from './ruleSources';

/** A quantity a described target names is reached by what the actual says of the same thing: 周报 52期 is not 50期. */
export const narrativeQuantityDiffers = defineCheck({
  code: 'narrativeQuantityDiffers',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('实际完成值中的数量应与年度指标值中的数量相符，不符的应说明。'),
  object: ({ rows }) =>
    rows
      .filter(({ reason }) => reason === null)
      .flatMap((row) =>
        row.pairs
          .filter(({ target, actuals }) => {
            const isReached = actuals.some(({ number }) => Number(number) >= Number(target.number));
            return actuals.length > 0 && !isReached;
          })
          .map(({ target, actuals }) =>
            aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], {
              found: quantitiesText(actuals),
              expected: quantityText(target),
            }),
          ),
      ),
});
