import { defineCheck } from './defineCheck';
import { aboutRow } from './objection';
import { reviewPractice } from './ruleSources';
import { shownText } from './text/shownSides';

/** Names that still carry the template's prompt, `(≥**人)`: the number belongs into the target, the prompt out. */
export const nameTemplateLeft = defineCheck({
  code: 'nameTemplateLeft',
  severity: 'note',
  stage: 'active',
  source: reviewPractice('三级指标名称中的模板提示语应删除。'),
  object: ({ rows }) =>
    rows
      .filter(({ indicator }) => /[*＊×]{2,}/u.test(indicator.level3 ?? ''))
      .map((row) => aboutRow(row, [row.indicator.cells.level3], { found: shownText(row.indicator.level3) })),
});
