import BigJs from 'big.js';

/** Exact decimals of this room: 40 digits after the point where a division does not end. */
export const Decimal = BigJs();
Decimal.DP = 40;

export type Decimal = BigJs.Big;

/** A decimal in plain notation: no exponent, no trailing zeros, no `-0`. */
export function decimalText(value: Decimal): string {
  const text = value.toFixed();
  const trimmed = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return trimmed === '-0' ? '0' : trimmed;
}
