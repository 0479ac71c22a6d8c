import { defineCheck } from './defineCheck';
import { shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';

/** No score without a target: there is nothing it could be measured by. A dash says that a target does not apply, and a table without the column asks for none. */
export const blankTargetWithScore = defineCheck({
  code: 'blankTargetWithScore',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('年度指标值空白的，不得填写得分。'),
  object: ({ rows }) =>
    rows
      .filter(
        ({ target, line, indicator }) =>
          target.kind === 'blank' && indicator.cells.target !== null && line.recorded !== null,
      )
      .map((row) =>
        aboutRow(row, [row.indicator.cells.target, row.indicator.cells.score], {
          values: { score: shownNumber(row.line.recorded!) },
        }),
      ),
});
