import { defineCheck } from './defineCheck';
import { shownText } from './text/shownSides';
import { reviewPractice } from './ruleSources';

/** Rows of the template nobody filled in: fill them in or take them out. */
export const emptyIndicatorRow = defineCheck({
  code: 'emptyIndicatorRow',
  severity: 'note',
  stage: 'active',
  source: reviewPractice('不需要的空白指标行应删除。'),
  object: ({ evaluation, rows }) => {
    const unscored = rows.every(({ indicator }) => indicator.cells.score === null && indicator.cells.points === null);
    const blank = rows.filter(({ target, actual }) => unscored && target.kind === 'blank' && actual.kind === 'blank');
    return [
      ...evaluation.emptyRows.map(({ cells, level2, level1 }) => ({
        cells: [cells.level3, cells.target, cells.level2],
        values: { category: shownText(level2 ?? level1) },
      })),
      ...blank.map(({ indicator }) => ({
        cells: [indicator.cells.level3, indicator.cells.target],
        indicator: indicator.level3,
        values: { category: shownText(indicator.level2 ?? indicator.level1) },
      })),
    ];
  },
});
