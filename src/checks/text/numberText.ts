import Big from 'big.js';

/** Exact sum of decimals as typed: 0.1 + 0.2 is 0.3. Empty is 0. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum.plus(number), new Big(0)).toNumber();
}

/** Exact difference a − b of decimals as typed. */
export function differenceOf(a: number, b: number): number {
  return new Big(a).minus(b).toNumber();
}

/** Decimals of a number as typed: 9 → 0, 1.80 → 1. */
export function decimalsOf(number: number): number {
  const [, fraction = ''] = new Big(number).toFixed().split('.');
  return fraction.length;
}

/** A number as it is said: plain digits, at most four decimals, no trailing zeros. */
export function shownNumber(number: number): string {
  return new Big(number).round(4).toFixed();
}

/** A fraction as percent: 0.9901 → `99.01%`. At most two decimals. */
export function shownPercent(fraction: number): string {
  return `${new Big(fraction).times(100).round(2).toFixed()}%`;
}

/** Whether `written` is `exact` rounded to the decimals it is written with. */
export function isRoundingOf(written: number, exact: number): boolean {
  if (!Number.isFinite(exact)) return false;
  const half = new Big(10).pow(-decimalsOf(written)).div(2);
  return new Big(written).minus(exact).abs().lte(half.plus('1e-9'));
}
