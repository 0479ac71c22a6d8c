/**
 * Evaluates the arithmetic an explanation prints, knowing nothing of how it was made: a parser of its own and exact
 * fractions of integers. + - * /, parentheses, min, max, round (half away from zero), roundHalfEven, roundDown.
 */
export function evaluateArithmetic(text: string): Fraction {
  const tokens = text.match(/\d+(?:\.\d+)?|[a-zA-Z]+|[-+*/(),]|\S/g) ?? [];
  let at = 0;

  const take = (wanted: string): void => {
    if (tokens[at] !== wanted) throw new Error(`expected ${wanted} at ${at} in ${text}`);
    at += 1;
  };

  const sum = (): Fraction => {
    let value = product();
    for (let sign = tokens[at]; sign === '+' || sign === '-'; sign = tokens[at]) {
      at += 1;
      const next = product();
      value = sign === '+' ? value.plus(next) : value.plus(next.negated());
    }
    return value;
  };

  const product = (): Fraction => {
    let value = operand();
    for (let sign = tokens[at]; sign === '*' || sign === '/'; sign = tokens[at]) {
      at += 1;
      const next = operand();
      value = sign === '*' ? value.times(next) : value.times(next.inverted());
    }
    return value;
  };

  const operand = (): Fraction => {
    const token = tokens[at];
    at += 1;
    if (token === '-') return operand().negated();
    if (token === '(') {
      const value = sum();
      take(')');
      return value;
    }
    if (token !== undefined && /^\d/.test(token)) return Fraction.of(token);
    if (token !== undefined && Object.hasOwn(functions, token)) {
      take('(');
      const first = sum();
      take(',');
      const second = sum();
      take(')');
      return functions[token]!(first, second);
    }
    throw new Error(`unexpected ${token} in ${text}`);
  };

  const value = sum();
  if (at !== tokens.length) throw new Error(`more than an expression: ${text}`);
  return value;
}

const functions: Readonly<Record<string, (first: Fraction, second: Fraction) => Fraction>> = {
  min: (first, second) => (first.minus(second).isNegative() ? first : second),
  max: (first, second) => (first.minus(second).isNegative() ? second : first),
  round: (value, digits) => value.rounded(digits, (twice) => (twice >= 0n ? (twice + 1n) / 2n : (twice - 1n) / 2n)),
  roundHalfEven: (value, digits) => value.roundedHalfEven(digits),
  roundDown: (value, digits) => value.rounded(digits, (twice) => twice / 2n),
};

/** numerator / denominator, the denominator above zero. */
export class Fraction {
  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  static of(text: string): Fraction {
    const [whole = '0', decimals = ''] = text.split('.');
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  negated(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  inverted(): Fraction {
    if (this.numerator === 0n) throw new Error('division by zero');
    return this.numerator > 0n
      ? new Fraction(this.denominator, this.numerator)
      : new Fraction(-this.denominator, -this.numerator);
  }

  isNegative(): boolean {
    return this.numerator < 0n;
  }

  /** Rounds by a rule on twice the scaled value, cut to an integer. */
  rounded(digits: Fraction, rule: (twice: bigint) => bigint): Fraction {
    const scale = 10n ** digits.whole();
    return new Fraction(rule((2n * this.numerator * scale) / this.denominator), scale);
  }

  roundedHalfEven(digits: Fraction): Fraction {
    if (this.isNegative()) return this.negated().roundedHalfEven(digits).negated();
    const scale = 10n ** digits.whole();
    const scaled = this.numerator * scale;
    const down = scaled / this.denominator;
    const twiceRest = 2n * (scaled - down * this.denominator);
    const up = twiceRest > this.denominator || (twiceRest === this.denominator && down % 2n === 1n);
    return new Fraction(up ? down + 1n : down, scale);
  }

  /** To 12 decimals, as results are printed. */
  toNumber(): number {
    const scale = 10n ** 12n;
    const twice = (2n * this.numerator * scale) / this.denominator;
    const rounded = twice >= 0n ? (twice + 1n) / 2n : (twice - 1n) / 2n;
    const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(13, '0');
    return Number(`${rounded < 0n ? '-' : ''}${digits.slice(0, -12)}.${digits.slice(-12)}`);
  }

  private whole(): bigint {
    if (this.numerator % this.denominator !== 0n) throw new Error('digits are whole');
    return this.numerator / this.denominator;
  }
}
