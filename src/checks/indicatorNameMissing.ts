import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { plainName } from './text/plainText';

/** A row with a target or an actual says what it measures: `指标3：` alone does not. */
export const indicatorNameMissing = defineCheck({
  code: 'indicatorNameMissing',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('三级指标名称应填写。'),
  object: ({ rows }) =>
    rows
      .filter(({ indicator }) => plainName(indicator.level3) === '')
      .map((row) => aboutRow(row, [row.indicator.cells.level3])),
});
