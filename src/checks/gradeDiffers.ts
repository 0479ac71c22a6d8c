import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { shownNumber } from './text/numberText';
import { plainText } from './text/plainText';
import { nationalMeasures } from './ruleSources';

/** A grade printed beside the total is the one the policy gives for it; 优秀 says 优. */
export const gradeDiffers = defineCheck({
  code: 'gradeDiffers',
  severity: 'shouldExplain',
  stage: 'active',
  source: nationalMeasures('90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。'),
  object: ({ evaluation, policy }) => {
    const grade = evaluation.total?.grade;
    const score = evaluation.total?.score?.value;
    if (grade == null || score == null || plainText(grade.text) === '') return [];
    const due = policy.parameters.grades.value.find(({ atLeast }) => score >= atLeast)?.grade;
    if (due === undefined || plainText(grade.text).startsWith(due)) return [];
    return [
      {
        cells: [grade.cell],
        found: grade.text.trim(),
        expected: due,
        values: { score: shownNumber(score) },
        reference: policyReference(policy, 'grades'),
      },
    ];
  },
});
