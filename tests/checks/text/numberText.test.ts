import fc from 'fast-check';
import {
  decimalsOf,
  differenceOf,
  isRoundingOf,
  shownNumber,
  shownPercent,
  sumOf,
} from '../../../src/checks/text/numberText';

test('sums and differences are those of the decimals as typed', () => {
  expect(sumOf([0.1, 0.2])).toBe(0.3);
  expect(sumOf([])).toBe(0);
  expect(sumOf([89.974, 0.026])).toBe(90);
  expect(differenceOf(94, 93.1)).toBe(0.9);
});

test.each([
  [9, '9'],
  [9.5, '9.5'],
  [89.974, '89.974'],
  [1e21, '1000000000000000000000'],
  [1 / 3, '0.3333'],
  [-0.5, '-0.5'],
])('%d is said as %s', (number, text) => {
  expect(shownNumber(number)).toBe(text);
});

test.each([
  [0.991014, '99.1%'],
  [1, '100%'],
  [0.4633333, '46.33%'],
  [24, '2400%'],
])('%d is %s', (fraction, text) => {
  expect(shownPercent(fraction)).toBe(text);
});

test.each([
  [9, 0],
  [1.8, 1],
  [89.974, 3],
  [1e-7, 7],
])('%d has %d decimals', (number, decimals) => {
  expect(decimalsOf(number)).toBe(decimals);
});

test.each([
  [5, 4.988, true],
  [1.9, 1.946, true],
  [9.91, 9.9101, true],
  [9, 9.91, false],
  [1.8, 1.69, false],
  [13, 14.86, false],
])('%d is a rounding of %d: %s', (written, exact, is) => {
  expect(isRoundingOf(written, exact)).toBe(is);
});

test('a number rounded to any decimals is a rounding of itself', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), fc.integer({ min: 0, max: 6 }), (exact, digits) => {
      const written = Number(exact.toFixed(digits));
      expect(isRoundingOf(written, exact) || decimalsOf(written) < digits).toBe(true);
    }),
  );
});
