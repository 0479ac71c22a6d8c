import Big from 'big.js';
import { pairQuantities } from '../indicatorValue/pairQuantities';
import type { Quantity, QuantityPair } from '../indicatorValue/indicatorValue';
import type { RowFacts } from './rowFacts';
import type { Hint } from './scoredEvaluation';
import { writtenQuantity } from './shownQuantity';

/**
 * What a reader of a narrative row should look at: a quantity the actual falls short of (周报 52期, done 50期 and
 * 38期), and a rate the target names and the actual does not report. They change no score.
 */
export function narrativeHints({ target, actual, cells }: RowFacts): readonly Hint[] {
  return pairQuantities(target, actual).flatMap((pair) => {
    if (pair.actuals.length === 0) {
      return isRate(pair.target) ? [{ code: 'rateNotReported', values: { target: written(pair.target) }, cells }] : [];
    }
    return pair.actuals.some((each) => new Big(each.number).lt(pair.target.number)) ? [shortOf(pair, cells)] : [];
  });
}

function shortOf({ target, actuals }: QuantityPair, cells: readonly string[]): Hint {
  const values = { noun: target.noun ?? '', target: written(target), actual: actuals.map(written).join('、') };
  return { code: 'quantityShort', values, cells };
}

function isRate({ unit }: Quantity): boolean {
  return unit === '%' || unit === '‰';
}

function written({ number, unit }: Quantity): string {
  return writtenQuantity(number, unit);
}
