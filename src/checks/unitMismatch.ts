import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { shownSides } from './text/shownSides';

/** Target and actual are in units that can be converted into each other: 100% cannot be answered with 1000件. */
export const unitMismatch = defineCheck({
  code: 'unitMismatch',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('实际完成值与年度指标值的计量单位应一致。'),
  object: ({ rows }) =>
    rows
      .filter(({ comparison }) => comparison.kind === 'none' && comparison.why.code === 'unitsDiffer')
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], { values: shownSides(row) }),
      ),
});
