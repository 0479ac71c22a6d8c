import type { CellAddress } from '../sheet/cellAddress';
import type { Indicator } from '../evaluation/indicator';
import type { Comparison, IndicatorValue } from '../indicatorValue/indicatorValue';
import type { Policy } from '../policy/policy';
import type { StatedReason } from './deviationReason';

/** All that the rules look at in an indicator row, read once. */
export interface RowFacts {
  readonly indicator: Indicator;
  readonly policy: Policy;
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue;
  readonly comparison: Comparison;
  /** Why the row deviates, where the form says so. */
  readonly reason: StatedReason | null;
  /** Whether the target was found in the indicator's name because its own cell gives none. */
  readonly targetFromName: boolean;
  /** Target and actual as a person would quote them, without operators. */
  readonly targetShown: string;
  readonly actualShown: string;
  /** Cells of target, actual and points, as far as the layout has them. */
  readonly cells: readonly CellAddress[];
}
