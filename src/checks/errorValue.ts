import { areaContains, parseArea } from '../sheet/cellArea';
import { formatCell } from '../sheet/cellAddress';
import { defineCheck } from './defineCheck';
import { reviewPractice } from './ruleSources';

/** No cell of the form shows an error such as `#DIV/0!`. */
export const errorValue = defineCheck({
  code: 'errorValue',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('表内公式不得出现错误值。'),
  object: ({ evaluation, snapshot }) => {
    const range = parseArea(evaluation.range);
    return snapshot.cells
      .filter(({ error, row, column }) => error !== undefined && range !== null && areaContains(range, row, column))
      .map(({ row, column, error }) => ({ cells: [formatCell(row, column)], found: error! }));
  },
});
