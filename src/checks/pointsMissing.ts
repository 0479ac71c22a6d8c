import { defineCheck } from './defineCheck';
import { isSplitRow } from './form/splitRow';
import { aboutRow } from './objection';
import { systemRule } from './ruleSources';

/** Where a table has a column of points, every row carries some, and more than 0; rows may share a merged cell, or split one above. */
export const pointsMissing = defineCheck({
  code: 'pointsMissing',
  severity: 'mustFix',
  stage: 'active',
  source: systemRule('分值应填写，且值需大于0。'),
  object: ({ rows }) => {
    return rows
      .filter(({ indicator }) => indicator.cells.points !== null)
      .filter(({ sharesPoints, target }) => !sharesPoints && target.kind !== 'notApplicable')
      .filter(({ indicator }) => !((indicator.points ?? 0) > 0))
      .filter((row) => (row.indicator.level3 !== null || row.indicator.target !== null) && !isSplitRow(row))
      .map((row) =>
        aboutRow(row, [row.indicator.cells.points], { found: row.indicator.readings.points?.text || null }),
      );
  },
});
