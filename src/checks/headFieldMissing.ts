import { statedReason } from '../scoring/deviationReason';
import { defineCheck } from './defineCheck';
import { reviewPractice } from './ruleSources';

const REQUIRED = ['projectName', 'department', 'implementingUnit'] as const;

/** 项目名称, 主管部门 and 实施单位 are filled in wherever the form asks for them; 无 and a dash are blank. */
export const headFieldMissing = defineCheck({
  code: 'headFieldMissing',
  severity: 'mustFix',
  stage: 'active',
  source: reviewPractice('项目名称、主管部门、实施单位应填写完整。'),
  object: ({ evaluation }) =>
    REQUIRED.flatMap((name) => {
      const field = evaluation.fields[name];
      return field !== null && statedReason(field.text, field.cell) === null ? [{ cells: [field.cell] }] : [];
    }),
});
