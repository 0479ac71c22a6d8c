import { defineCheck } from './defineCheck';
import { reviewPractice } from './ruleSources';

/** 年度总体目标: what was expected and what was achieved are both said. */
export const goalBlank = defineCheck({
  code: 'goalBlank',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('预期目标和实际完成情况应填写。'),
  object: ({ evaluation: { goals } }) =>
    [goals?.expected, goals?.achieved].flatMap((field) =>
      field != null && (field.text ?? '').trim() === '' ? [{ cells: [field.cell] }] : [],
    ),
});
