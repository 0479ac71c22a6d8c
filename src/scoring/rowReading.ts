import Big from 'big.js';
import { plainStep } from './explanation';
import type { RowFacts } from './rowFacts';
import type { ExplanationStep, Hint } from './scoredEvaluation';

/** Readings that rest on an assumption a person may want to know of; others are for the review. */
const ASSUMPTIONS: ReadonlySet<string> = new Set([
  'approximateTarget',
  'actualApproximate',
  'percentagePoints',
  'ratioScale',
  'operatorAgainstMeaning',
  'yearAssumed',
  'wordsDiffer',
]);

/** Which way is better, said where the target itself does not: 303.09 under 成本指标 is an upper limit. */
export function readingSteps({ comparison, target, cells }: RowFacts): readonly ExplanationStep[] {
  if (comparison.kind !== 'compared' || target.kind !== 'bound' || target.operator !== null) return [];
  const { code, values } = comparison.directionReason;
  return [plainStep({ code: `${code}.${comparison.direction}`, values, cells })];
}

/** What a person should know about how the row was read, and what the policy wants pointed out. */
export function readingHints(facts: RowFacts): readonly Hint[] {
  const { comparison, cells, targetFromName, targetShown, actualShown } = facts;
  const values = { target: targetShown, actual: actualShown };
  const assumed = comparison.flags.filter(({ code }) => ASSUMPTIONS.has(code));
  return [
    ...(targetFromName ? [{ code: 'targetFromName', values, cells }] : []),
    ...assumed.map((flag) => ({ code: `indicatorValue.${flag.code}`, values: flag.values, cells })),
    ...policyFlags(facts).map((code) => ({ code, values, cells })),
  ];
}

function policyFlags({ comparison, policy }: RowFacts): readonly string[] {
  if (comparison.kind !== 'compared') return [];
  const order = new Big(comparison.actual).cmp(comparison.target);
  const { operator } = comparison;
  if (operator === '=' && order !== 0) return policy.parameters['flag.equalNotEqual'].value ? ['equalNotEqual'] : [];
  const exceeded = (operator === '<=' || operator === '<') && order > 0;
  return exceeded && policy.parameters['flag.reverseExceeded'].value ? ['reverseExceeded'] : [];
}
