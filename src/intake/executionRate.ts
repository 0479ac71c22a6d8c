import { exact, type TypedNumber } from './readNumber';

/** A rate this near to executed / budget is what the amounts say. */
const NEAR = 0.01;

/**
 * The execution rate meant, as a fraction. With a percent sign it is certain. Without one, 1 and 0.99
 * are fractions and 100 and 86 are per cent, unless the amounts of the line say the other.
 * `expected` is executed / budget, null when unknown.
 */
export function executionRate({ value, unit }: TypedNumber, expected: number | null): number | null {
  if (value === null || unit === '%') return value;
  const asPercent = exact(value / 100);
  const [usual, other] = Math.abs(value) <= 2 ? [value, asPercent] : [asPercent, value];
  if (expected === null || Math.abs(usual - expected) < NEAR) return usual;
  return Math.abs(other - expected) < NEAR ? other : usual;
}
