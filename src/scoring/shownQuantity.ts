import Big from 'big.js';
import { ratioScale } from '../indicatorValue/columnUnit';
import { formatIndicatorValue } from '../indicatorValue/formatIndicatorValue';
import type { IndicatorValue } from '../indicatorValue/indicatorValue';

/** A decimal in a unit as a person writes the number: `"0.827"` in `%` → 82.7. */
export function writtenNumber(number: string | Big, unit: string | null): Big {
  return new Big(number).times(ratioScale(unit) ?? 1);
}

/** A decimal with its unit as a person writes it: `"0.827"` in `%` → `82.7%`. */
export function writtenQuantity(number: string | Big, unit: string | null): string {
  return writtenNumber(number, unit).toFixed() + (unit ?? '');
}

/**
 * A value as it can be put into a comparison: as it stands in the sheet (`82.70%`), or the number alone where the
 * text says more than that (`≥65%` → `65%`, `完成稻谷收购5000吨` → `5000吨`, `98%（49/50）` → `98%`).
 */
export function shownQuantity(value: IndicatorValue): string {
  if (value.kind !== 'bound') return value.text;
  const named = value.subject !== undefined || value.object !== undefined;
  const alone = value.operator === null && !named && !/[(（].*[)）]\s*$/.test(value.text);
  return alone ? value.text : formatIndicatorValue({ ...value, operator: null, subject: undefined, object: undefined });
}
