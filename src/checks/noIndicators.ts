import { defineCheck } from './defineCheck';
import { reviewPractice } from './ruleSources';

/** A form without a single indicator evaluates nothing. */
export const noIndicators = defineCheck({
  code: 'noIndicators',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('绩效指标应填写。'),
  object: ({ evaluation }) =>
    evaluation.indicators.length > 0
      ? []
      : [{ cells: [evaluation.headers.indicators.level3?.cell ?? evaluation.titleCell] }],
});
