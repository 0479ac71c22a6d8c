import Big from 'big.js';
import fc from 'fast-check';
import { roundDecimal } from '../../../../src/host/xlsx/formula/roundDecimal';
import { sumOf } from '../../../../src/host/xlsx/formula/sumOf';

const decimal = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));

test.each([
  ['nearest', Big.roundHalfUp],
  ['up', Big.roundUp],
  ['down', Big.roundDown],
] as const)('rounding %s agrees with exact decimals', (rounding, mode) => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: -3, max: 7 }), (value, places) => {
      const exact = new Big(value)
        .times(new Big(10).pow(places))
        .round(0, mode)
        .div(new Big(10).pow(places))
        .toNumber();
      expect(roundDecimal(value, places, rounding)).toBe(exact + 0);
    }),
  );
});

/** Points as forms have them: up to three digits and two places. */
const points = fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100);

test('the sum of points is exact to every digit a person sees', () => {
  fc.assert(
    fc.property(fc.array(points, { maxLength: 60 }), (numbers) => {
      const exact = numbers.reduce((sum, number) => sum.plus(number), new Big(0)).toNumber();
      expect(Number(sumOf(numbers).toPrecision(13))).toBe(exact);
    }),
  );
});
