import { roundTo15Digits } from './coercion';

/** Which way a digit that is dropped moves the one before it. */
export type Rounding = 'nearest' | 'up' | 'down';

/**
 * Rounds to decimal places as Excel does: by the decimal digits a person sees, halves away from
 * zero (2.675 to two places is 2.68), not by the binary fraction behind them. `places` may be
 * negative.
 */
export function roundDecimal(value: number, places: number, rounding: Rounding): number {
  const wholePlaces = Math.trunc(places);
  const magnitude = shift(Math.abs(roundTo15Digits(value)), wholePlaces);
  if (!Number.isFinite(magnitude)) return value;
  const rounded =
    rounding === 'up' ? Math.ceil(magnitude) : rounding === 'down' ? Math.floor(magnitude) : Math.round(magnitude);
  const result = shift(rounded, -wholePlaces);
  return value < 0 && result !== 0 ? -result : result;
}

/** Moves the decimal point exactly, through the number's decimal notation. */
function shift(value: number, places: number): number {
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
