import Big from 'big.js';
import type { Comparison } from '../indicatorValue/indicatorValue';
import { plainStep } from './explanation';
import type { RowFacts } from './rowFacts';
import type { ExplanationStep, Hint } from './scoredEvaluation';
import { writtenQuantity } from './shownQuantity';

type Compared = Extract<Comparison, { kind: 'compared' }>;

/** Readings that rest on an assumption a person may want to know of; others are for the review. */
const ASSUMPTIONS: ReadonlySet<string> = new Set([
  'approximateTarget',
  'actualApproximate',
  'percentagePoints',
  'ratioScale',
  'yearAssumed',
  'wordsDiffer',
]);

/**
 * What a comparison rests on: which way is better, where the target itself does not say (303.09 under 成本指标 is an
 * upper limit), and the actual in the unit of the target, where it was given in another.
 */
export function readingSteps(facts: RowFacts, comparison: Compared): readonly ExplanationStep[] {
  const { target, actualShown, cells } = facts;
  const steps: ExplanationStep[] = [];
  if (target.kind === 'bound' && target.operator === null) {
    const { code, values } = comparison.directionReason;
    steps.push(plainStep({ code: `indicatorValue.${code}`, values, cells }));
  }
  if (comparison.flags.some(({ code }) => code === 'unitConverted')) {
    const converted = writtenQuantity(comparison.actual, comparison.unit);
    steps.push(plainStep({ code: 'unitConverted', values: { actual: actualShown, converted }, cells }));
  }
  return steps;
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
