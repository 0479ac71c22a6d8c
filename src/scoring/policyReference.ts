import type { ParameterKey } from '../policy/parameterValues';
import type { Policy } from '../policy/policy';
import type { PolicyReference } from './scoredEvaluation';

/** Where a value of the policy comes from. An unconfirmed source is never named. */
export function policyReference(policy: Policy, parameter: ParameterKey): PolicyReference {
  const { confirmed, document } = policy.parameters[parameter];
  return { policy: policy.id, parameter, confirmed, document: confirmed ? document : null };
}
