import { defineCheck } from './defineCheck';
import { differenceOf, isRoundingOf, shownNumber } from './text/numberText';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';
import { statedScore } from './text/statedScore';

/** A share that was reached, as remarks put it: 完成60%, 仅完成60%, 完成率60%. */
const SHARE_REACHED = /完成(?:率|度|比例)?(?:仅|只|约)?(?:有|为|达到?)?(\d{1,3}(?:\.\d{1,2})?)%/u;

/**
 * A reviewer's remark leads to the score beside it: not 完成60% with a score of 45 %. What the remark says was taken
 * off or given binds; a share reached only asks for a second look, for the rule may not be proportional.
 */
export const reviewRemarkDiffers = defineCheck({
  code: 'reviewRemarkDiffers',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('复核备注应与复核得分一致。'),
  object: ({ reviewed }) =>
    reviewed.flatMap(({ row, entry: { score, cause, remark } }) => {
      const { points } = row.line;
      const note = remark ?? cause;
      if (score?.value == null || points === null || note === null) return [];
      const text = plainText(note.text);
      const stated = statedScore(text, points);
      const reached = stated === null ? SHARE_REACHED.exec(text)?.[1] : undefined;
      const due = stated ?? (reached === undefined ? null : (points * Number(reached)) / 100);
      if (due === null || due > points || isRoundingOf(score.value, due)) return [];
      return [
        aboutRow(row, [score.cell, note.cell], {
          found: shownNumber(score.value),
          expected: shownNumber(due),
          difference: differenceOf(score.value, due),
          values: { remark: shownText(note.text) },
          ...(stated === null && { severity: 'shouldExplain' as const }),
        }),
      ];
    }),
});
