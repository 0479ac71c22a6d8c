import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Words that promise something nobody can measure. */
const VAGUE =
  /有效|显著|明显|较好|良好|基本|逐步|稳步|不断|持续|进一步|大力|积极|充分|切实|加强|增强|提升|提高|改善|优化|促进|推动|强化|高效|合理|适当|较高|较大|一定|有序|推进|保障|确保|完善|[好高]$/u;

/** Letters up to which a text is a phrase rather than a description. */
const PHRASE = 16;

/** A qualitative target says what will be seen when it is reached; 有效提升 alone does not. */
export const vagueTarget = defineCheck({
  code: 'vagueTarget',
  severity: 'note',
  stage: 'active',
  source: reviewPractice('定性指标应具体、可衡量，避免笼统表述。'),
  object: ({ rows }) =>
    rows
      .filter(({ target, indicator }) => {
        const isWords = (target.kind === 'tier' && target.tier === 'other') || isBarePhrase(target);
        const text = plainText(indicator.target);
        return isWords && VAGUE.test(text) && [...text].length <= PHRASE;
      })
      .map((row) => aboutRow(row, [row.indicator.cells.target], { found: shownText(row.indicator.target) })),
});

function isBarePhrase(target: { readonly kind: string; readonly quantities?: readonly unknown[] }): boolean {
  return target.kind === 'narrative' && target.quantities?.length === 0;
}
