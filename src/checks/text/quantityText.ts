import Big from 'big.js';
import { shownText } from './shownSides';
import type { Quantity } from '../../indicatorValue/indicatorValue';

/** A quantity as a sentence names it: `周报 52期`; ratios as percent. */
export function quantityText({ number, unit, noun }: Quantity): string {
  const amount = unit === '%' ? `${new Big(number).times(100).toFixed()}%` : `${number}${unit ?? ''}`;
  return shownText(noun === null ? amount : `${noun} ${amount}`);
}

/** How many quantities a sentence names. */
const NAMED = 5;

/** Quantities as a sentence names them: the first five, and `…` for more. */
export function quantitiesText(quantities: readonly Quantity[]): string {
  const named = quantities.slice(0, NAMED).map(quantityText).join('、');
  return quantities.length > NAMED ? `${named}…` : named;
}
