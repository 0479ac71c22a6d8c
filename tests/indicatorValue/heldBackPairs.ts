import { compareValues } from '../../src/indicatorValue/compareValues';
import type { Comparison, ValueContext } from '../../src/indicatorValue/indicatorValue';
import { readIndicatorValue } from '../../src/indicatorValue/readIndicatorValue';
import { readTable } from './readingCases';

/**
 * One line of `cases/heldBackPairs.json`: a pair of texts whose right answers were written down before the pair was
 * ever read by the program. An answer is `exceeded >= 0.95 0.985` (outcome, operator, target and actual in one unit),
 * `date met -16` (days), `tier met`, or `none`; `date met` and `tier` leave the rest free. Where `none` is among the
 * answers, leaving the pair to a person is right too.
 */
export interface HeldBackPair {
  /** Rounds were written one after the other; what an earlier one showed was mended before the next was read. */
  readonly round: number;
  readonly target: string;
  readonly actual: string;
  readonly context?: ValueContext;
  /** Columns of the target alone. */
  readonly columns?: Pick<ValueContext, 'operatorText' | 'unitText'>;
  readonly accepted: readonly string[];
  /** What the program says. */
  readonly gives: string;
  /** Why the answer first written down was not the right one. */
  readonly corrected?: string;
}

export const heldBackPairs = readTable<HeldBackPair>('heldBackPairs.json');

/** The year of the forms the pairs are thought to stand in. */
const YEAR = 2023;

/** What the program says of a pair, in the words of the table. */
export function answerTo({ target, actual, context, columns }: HeldBackPair): string {
  const row = { year: YEAR, ...context };
  const read = compareValues(readIndicatorValue(target, { ...row, ...columns }), readIndicatorValue(actual, row), row);
  return inWords(read);
}

function inWords(comparison: Comparison): string {
  switch (comparison.kind) {
    case 'compared': {
      const { outcome, operator, target, actual } = comparison;
      return [outcome, operator, Number(Number(target).toFixed(6)), Number(Number(actual).toFixed(6))].join(' ');
    }
    case 'periods':
      return `date ${comparison.outcome} ${comparison.days}`;
    case 'tier':
      return `tier ${comparison.tier}`;
    case 'none':
      return 'none';
  }
}

/** Whether an answer is one of those accepted. */
export function isAccepted(answer: string, accepted: readonly string[]): boolean {
  return accepted.some((each) => answer === each || answer.startsWith(`${each} `));
}
