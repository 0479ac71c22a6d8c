import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { differenceOf, shownNumber } from './text/numberText';
import { fillingNote } from './ruleSources';

/** The points of the execution rate are those the policy names. A form of another region may name others. */
export const executionPoints = defineCheck({
  code: 'executionPoints',
  severity: 'shouldExplain',
  stage: 'active',
  source: fillingNote('预算资金执行率10分。'),
  object: ({ execution, policy }) => {
    const points = execution?.fund.points;
    const due = policy.parameters['execution.points'].value;
    if (points == null || points.value === null || points.value === due) return [];
    return [
      {
        cells: [points.cell],
        found: shownNumber(points.value),
        expected: shownNumber(due),
        difference: differenceOf(points.value, due),
        reference: policyReference(policy, 'execution.points'),
      },
    ];
  },
});
