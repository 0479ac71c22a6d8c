import Big from 'big.js';
import type { Quantity } from '../../indicatorValue/indicatorValue';

/** A quantity as a sentence names it: `周报 52期`; ratios as percent. */
export function quantityText({ number, unit, noun }: Quantity): string {
  const amount = unit === '%' ? `${new Big(number).times(100).toFixed()}%` : `${number}${unit ?? ''}`;
  return noun === null ? amount : `${noun} ${amount}`;
}
