import { defineCheck } from './defineCheck';
import { differenceOf, isRoundingOf, shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

const STATED_DEDUCTION = /扣(?:减|除)?(\d{1,3}(?:\.\d{1,2})?)分/gu;
const STATED_SCORE = /[得计记给](\d{1,3}(?:\.\d{1,2})?)分(?!值)/gu;
const STATED_SHARE = /按(?:照)?(?:分值的?)?(\d{1,3}(?:\.\d{1,2})?)%(?:的比例)?(?:计分|得分|计算得分|给分|记分|赋分)/u;

/** What the remark says was taken off is what the score shows: not 按60%计分 beside a score of 45 %. */
export const statedDeductionDiffers = defineCheck({
  code: 'statedDeductionDiffers',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('扣分说明应与得分一致。'),
  object: ({ rows }) =>
    rows.flatMap((row) => {
      const { points, recorded } = row.line;
      if (row.indicator.cells.deviationReason === null || points === null || recorded === null) return [];
      const due = statedScore(plainText(row.reason), points);
      if (due === null || isRoundingOf(recorded, due)) return [];
      return [
        aboutRow(row, [row.indicator.cells.score, row.indicator.cells.deviationReason], {
          found: shownNumber(recorded),
          expected: shownNumber(due),
          difference: differenceOf(recorded, due),
          values: { reason: shownText(row.reason) },
        }),
      ];
    }),
});

/** The score the remark leads to; null when it states none, a rule (每少1%扣0.5分), or several deductions that may or may not add up. */
function statedScore(reason: string, points: number): number | null {
  if (reason.includes('每')) return null;
  const deductions = [...reason.matchAll(STATED_DEDUCTION)];
  if (deductions.length === 1) return differenceOf(points, Number(deductions[0]![1]));
  const scores = [...reason.matchAll(STATED_SCORE)];
  if (deductions.length === 0 && scores.length === 1) return Number(scores[0]![1]);
  const share = STATED_SHARE.exec(reason)?.[1];
  return deductions.length === 0 && scores.length === 0 && share !== undefined ? (points * Number(share)) / 100 : null;
}
