import { evaluateArithmetic } from './evaluateArithmetic';

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['10 - 4 - 3', 3],
  ['12 / 4 / 3', 1],
  ['1 / 3 * 3', 1],
  ['(-2) * 3', -6],
  ['min(82.7 / 65, 1) * 10', 10],
  ['max(1 - (30 - 10) / 10, 0) * 6', 0],
  ['round(4604 / 4754 * 5, 2)', 4.84],
  ['round(1 / 3 * 0.015, 3)', 0.005],
  ['round(0.125, 2)', 0.13],
  ['roundHalfEven(0.125, 2)', 0.12],
  ['roundHalfEven(0.135, 2)', 0.14],
  ['roundHalfEven(-11.5, 0)', -12],
  ['roundHalfEven(-12.5, 0)', -12],
  ['round(-0.125, 2)', -0.13],
  ['roundDown(0.129, 2)', 0.12],
  ['roundDown(-0.129, 2)', -0.12],
])('%s is %d', (text, value) => {
  expect(evaluateArithmetic(text).toNumber()).toBe(value);
});

test.each(['', '1 +', '(1', '1 2', 'sqrt(4, 2)', '2 ^ 3', '1 / 0'])('%j is no arithmetic', (text) => {
  expect(() => evaluateArithmetic(text)).toThrow(Error);
});
