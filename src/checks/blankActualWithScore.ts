import { defineCheck } from './defineCheck';
import { shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';

/** No score above 0 without an actual: a blank is not an achievement. A table without the column asks for none. */
export const blankActualWithScore = defineCheck({
  code: 'blankActualWithScore',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('实际完成值空白的，不得给分。'),
  object: ({ rows }) =>
    rows
      .filter(
        ({ actual, line, indicator }) =>
          actual.kind === 'blank' && indicator.cells.actual !== null && (line.recorded ?? 0) > 0,
      )
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.score], {
          values: { score: shownNumber(row.line.recorded!) },
        }),
      ),
});
