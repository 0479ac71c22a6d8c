import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { systemRule } from './ruleSources';
import { plainText } from './text/plainText';
import { shownSides } from './text/shownSides';

/** 无 with a reason beside it says that there was nothing to count. */
const NOTHING = /^(?:无|未发生|未开展|不涉及|不适用|没有)[。]?$/u;

/** A target in figures is answered in figures, not with 完成 or 达成预期. */
export const quantitativeAnsweredByWords = defineCheck({
  code: 'quantitativeAnsweredByWords',
  severity: 'mustFix',
  stage: 'active',
  source: systemRule('定量指标的指标值为数值！'),
  object: ({ rows }) =>
    rows
      .filter(({ comparison }) => comparison.kind === 'none' && comparison.why.code === 'wordsForNumber')
      .map((row) =>
        aboutRow(row, [row.indicator.cells.actual, row.indicator.cells.target], {
          values: shownSides(row),
          ...(row.reason !== null && NOTHING.test(plainText(row.indicator.actual))
            ? { severity: 'shouldExplain' }
            : {}),
        }),
      ),
});
