import type { ParameterKey, ParameterValue } from './parameterValues';
import type { Policy } from './policy';

/** The policy with one value replaced, its source and all else as it was: to ask what that value alone changes. */
export function withParameter<K extends ParameterKey>(policy: Policy, key: K, value: ParameterValue<K>): Policy {
  return { ...policy, parameters: { ...policy.parameters, [key]: { ...policy.parameters[key], value } } };
}
