import type { Decimal } from './decimal';

/** Whether two numbers without a unit may be days of a year: `3-5` is the third of May, `11.5-12.5` two days. */
export function mayBeDates(from: Decimal, to: Decimal): boolean {
  return from.gte(1) && from.lt(13) && to.gte(1) && to.lt(32);
}
