import { answerTo, heldBackPairs, isAccepted } from './heldBackPairs';

test.each(heldBackPairs.map((pair) => [pair.target, pair.actual, pair] as const))('%j against %j', (_, __, pair) => {
  expect(isAccepted(pair.gives, pair.accepted)).toBe(true);
  expect(answerTo(pair)).toBe(pair.gives);
});

test('there are more than 500 pairs, no two alike, and few are left to a person that could be told', () => {
  const keys = heldBackPairs.map(({ target, actual, context, columns }) => [target, actual, context, columns]);
  expect(new Set(keys.map((key) => JSON.stringify(key))).size).toBe(heldBackPairs.length);
  expect(heldBackPairs.length).toBeGreaterThan(500);
  const leftOver = heldBackPairs.filter(
    ({ gives, accepted }) => gives === 'none' && accepted.some((a) => a !== 'none'),
  );
  expect(leftOver.length / heldBackPairs.length).toBeLessThan(0.12);
});
