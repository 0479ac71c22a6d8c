import Big from 'big.js';
import { ratioScale } from '../indicatorValue/columnUnit';
import type { IndicatorValue } from '../indicatorValue/indicatorValue';

/** A decimal in a unit as a person writes the number: `"0.827"` in `%` → 82.7. */
export function writtenNumber(number: string | Big, unit: string | null): Big {
  return new Big(number).times(ratioScale(unit) ?? 1);
}

/** A decimal with its unit as a person writes it: `"0.827"` in `%` → `82.7%`. */
export function writtenQuantity(number: string | Big, unit: string | null): string {
  return writtenNumber(number, unit).toFixed() + (unit ?? '');
}

/** A value as it stands in the sheet, but without its operator, so that it can be put into a comparison. */
export function shownQuantity(value: IndicatorValue): string {
  if (value.kind !== 'bound' || value.operator === null) return value.text;
  return writtenQuantity(value.number, value.unit);
}
