import Big from 'big.js';

/** Steps tried in turn: whole points where they go, finer ones for many rows or odd totals. */
const STEPS = ['1', '0.5', '0.1', '0.01'];

/**
 * Points of several rows brought to a total, in proportion to what is suggested, in exact decimals. A row without a
 * suggestion counts as the average of the others. Every row gets at least one step; what rounding leaves over goes to
 * the rows that lost most by it, the upper ones first. Rows that make the total already are given back as they are.
 * Null when there are more rows than the total has hundredths, or no row at all.
 */
export function balanceTo(suggested: readonly (string | null)[], total: string): readonly string[] | null {
  const known = suggested.filter((points) => points !== null).map((points) => new Big(points));
  const sum = known.reduce((left, right) => left.plus(right), new Big(0));
  if (known.length === suggested.length && known.every((points) => points.gt(0)) && sum.eq(total)) {
    return known.map((points) => points.toString());
  }
  const step = STEPS.find((each) => new Big(total).mod(each).eq(0) && new Big(total).div(each).gte(suggested.length));
  if (step === undefined || suggested.length === 0) return null;
  const average = sum.gt(0) ? sum.div(known.length) : new Big(1);
  const weights = suggested.map((points) => (points === null || sum.eq(0) ? average : new Big(points)));
  return shareOut(weights, Number(new Big(total).div(step))).map((steps) => new Big(step).times(steps).toString());
}

/** Shares a number of steps by weight, one to each row beforehand, by largest remainder. */
function shareOut(weights: readonly Big[], steps: number): readonly number[] {
  const weight = weights.reduce((left, right) => left.plus(right), new Big(0));
  const exact = weights.map((each) => each.times(steps).div(weight));
  const shares = exact.map((each) => Math.max(1, Number(each.round(0, Big.roundDown))));
  let left = steps - shares.reduce((one, other) => one + other, 0);
  while (left !== 0) {
    const row = left > 0 ? mostOwed(exact, shares) : leastOwed(exact, shares);
    shares[row]! += Math.sign(left);
    left -= Math.sign(left);
  }
  return shares;
}

function mostOwed(exact: readonly Big[], shares: readonly number[]): number {
  return shares.reduce((best, _, row) => (owed(exact, shares, row).gt(owed(exact, shares, best)) ? row : best), 0);
}

/** The row that has most above its due among those that can give a step. */
function leastOwed(exact: readonly Big[], shares: readonly number[]): number {
  const rows = shares.flatMap((share, row) => (share > 1 ? [row] : []));
  return rows.reduce((best, row) => (owed(exact, shares, row).lte(owed(exact, shares, best)) ? row : best), rows[0]!);
}

function owed(exact: readonly Big[], shares: readonly number[], row: number): Big {
  return exact[row]!.minus(shares[row]!);
}
