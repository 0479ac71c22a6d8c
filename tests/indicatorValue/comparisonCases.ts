import { compareValues } from '../../src/indicatorValue/compareValues';
import type { Comparison, ValueContext } from '../../src/indicatorValue/indicatorValue';
import { readIndicatorValue } from '../../src/indicatorValue/readIndicatorValue';
import { readTable } from './readingCases';

/** One line of `cases/comparisons.json`: what stands in the two cells, the names of the row, and what comes of it. */
export interface ComparisonCase {
  readonly target: string;
  readonly actual: string;
  readonly context?: ValueContext;
  /** The parts of the comparison that are stated; the others are free. */
  readonly gives: Readonly<Record<string, unknown>>;
  /** Why there is none. */
  readonly why?: string;
  /** Codes of all flags, in order. */
  readonly flags: readonly string[];
}

export const comparisonCases = readTable<ComparisonCase>('comparisons.json');

/** Two texts read and compared in one row. */
export function compareTexts(target: string, actual: string, context: ValueContext = {}): Comparison {
  return compareValues(readIndicatorValue(target, context), readIndicatorValue(actual, context), context);
}
