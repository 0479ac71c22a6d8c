import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { recordedSums } from './form/recordedSums';
import { reviewPractice } from './ruleSources';
import { safeFix } from './form/safeFix';

/** 总分 is the sum of the scores. Some forms leave the execution points out of both totals, which is as consistent. */
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
