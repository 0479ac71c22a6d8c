import { digest } from './digest';
import type { ParameterKey, ParameterValue } from './parameterValues';
import type { DatedValue, PolicyDocument, PolicySign } from './policySchema';

/** A parameter in force: its value, and where it was said. */
export interface PolicyParameter<V> extends DatedValue<V> {
  /** Id of the policy that sets it: the active one or one it extends. */
  readonly setBy: string;
}

export type PolicyParameters = { readonly [K in ParameterKey]: PolicyParameter<ParameterValue<K>> };

/** A policy as it holds in one budget year: every parameter has exactly one value. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
  /** Budget year it was read for. */
  readonly year: number;
  readonly basis: PolicyDocument | null;
  readonly signs: readonly PolicySign[];
  readonly parameters: PolicyParameters;
}

/**
 * SHA-256 of a policy as it holds: id, version, year and every parameter with its source. Two scores given under
 * the same digest were given under the same rule.
 */
export function policyDigest(policy: Policy): string {
  const { id, version, year, parameters } = policy;
  return digest({ id, version, year, parameters });
}
