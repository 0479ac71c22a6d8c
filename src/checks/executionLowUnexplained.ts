import { policyReference } from '../scoring/policyReference';
import { defineCheck } from './defineCheck';
import { shownPercent } from './text/numberText';
import { isFundExplained } from './form/fundReason';
import { reviewPractice } from './ruleSources';

/** Where the policy asks for it, a low execution rate is explained. */
export const executionLowUnexplained = defineCheck({
  code: 'executionLowUnexplained',
  severity: 'shouldExplain',
  stage: 'active',
  source: reviewPractice('预算执行率低于规定比例的，应说明原因。'),
  object: (form) => {
    const threshold = form.policy.parameters['reason.executionBelow'].value;
    const { execution } = form;
    if (threshold === null || execution === null || execution.rate === null || execution.rate >= threshold) return [];
    if (isFundExplained(execution.fund, form)) return [];
    return [
      {
        cells: [execution.fund.executionRate?.cell ?? null, execution.fund.executed?.cell ?? null],
        found: shownPercent(execution.rate),
        expected: shownPercent(threshold),
        reference: policyReference(form.policy, 'reason.executionBelow'),
      },
    ];
  },
});
