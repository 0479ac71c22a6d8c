import { mayLackScores } from '../evaluation/mayLackScores';
import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { FULL_MARKS } from './form/fullMarks';
import { fillingNote } from './ruleSources';

/** 各项分值之和为 100 分: the points of the execution rate and of all indicators add up to 100, unless some could not be read. */
export const pointsSumTo100 = defineCheck({
  code: 'pointsSumTo100',
  severity: 'mustFix',
  stage: 'active',
  source: fillingNote(
    '一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。',
  ),
  object: ({ points, evaluation, rows, execution }) => {
    if (points === null || points === FULL_MARKS) return [];
    if (points < FULL_MARKS && mayLackScores(evaluation)) return [];
    // Some rows stand in a table without a column of points.
    if (rows.some(({ indicator }) => indicator.cells.points === null)) return [];
    const cells = [
      evaluation.total?.points?.cell ?? null,
      execution?.fund.points?.cell ?? null,
      ...rows.map(({ indicator }) => indicator.cells.points),
    ];
    return [
      {
        cells,
        found: shownNumber(points),
        expected: shownNumber(FULL_MARKS),
        difference: differenceOf(points, FULL_MARKS),
      },
    ];
  },
});
