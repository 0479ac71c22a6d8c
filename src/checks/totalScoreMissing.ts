import { defineCheck } from './defineCheck';
import { shownNumber } from './text/numberText';
import { recordedSums } from './form/recordedSums';
import { reviewPractice } from './ruleSources';
import { safeFix } from './form/safeFix';

/** Where every line has its score and the form has a cell for the total, the total is filled in. */
export const totalScoreMissing = defineCheck({
  code: 'totalScoreMissing',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('总分得分应填写。'),
  object: (form) => {
    const total = form.evaluation.total?.score;
    const sums = recordedSums(form);
    if (total == null || total.value !== null || sums === null) return [];
    return [
      {
        cells: [total.cell],
        expected: shownNumber(sums.whole),
        fix: safeFix(form.grid, total.cell, sums.whole),
      },
    ];
  },
});
