import { mayLackScores } from '../evaluation/mayLackScores';
import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { FULL_MARKS } from './form/fullMarks';
import { recordedSums } from './form/recordedSums';
import { reviewPractice } from './ruleSources';
import { safeFix } from './form/safeFix';

/** 总分 is the sum of the scores. Some forms leave the execution points out of both totals, which is as consistent. Scores that could not be read may make the rest. */
export const totalScoreEqualsSum = defineCheck({
  code: 'totalScoreEqualsSum',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('总分得分应等于预算执行率得分与各项指标得分之和。'),
  object: (form) => {
    const total = form.evaluation.total?.score;
    const sums = recordedSums(form);
    if (total == null || total.value === null || sums === null) return [];
    if (sums.accepted.some((sum) => differenceOf(total.value!, sum) === 0)) return [];
    if (total.value > sums.whole && form.points !== FULL_MARKS && mayLackScores(form.evaluation)) return [];
    return [
      {
        cells: [total.cell],
        found: shownNumber(total.value),
        expected: shownNumber(sums.whole),
        difference: differenceOf(total.value, sums.whole),
        fix: safeFix(form.grid, total.cell, sums.whole),
      },
    ];
  },
});
