import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { shownSides } from './text/shownSides';

/** A unit stands on one side only: the reader has to guess. A unit in a column of its own stands for both. */
export const unitOnOneSide = defineCheck({
  code: 'unitOnOneSide',
  severity: 'note',
  stage: 'active',
  source: reviewPractice('实际完成值与年度指标值的计量单位应一致。'),
  object: ({ rows }) =>
    rows
      .filter(({ indicator }) => indicator.cells.targetUnit === null)
      .filter(({ comparison }) =>
        comparison.flags.some(({ code }) => code === 'unitMissingInTarget' || code === 'unitMissingInActual'),
      )
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], { values: shownSides(row) }),
      ),
});
