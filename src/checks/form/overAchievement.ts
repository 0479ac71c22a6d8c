import type { ParameterKey } from '../../policy/parameterValues';
import type { Policy } from '../../policy/policy';
import { shownPercent } from '../text/numberText';
import type { ReviewedRow } from './reviewedRow';

/** By how much a row goes beyond its target, where the policy says that is far. */
export interface FarAbove {
  /** `+46.33%`, or the actual itself where the target is 0. */
  readonly found: string;
  /** The policy's limit in the same form. */
  readonly limit: string;
  readonly parameter: ParameterKey;
}

/** Whether a row exceeds its target by the policy's threshold or more, in the direction that is better; null when not. */
export function farAbove({ comparison }: ReviewedRow, policy: Policy): FarAbove | null {
  if (comparison.kind !== 'compared' || comparison.direction !== 'higher' || comparison.outcome === 'missed')
    return null;
  const threshold = policy.parameters['over.threshold'].value;
  const fromZero = policy.parameters['over.zeroTargetActual'].value;
  const { deviation, actual } = comparison;
  if (deviation !== null && threshold !== null && deviation >= threshold) {
    return { found: `+${shownPercent(deviation)}`, limit: `+${shownPercent(threshold)}`, parameter: 'over.threshold' };
  }
  if (deviation === null && fromZero !== null && Number(actual) >= fromZero) {
    return { found: actual, limit: String(fromZero), parameter: 'over.zeroTargetActual' };
  }
  return null;
}
