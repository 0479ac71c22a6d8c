import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainName } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Paying out money is how work is done, not what was produced. */
const PAYMENT =
  /(?:资金|经费|款项|专款|预算)[^，,。；]{0,6}(?:支付|拨付|支出|使用|执行|到位|发放|下达)(?:到位)?(?:率|进度|金额|总额|数额?|完成率|及时率|情况)?$|(?:支付|支出|拨付)(?:率|进度|金额)|支付[^，,。；]{0,6}款$/u;

/** 资金支付 as a 数量指标 measures the spending, which the execution rate does already. */
export const paymentAsQuantity = defineCheck({
  code: 'paymentAsQuantity',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('不得将资金支付情况作为数量指标。'),
  object: ({ rows }) =>
    rows
      .filter(({ levelTwo, indicator }) => levelTwo === 'quantity' && PAYMENT.test(plainName(indicator.level3)))
      .map((row) =>
        aboutRow(row, [row.indicator.cells.level3, row.indicator.cells.level2], {
          found: shownText(row.indicator.level3),
        }),
      ),
});
