import { canonicalJson } from './canonicalJson';
import { parameterKeys, type ParameterKey } from './parameterValues';
import type { Policy, PolicyParameter } from './policy';

/** A parameter on which two policies differ. */
export interface PolicyDifference {
  readonly parameter: ParameterKey;
  readonly a: PolicyParameter<unknown>;
  readonly b: PolicyParameter<unknown>;
}

/** The parameters whose values differ, in reading order. Sources and years alone are no difference. */
export function diffPolicies(a: Policy, b: Policy): readonly PolicyDifference[] {
  return parameterKeys.flatMap((parameter) => {
    const [one, other] = [a.parameters[parameter], b.parameters[parameter]];
    return canonicalJson(one.value) === canonicalJson(other.value) ? [] : [{ parameter, a: one, b: other }];
  });
}
