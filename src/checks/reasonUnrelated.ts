import { defineCheck } from './defineCheck';
import { isReasonDue } from './form/reasonDue';
import { aboutRow } from './objection';
import { CAUSE_WORDS } from './text/causeWords';
import { sharedPairs } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Two or more short statements one after the other tell what happened: 馆舍漏水，临时闭馆. */
const TELLS_AN_EVENT = /[\p{Script=Han}]{3,}[，,；;][\p{Script=Han}]{2,}/u;

/** A reason that neither speaks of the row nor gives any cause. On trial: words can be related without sharing letters. */
export const reasonUnrelated = defineCheck({
  code: 'reasonUnrelated',
  severity: 'shouldExplain',
  stage: 'trial',
  source: reviewPractice('偏差原因应与指标相关。'),
  object: ({ rows }) =>
    rows
      .filter(isReasonDue)
      .filter(({ indicator, reason }) => {
        if (
          reason === null ||
          indicator.cells.deviationReason === null ||
          CAUSE_WORDS.test(reason) ||
          TELLS_AN_EVENT.test(reason)
        )
          return false;
        const row = [indicator.level1, indicator.level2, indicator.level3, indicator.target, indicator.actual].join(
          ' ',
        );
        return [...reason].length > 3 && sharedPairs(reason, row) === 0;
      })
      .map((row) => aboutRow(row, [row.indicator.cells.deviationReason], { found: shownText(row.reason) })),
});
