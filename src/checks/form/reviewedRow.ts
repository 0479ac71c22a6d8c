import type { CellAddress } from '../../sheet/cellAddress';
import type { Indicator } from '../../evaluation/indicator';
import type { Comparison, IndicatorValue, QuantityPair } from '../../indicatorValue/indicatorValue';
import type { ScoredIndicator } from '../../scoring/scoredEvaluation';
import type { LevelOne } from './levelOne';
import type { LevelTwo } from './levelTwo';

/** One indicator row as every check sees it: scored, read and compared once. */
export interface ReviewedRow {
  readonly line: ScoredIndicator;
  readonly indicator: Indicator;
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Cell to name when the row as a whole is meant: its name, else the first cell it has. */
  readonly place: CellAddress;
  readonly levelOne: LevelOne | null;
  readonly levelTwo: LevelTwo | null;
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue;
  readonly comparison: Comparison;
  /** Quantities a narrative target names, each with what the actual says of it; empty for any other target. */
  readonly pairs: readonly QuantityPair[];
  /** The reason given for a deviation, for this row or for the form as a whole; null when nothing is said. */
  readonly reason: string | null;
  /** Whether the form has a place for a reason. */
  readonly canExplain: boolean;
  /** Whether the points stand in a cell merged with rows above, so that the row has none of its own. */
  readonly sharesPoints: boolean;
  /** The same for the score. */
  readonly sharesScore: boolean;
}
