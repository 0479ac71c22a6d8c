/** What can be wrong with a policy; words are in the locales by `code`. */
export type PolicyErrorCode =
  /** No policy has this id. Values: policy, known. */
  | 'policy.unknown'
  /** A parameter has no value for the year. Values: policy, parameter, year. */
  | 'policy.noValue'
  /** A policy extends itself, directly or by others. Values: policy. */
  | 'policy.extendsItself';

/** A policy cannot be read. Data only: code and values. */
export class PolicyError extends Error {
  constructor(
    readonly code: PolicyErrorCode,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(`${code} ${JSON.stringify(values)}`);
    this.name = 'PolicyError';
  }
}
