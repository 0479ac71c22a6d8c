import Big from 'big.js';

/**
 * Arithmetic that is calculated and printed from one and the same thing, so that what a person reads is what was
 * done. Values are exact fractions of decimals; only `rounded` rounds.
 */
export interface Term {
  /** As printed: numbers, + - * /, parentheses, min, max, round. */
  readonly text: string;
  readonly numerator: Big;
  /** Never zero. */
  readonly denominator: Big;
  /** How strongly the text binds: 1 sum, 2 product, 3 number or function. */
  readonly rank: 1 | 2 | 3;
}

/** Ways to round: half away from zero, half to even, towards zero. */
export type RoundingMode = 'halfUp' | 'halfEven' | 'down';

const ONE = new Big(1);

/** A decimal, printed in full and without an exponent. */
export function decimal(value: Big | number | string): Term {
  const exact = new Big(value);
  return { text: exact.toFixed(), numerator: exact, denominator: ONE, rank: 3 };
}

export function plus(left: Term, right: Term): Term {
  return {
    text: `${left.text} + ${right.text}`,
    numerator: over(left, right).plus(over(right, left)),
    denominator: product(left.denominator, right.denominator),
    rank: 1,
  };
}

export function minus(left: Term, right: Term): Term {
  return {
    text: `${left.text} - ${within(right, 2)}`,
    numerator: over(left, right).minus(over(right, left)),
    denominator: product(left.denominator, right.denominator),
    rank: 1,
  };
}

export function times(left: Term, right: Term): Term {
  return {
    text: `${within(left, 2)} * ${within(right, 3)}`,
    numerator: left.numerator.times(right.numerator),
    denominator: product(left.denominator, right.denominator),
    rank: 2,
  };
}

/** Throws a RangeError when the divisor is zero: whoever divides decides first what that means. */
export function dividedBy(left: Term, right: Term): Term {
  if (right.numerator.eq(0)) throw new RangeError(`division by zero: ${right.text}`);
  return {
    text: `${within(left, 2)} / ${within(right, 3)}`,
    numerator: over(left, right),
    denominator: product(left.denominator, right.numerator),
    rank: 2,
  };
}

export function smaller(left: Term, right: Term): Term {
  return { ...(compare(left, right) <= 0 ? left : right), text: `min(${left.text}, ${right.text})`, rank: 3 };
}

export function larger(left: Term, right: Term): Term {
  return { ...(compare(left, right) >= 0 ? left : right), text: `max(${left.text}, ${right.text})`, rank: 3 };
}

const MODES = { halfUp: Big.roundHalfUp, halfEven: Big.roundHalfEven, down: Big.roundDown } as const;
const MODE_NAMES = { halfUp: 'round', halfEven: 'roundHalfEven', down: 'roundDown' } as const;

/** Rounded to a number of decimals. */
export function rounded(term: Term, digits: number, mode: RoundingMode): Term {
  return {
    text: `${MODE_NAMES[mode]}(${term.text}, ${digits})`,
    numerator: quotient(term, digits, MODES[mode]),
    denominator: ONE,
    rank: 3,
  };
}

/** −1, 0 or 1, exactly. */
export function compare(left: Term, right: Term): number {
  const order = over(left, right).cmp(over(right, left));
  return left.denominator.s === right.denominator.s ? order : -order;
}

/** Whether the term has no more decimals than the digits: then rounding changes nothing. */
export function isExactAt(term: Term, digits: number): boolean {
  return quotient(term, digits, Big.roundDown).times(term.denominator).eq(term.numerator);
}

/** The value as a number: exact decimals up to 15 digits as they are, fractions at 12 decimals. */
export function valueOf(term: Term): number {
  return quotient(term, 12, Big.roundHalfUp).toNumber();
}

/** A decimal type of our own, so that setting its precision touches nobody else's. */
const Quotient = Big();

function quotient(term: Term, digits: number, mode: Big.RoundingMode): Big {
  if (term.denominator === ONE) return term.numerator.round(digits, mode);
  Quotient.DP = digits;
  Quotient.RM = mode;
  return new Big(new Quotient(term.numerator).div(term.denominator));
}

/** The numerator of one term over the common denominator with another. */
function over(term: Term, other: Term): Big {
  return product(term.numerator, other.denominator);
}

/** Most terms are plain decimals: multiplying by one is spared. */
function product(one: Big, other: Big): Big {
  return one === ONE ? other : other === ONE ? one : one.times(other);
}

function within(term: Term, rank: 2 | 3): string {
  return term.rank < rank || term.text.startsWith('-') ? `(${term.text})` : term.text;
}
