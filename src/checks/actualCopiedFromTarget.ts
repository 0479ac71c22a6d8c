import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { plainText } from './text/plainText';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Letters from which words of quality are a description and no longer a tier such as 有效. */
const SENTENCE = 10;

/**
 * An actual that repeats its target word for word says nothing of what was done. Plain numbers, dates
 * and tier words may well be equal; sentences and bounds with their sign are copies.
 */
export const actualCopiedFromTarget = defineCheck({
  code: 'actualCopiedFromTarget',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('实际完成值应反映实际完成情况，不得照抄年度指标值。'),
  object: ({ rows }) =>
    rows
      .filter(({ target, actual, indicator }) => {
        const text = plainText(indicator.actual);
        const wanted = plainText(indicator.target);
        const isSentence = actual.kind === 'narrative' || (actual.kind === 'tier' && [...text].length >= SENTENCE);
        const isSigned = actual.kind === 'bound' && actual.operator !== null;
        if (target.kind === 'blank') return false;
        return (isSigned && text === wanted) || (isSentence && lettersOf(text) === lettersOf(wanted));
      })
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], {
          found: shownText(row.indicator.actual),
        }),
      ),
});

/** Without punctuation: a comma for a full stop makes no new sentence. */
function lettersOf(text: string): string {
  return text.replace(/[\p{P}\p{S}]/gu, '');
}
