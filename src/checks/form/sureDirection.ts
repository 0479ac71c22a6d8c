import type { Indicator } from '../../evaluation/indicator';
import type { Comparison } from '../../indicatorValue/indicatorValue';

/**
 * Whether it is beyond doubt which way is better: the target says so (≥, ≤), more is better as for most
 * things, or both sides are equal. That less is better may only be guessed from a word such as 投诉 or 控制, and
 * a 补助标准 among the costs is a limit to one reader and a due to another.
 */
export function isDirectionSure(comparison: Comparison, { level1, level2 }: Indicator): boolean {
  if (comparison.kind !== 'compared') return true;
  const { direction, directionReason, deviation } = comparison;
  if (directionReason.code === 'directionWordHigher' && deviation !== 0) return !/成本/u.test(`${level1}${level2}`);
  return direction === 'higher' || directionReason.code === 'directionOperator' || deviation === 0;
}
