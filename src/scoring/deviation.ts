import Big from 'big.js';
import type { Comparison } from '../indicatorValue/indicatorValue';
import type { Deviation } from './scoredEvaluation';

/** 偏离度 of an actual from its target; null where the two cannot be compared as numbers or periods. */
export function deviationOf(comparison: Comparison): Deviation | null {
  if (comparison.kind === 'compared') {
    const { target, actual, deviation, favourable } = comparison;
    return {
      value: new Big(target).eq(0) ? null : new Big(actual).minus(target).toNumber(),
      ratio: deviation,
      days: null,
      favourable,
    };
  }
  if (comparison.kind === 'periods') {
    const { days } = comparison;
    return { value: null, ratio: null, days, favourable: days === 0 ? null : days < 0 };
  }
  return null;
}
