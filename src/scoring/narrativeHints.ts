import { inComparedUnits } from '../indicatorValue/comparedUnits';
import { pairQuantities } from '../indicatorValue/pairQuantities';
import type { Quantity, QuantityPair } from '../indicatorValue/indicatorValue';
import type { RowFacts } from './rowFacts';
import type { Hint } from './scoredEvaluation';
import { writtenQuantity } from './shownQuantity';

/** A reader looks at no more than this many places of one row. */
const MOST_HINTS = 20;

/** Of the quantities that answer one target this many are looked at, and this many are quoted. */
const MOST_ANSWERS = 50;
const MOST_QUOTED = 6;

/**
 * What a reader of a narrative row should look at: a quantity the actual falls short of (周报 52期, done 50期 and
 * 38期), and a rate the target names and the actual does not report. They change no score.
 */
export function narrativeHints({ target, actual, cells }: RowFacts): readonly Hint[] {
  const hints: Hint[] = [];
  for (const pair of pairQuantities(target, actual)) {
    if (hints.length === MOST_HINTS) break;
    const answers = pair.actuals.slice(0, MOST_ANSWERS);
    if (answers.length === 0 && isRate(pair.target)) {
      hints.push({ code: 'rateNotReported', values: { target: written(pair.target) }, cells });
    }
    if (answers.some((answer) => isShort(pair.target, answer))) hints.push(shortOf(pair, answers, cells));
  }
  return hints;
}

/** Whether a quantity is less than the one wanted, in one unit. */
function isShort(wanted: Quantity, reached: Quantity): boolean {
  const units = inComparedUnits(asMeasured(wanted), asMeasured(reached), false);
  return !('why' in units) && units.actual.lt(units.target);
}

function asMeasured(quantity: Quantity) {
  return { number: quantity.number, unit: quantity.unit, text: written(quantity) };
}

function shortOf({ target }: QuantityPair, answers: readonly Quantity[], cells: readonly string[]): Hint {
  const quoted = answers.slice(0, MOST_QUOTED).map(written).join('、');
  const actual = answers.length > MOST_QUOTED ? `${quoted}…` : quoted;
  return { code: 'quantityShort', values: { noun: target.noun ?? '', target: written(target), actual }, cells };
}

function isRate({ unit }: Quantity): boolean {
  return unit === '%' || unit === '‰';
}

function written({ number, unit }: Quantity): string {
  return writtenQuantity(number, unit);
}
