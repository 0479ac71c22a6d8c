import { defineCheck } from './defineCheck';
import { guide2021 } from './ruleSources';

/** A form asks those it serves. Projects without anyone to ask say so. */
export const missingSatisfactionIndicator = defineCheck({
  code: 'missingSatisfactionIndicator',
  severity: 'shouldExplain',
  stage: 'active',
  source: guide2021('应设置满意度指标；不需设置的，其权重调整至效益指标。'),
  object: ({ rows, evaluation }) => {
    const isGrouped = rows.some(({ levelOne }) => levelOne !== null);
    const isAsked = rows.some(({ levelOne, levelTwo }) => levelOne === 'satisfaction' || levelTwo === 'satisfaction');
    return isGrouped && !isAsked ? [{ cells: [evaluation.headers.indicators.level1?.cell ?? null] }] : [];
  },
});
