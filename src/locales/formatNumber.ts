/** A number as people write it in the form: no trailing zeros, no exponent; empty when there is none. */
export function formatNumber(value: number | null): string {
  if (value === null) return '';
  return Number(value.toPrecision(12)).toString();
}
