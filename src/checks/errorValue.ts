import { parseArea } from '../sheet/cellArea';
import { formatCell } from '../sheet/cellAddress';
import { defineCheck } from './defineCheck';
import { reviewPractice } from './ruleSources';

/** No cell of the form shows an error such as `#DIV/0!`. */
export const errorValue = defineCheck({
  code: 'errorValue',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('表内公式不得出现错误值。'),
  object: ({ evaluation, grid }) => {
    const range = parseArea(evaluation.range);
    return (range === null ? [] : grid.cellsIn(range)).flatMap(({ row, column, error }) =>
      error === undefined ? [] : [{ cells: [formatCell(row, column)], found: error }],
    );
  },
});
