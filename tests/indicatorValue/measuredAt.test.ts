import { mayBeCalendar, mayBeOrdinal, measuredAt } from '../../src/indicatorValue/measuredAt';
import { isBroken, numberAt, type FoundNumber } from '../../src/indicatorValue/numberAt';
import { readTable } from './readingCases';

interface MeasuredCase {
  readonly text: string;
  /** The number in its unit and what is left behind; null where the text goes on as a word. */
  readonly gives: Readonly<Record<string, unknown>> | null;
}

function number(text: string): FoundNumber {
  const found = numberAt(text, 0);
  if (found === null || isBroken(found)) throw new Error(text);
  return found;
}

test.each(readTable<MeasuredCase>('measured.json').map(({ text, gives }) => [text, gives] as const))(
  '%j',
  (text, gives) => {
    const found = number(text);
    const measured = measuredAt(text, found, found.end, found.scale);
    if (measured === null) {
      expect(gives).toBeNull();
      return;
    }
    const { value, unit, end, known } = measured;
    expect({ value: value.toFixed(), unit, rest: text.slice(end), known }).toEqual(gives);
  },
);

test.each([
  ['2021', '年', '年', true, true],
  ['1000', '年', '年', false, true],
  ['999', '年', '年', true, false],
  ['10000', '年', '年', true, false],
  ['12', '月', '月', true, true],
  ['12', '日', '日', true, true],
  ['12', '月', '月', false, false],
  ['12', '月', '个', true, false],
  ['12', '人', '人', true, false],
])('%s%s written %s, free: %j, may be a date: %j', (text, unit, sign, free, may) => {
  expect(mayBeCalendar(number(text), unit, sign, free)).toBe(may);
});

test.each([
  ['二', '期', true],
  ['三', '季', true],
  ['三', '季度', true],
  ['二', '班', true],
  ['两', '期', false],
  ['2', '期', false],
  ['二', '班次', false],
  ['二', '学期', false],
  ['二', '人', false],
  ['二', null, false],
])('%s%s may be an ordinal: %j', (text, unit, may) => {
  expect(mayBeOrdinal(number(text), unit, text)).toBe(may);
});
