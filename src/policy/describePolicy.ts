import { parameterKeys, type ParameterKey, type ParameterValue } from './parameterValues';
import type { Policy } from './policy';
import type { PolicyDocument } from './policySchema';

/** What a policy says about one parameter; words are in the locales under `policy.says.<code>`. */
export interface PolicySaying {
  readonly parameter: ParameterKey;
  readonly code: string;
  readonly values: Readonly<Record<string, string>>;
  readonly confirmed: boolean;
  /** Where it was read; null while that is not confirmed. */
  readonly document: PolicyDocument | null;
  /** Id of the policy that says it: this one or one it extends. */
  readonly setBy: string;
}

/** A policy in plain words, one sentence a parameter, in reading order. */
export function describePolicy(policy: Policy): readonly PolicySaying[] {
  return parameterKeys.map((parameter) => {
    const { confirmed, document, setBy } = policy.parameters[parameter];
    const saying = sayingOf(policy, parameter);
    return { parameter, ...saying, confirmed, document: confirmed ? document : null, setBy };
  });
}

type Saying = Pick<PolicySaying, 'code' | 'values'>;

function sayingOf<K extends ParameterKey>(policy: Policy, key: K): Saying {
  const [variant, values] = SAYINGS[key](policy.parameters[key].value);
  return { code: variant === null ? key : `${key}.${variant}`, values };
}

/** The variant of the sentence (null where there is only one) and what fills it. */
type Worded = readonly [variant: string | null, values: Readonly<Record<string, string>>];

const plain = (value: string): Worded => [value, {}];
const yesNo = (value: boolean): Worded => [value ? 'yes' : 'no', {}];
const share = (value: number): Worded => [null, { share: percent(value) }];
const orNone = <V>(value: V | null, values: (value: V) => Record<string, string>): Worded =>
  value === null ? ['none', {}] : ['some', values(value)];

const SAYINGS: { readonly [K in ParameterKey]: (value: ParameterValue<K>) => Worded } = {
  'execution.points': (points) => [null, { points: String(points) }],
  'execution.base': plain,
  'execution.method': plain,
  'execution.bands': (bands) => orNone(bands, (each) => ({ bands: bandsText(each) })),
  'execution.cap': yesNo,
  'execution.rateDigits': (digits) => orNone(digits, (each) => ({ digits: String(each) })),
  'execution.zeroBudget': plain,
  'weights.level1': (weights) =>
    orNone(weights, (each) => ({ weights: each.map(({ group, points }) => `${group} ${points}`).join(', ') })),
  'quantitative.met': share,
  'quantitative.positive': plain,
  'quantitative.equal': plain,
  'quantitative.reverse': plain,
  'quantitative.zeroTarget': plain,
  'quantitative.negativeActual': plain,
  'quantitative.passThreshold': (threshold) => orNone(threshold, (each) => ({ threshold: percent(each) })),
  'period.met': share,
  'period.late': plain,
  'qualitative.bands': (bands) => [
    null,
    Object.fromEntries(bands.map(({ tier, from, to }) => [tier, `${percent(from)}–${percent(to)}`])),
  ],
  'qualitative.yesNo': plain,
  'satisfaction.bands': (bands) => orNone(bands, (each) => ({ bands: bandsText(each) })),
  'over.threshold': (threshold) => orNone(threshold, (each) => ({ threshold: percent(each) })),
  'over.action': plain,
  'over.zeroTargetActual': (actual) => orNone(actual, (each) => ({ actual: String(each) })),
  'flag.equalNotEqual': yesNo,
  'flag.reverseExceeded': yesNo,
  'rowRules.apply': yesNo,
  'notApplicable.renormalise': yesNo,
  'total.cappedByExecution': (caps) =>
    orNone(caps, (each) => ({
      caps: each.map(({ rateBelow, atMost }) => `< ${percent(rateBelow)}: ≤ ${atMost}`).join(', '),
    })),
  rounding: ({ digits, mode, where }) => [`${where}.${mode}`, { digits: String(digits) }],
  grades: (grades) => [null, { grades: grades.map(({ grade, atLeast }) => `${grade} ≥ ${atLeast}`).join(', ') }],
  'reason.belowPoints': yesNo,
  'reason.executionBelow': (threshold) => orNone(threshold, (each) => ({ threshold: percent(each) })),
  'reason.budgetAdjusted': yesNo,
  'reason.qualitative': yesNo,
  'text.actualLength': (length) => orNone(length, (each) => ({ length: String(each) })),
};

function bandsText(bands: readonly { readonly atLeast: number; readonly share: number }[]): string {
  return bands.map(({ atLeast, share: part }) => `≥ ${percent(atLeast)}: ${percent(part)}`).join(', ');
}

/** 0.85 → `85%`; twelve digits are kept, so that no binary remainder shows. */
function percent(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(12))}%`;
}
