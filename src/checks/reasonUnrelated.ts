import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { sharedPairs } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Words that make a sentence a reason, whatever it speaks of. */
const CAUSAL =
  /因|由于|导致|致使|造成|受|影响|未|不足|不够|不充分|偏低|偏高|较低|较高|低于|高于|减少|增加|推迟|延迟|滞后|变更|调整|暂停|取消|疫情|超额|节约|结余|剩余|动态|新增|困难/u;

/** A reason that neither speaks of the row nor gives any cause. On trial: words can be related without sharing letters. */
export const reasonUnrelated = defineCheck({
  code: 'reasonUnrelated',
  severity: 'shouldExplain',
  stage: 'trial',
  source: reviewPractice('偏差原因应与指标相关。'),
  object: ({ rows }) =>
    rows
      .filter(({ indicator, reason }) => {
        if (reason === null || indicator.cells.deviationReason === null || CAUSAL.test(reason)) return false;
        const row = [indicator.level1, indicator.level2, indicator.level3, indicator.target, indicator.actual].join(
          ' ',
        );
        return [...reason].length > 3 && sharedPairs(reason, row) === 0;
      })
      .map((row) => aboutRow(row, [row.indicator.cells.deviationReason], { found: shownText(row.reason) })),
});
