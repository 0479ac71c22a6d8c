import Big from 'big.js';
import fc from 'fast-check';
import { balanceTo } from '../../../src/templates/points/balanceTo';

const sumOf = (points: readonly string[]): string =>
  points.reduce((left, right) => left.plus(right), new Big(0)).toString();

test.each([
  { suggested: ['10', '10', '5'], total: '50', balanced: ['20', '20', '10'] },
  { suggested: ['1', '1', '1'], total: '10', balanced: ['4', '3', '3'] },
  { suggested: [null, null, null, null], total: '90', balanced: ['23', '23', '22', '22'] },
  { suggested: ['10', null, '20'], total: '60', balanced: ['13', '20', '27'] },
  { suggested: ['100', '0.5'], total: '10', balanced: ['9', '1'] },
  { suggested: ['0', '0'], total: '10', balanced: ['5', '5'] },
  { suggested: ['1', '1', '1', '1'], total: '2', balanced: ['0.5', '0.5', '0.5', '0.5'] },
  { suggested: ['3', '3'], total: '2.5', balanced: ['1.5', '1'] },
])('$suggested brought to $total gives $balanced', ({ suggested, total, balanced }) => {
  expect(balanceTo(suggested, total)).toEqual(balanced);
});

test('rows that make the total already stay as they are, however fine', () => {
  expect(balanceTo(['22.5', '2.8', '24.7'], '50')).toEqual(['22.5', '2.8', '24.7']);
});

test('no row, or more rows than hundredths, cannot be balanced', () => {
  expect(balanceTo([], '90')).toBeNull();
  expect(balanceTo(Array<string>(101).fill('1'), '1')).toBeNull();
});

const suggestion = fc.option(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => new Big(hundredths).div(100).toString()),
);

test('the total is met exactly, every row has points, and more suggested never means fewer given', () => {
  fc.assert(
    fc.property(
      fc.array(suggestion, { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 1, max: 100 }),
      (suggested, total) => {
        const balanced = balanceTo(suggested, String(total))!;
        expect(sumOf(balanced)).toBe(String(total));
        expect(balanced.every((points) => new Big(points).gt(0))).toBe(true);
        const known = suggested.flatMap((points, row) =>
          points === null ? [] : [{ points: new Big(points), given: new Big(balanced[row]!) }],
        );
        const sorted = [...known].sort((one, other) => one.points.cmp(other.points) || one.given.cmp(other.given));
        expect(sorted.every(({ given }, index) => index === 0 || given.gte(sorted[index - 1]!.given))).toBe(true);
      },
    ),
  );
});

test('balancing twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(suggestion, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 100 }),
      (suggested, total) => {
        const once = balanceTo(suggested, String(total))!;
        expect(balanceTo(once, String(total))).toEqual(once);
      },
    ),
  );
});
