import { isBroken, numberAt } from '../../src/indicatorValue/numberAt';
import { readTable } from './readingCases';

interface NumberCase {
  readonly text: string;
  /** The number with what is left behind it, or the problem; null where none begins. */
  readonly gives: Readonly<Record<string, unknown>> | string | null;
}

const read = (text: string, at = 0) => {
  const number = numberAt(text, at);
  if (number === null) return null;
  if (isBroken(number)) return number.problem;
  const { value, end, ...rest } = number;
  return { value: value.toFixed(), rest: text.slice(end), ...rest };
};

test.each(readTable<NumberCase>('numbersAt.json').map(({ text, gives }) => [text, gives] as const))(
  '%j',
  (text, gives) => {
    expect(read(text)).toEqual(gives);
  },
);

test('half a year is a length, the first or second half is none', () => {
  for (const half of '上下前后大小') expect(read(`${half}半年`, 1)).toBeNull();
  expect(read('过半年', 1)).toMatchObject({ value: '0.5', rest: '年' });
});

test('a number is read from where it stands', () => {
  expect(read('甲乙1,200.50人', 2)).toMatchObject({ value: '1200.5', rest: '人' });
  expect(read('甲乙丙丁戊半个月', 5)).toMatchObject({ value: '0.5', rest: '个月' });
  expect(read('甲乙一半', 2)).toMatchObject({ value: '0.5', ratio: '%', rest: '' });
  expect(read('三点，五万', 3)).toMatchObject({ value: '50000', scale: '' });
});
