import type { Comparison } from '../../indicatorValue/indicatorValue';

/**
 * Whether it is beyond doubt which way is better: the target says so (≥, ≤), more is better as for most
 * things, or both sides are equal. That less is better may only be guessed from a word such as 投诉 or 控制.
 */
export function isDirectionSure(comparison: Comparison): boolean {
  if (comparison.kind !== 'compared') return true;
  const { direction, directionReason, deviation } = comparison;
  return direction === 'higher' || directionReason.code === 'directionOperator' || deviation === 0;
}
