import type { IndicatorValue, Quantity, QuantityPair } from './indicatorValue';
import { parseUnit } from './parsedUnit';

/** Nouns count as the same when they end alike: 年度周报 and 周报. */
const LIKE = 2;

/**
 * For the reviewer: each quantity of a target narrative with those of the actual that count the same thing in a
 * unit that can be converted. A target quantity with no counterpart has an empty list. Never used for a score.
 */
export function pairQuantities(target: IndicatorValue, actual: IndicatorValue): readonly QuantityPair[] {
  const byKey = new Map<string, Quantity[]>();
  for (const quantity of quantitiesOf(actual)) {
    const key = keyOf(quantity);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [quantity]);
    else list.push(quantity);
  }
  return quantitiesOf(target).map((quantity) => ({ target: quantity, actuals: byKey.get(keyOf(quantity)) ?? [] }));
}

function quantitiesOf(value: IndicatorValue): readonly Quantity[] {
  if (value.kind === 'narrative') return value.quantities;
  return value.kind === 'tier' ? (value.quantities ?? []) : [];
}

function keyOf(quantity: Quantity): string {
  const dimension = quantity.unit === null ? '' : parseUnit(quantity.unit).dimension;
  return `${dimension} ${quantity.noun?.slice(-LIKE) ?? ''}`;
}
