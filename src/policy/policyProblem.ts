import type { z } from 'zod';

/** What is wrong with a policy file; words are in the locales under `policy.problem.<code>`. */
export type PolicyProblemCode =
  | 'notJson'
  | 'missing'
  | 'wrongType'
  | 'unknownKey'
  | 'notAllowed'
  | 'tooSmall'
  | 'tooBig'
  | 'wrongLength'
  | 'malformed'
  // what a person typed
  | 'notANumber'
  // rules that hold between values
  | 'bandsFromTheTop'
  | 'tierOrder'
  | 'tierGaps'
  | 'gradesReachZero'
  | 'yearsReversed'
  | 'yearsOverlap'
  | 'confirmedWithoutDocument'
  // the policy as a whole
  | 'extendsUnknown'
  | 'extendsItself'
  | 'parameterMissing';

/** One thing wrong with a policy file, and where. */
export interface PolicyProblem {
  /** Path into the file, e.g. `parameters › rounding › 1 › value › digits`; empty for the file as a whole. */
  readonly place: string;
  readonly code: PolicyProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

const BETWEEN_VALUES: ReadonlySet<string> = new Set<PolicyProblemCode>([
  'bandsFromTheTop',
  'tierOrder',
  'tierGaps',
  'gradesReachZero',
  'yearsReversed',
  'yearsOverlap',
  'confirmedWithoutDocument',
]);

/** The issues found by the schema, in our own words. */
export function problemsOf(error: z.ZodError): readonly PolicyProblem[] {
  return error.issues.map((issue) => {
    const { code, values } = codeOf(issue);
    return { place: placeOf(issue.path), code, values };
  });
}

type Told = Pick<PolicyProblem, 'code' | 'values'>;

function codeOf(issue: z.core.$ZodIssue): Told {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing', values: {} }
        : { code: 'wrongType', values: { expected: issue.expected } };
    case 'unrecognized_keys':
      return { code: 'unknownKey', values: { keys: issue.keys.join(', ') } };
    case 'invalid_value':
      return { code: 'notAllowed', values: { allowed: issue.values.map(String).join(', ') } };
    case 'too_small':
      return bounded(issue.origin, 'tooSmall', issue.minimum);
    case 'too_big':
      return bounded(issue.origin, 'tooBig', issue.maximum);
    case 'custom':
      return BETWEEN_VALUES.has(issue.message)
        ? { code: issue.message as PolicyProblemCode, values: {} }
        : { code: 'malformed', values: {} };
    default:
      return { code: 'malformed', values: {} };
  }
}

function bounded(origin: string, code: 'tooSmall' | 'tooBig', bound: number | bigint): Told {
  const ofNumber = origin === 'number' || origin === 'int';
  return { code: ofNumber ? code : 'wrongLength', values: { bound: String(bound) } };
}

/** A path as a person counts: the second value of a list is 2. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join(' › ');
}
