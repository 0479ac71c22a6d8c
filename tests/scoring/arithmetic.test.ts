import fc from 'fast-check';
import {
  compare,
  decimal,
  dividedBy,
  isExactAt,
  larger,
  minus,
  plus,
  rounded,
  smaller,
  times,
  valueOf,
  type Term,
} from '../../src/scoring/arithmetic';
import { evaluateArithmetic } from './evaluateArithmetic';

const one = () => decimal(1);
const two = () => decimal(2);
const three = () => decimal(3);
const seven = () => decimal(7);

test.each<[string, () => Term, number]>([
  ['1 + 2 + 3', () => plus(plus(one(), two()), three()), 6],
  ['1 - (2 - 3)', () => minus(one(), minus(two(), three())), 2],
  ['1 - 2 * 3', () => minus(one(), times(two(), three())), -5],
  ['(1 + 2) * 3', () => times(plus(one(), two()), three()), 9],
  ['3 * (1 + 2)', () => times(three(), plus(one(), two())), 9],
  ['1 / (2 * 3)', () => dividedBy(one(), times(two(), three())), 0.166666666667],
  ['1 / 2 * 3', () => times(dividedBy(one(), two()), three()), 1.5],
  ['(1 - 3) / 2', () => dividedBy(minus(one(), three()), two()), -1],
  ['3 * (-2)', () => times(three(), decimal(-2)), -6],
  ['3 - (-2)', () => minus(three(), decimal(-2)), 5],
  ['min(1 / 3, 2)', () => smaller(dividedBy(one(), three()), two()), 0.333333333333],
  ['max(1 / 3, 2)', () => larger(dividedBy(one(), three()), two()), 2],
  ['round(2 / 3, 2)', () => rounded(dividedBy(two(), three()), 2, 'halfUp'), 0.67],
  ['roundDown(2 / 3, 2)', () => rounded(dividedBy(two(), three()), 2, 'down'), 0.66],
  ['roundHalfEven(0.125, 2)', () => rounded(decimal('0.125'), 2, 'halfEven'), 0.12],
  ['round(0.125, 2)', () => rounded(decimal('0.125'), 2, 'halfUp'), 0.13],
  ['1000000000000000000000', () => decimal('1e21'), 1e21],
])('%s', (text, term, value) => {
  expect([term().text, valueOf(term())]).toEqual([text, value]);
});

test('1 / 3 * 3 is exactly 1, and a fraction in between is never rounded', () => {
  const third = dividedBy(one(), three());
  expect(compare(times(third, three()), one())).toBe(0);
  expect(compare(third, decimal('0.333333333333'))).toBe(1);
  expect(compare(decimal('0.333333333333'), third)).toBe(-1);
  expect(valueOf(rounded(times(third, decimal('0.015')), 3, 'halfUp'))).toBe(0.005);
  expect(valueOf(rounded(times(third, decimal('0.0015')), 3, 'halfUp'))).toBe(0.001);
});

test('comparing looks through signs of the denominator', () => {
  const minusThird = dividedBy(one(), decimal(-3));
  expect([compare(minusThird, one()), compare(one(), minusThird), compare(minusThird, minusThird)]).toEqual([-1, 1, 0]);
});

test.each([
  [() => decimal('9.8'), 2, true],
  [() => decimal('9.875'), 2, false],
  [() => dividedBy(one(), decimal(4)), 2, true],
  [() => dividedBy(one(), decimal(8)), 2, false],
  [() => dividedBy(two(), seven()), 8, false],
])('%s has no more than %i decimals: %s', (term, digits, exact) => {
  expect(isExactAt(term(), digits)).toBe(exact);
});

test('dividing by zero is a mistake of the caller', () => {
  expect(() => dividedBy(one(), minus(two(), two()))).toThrow(new RangeError('division by zero: 2 - 2'));
});

const leaf = fc.integer({ min: -5000, max: 5000 }).map((hundredths) => decimal(String(hundredths / 100)));
const { term } = fc.letrec<{ term: Term }>((tie) => ({
  term: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(plus, minus, times, dividedBy, smaller, larger), tie('term'), tie('term'))
      .filter(([operation, , right]) => operation !== dividedBy || !right.numerator.eq(0))
      .map(([operation, left, right]) => operation(left, right)),
    fc
      .tuple(tie('term'), fc.integer({ min: 0, max: 4 }), fc.constantFrom('halfUp', 'halfEven', 'down'))
      .map(([inner, digits, mode]) => rounded(inner, digits, mode)),
  ),
}));

test('what is printed, evaluated by somebody else, is what was calculated', () => {
  fc.assert(
    fc.property(term, (made) => expect(evaluateArithmetic(made.text).toNumber()).toBeCloseTo(valueOf(made), 11)),
  );
});
