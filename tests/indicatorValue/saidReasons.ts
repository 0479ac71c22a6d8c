import { messageForHint } from '../../src/locales/messageFor';
import { compareValues } from '../../src/indicatorValue/compareValues';
import type { ReadingReason, ValueContext } from '../../src/indicatorValue/indicatorValue';
import { readIndicatorValue } from '../../src/indicatorValue/readIndicatorValue';
import { readTable } from './readingCases';

/** One line of `cases/saidReasons.json`: a text, or a target with its actual, and all that is said of it, in order. */
export type SaidReasons = { readonly context?: ValueContext; readonly says: readonly string[] } & (
  { readonly text: string } | { readonly target: string; readonly actual: string }
);

export const saidReasons = readTable<SaidReasons>('saidReasons.json');

/** What is said of a reading, or of a comparison and why it came out so. */
export function saidOf(line: SaidReasons): readonly string[] {
  const { context = {} } = line;
  if ('text' in line) return readIndicatorValue(line.text, context).reasons.map(inWords);
  const read = [line.target, line.actual].map((text) => readIndicatorValue(text, context));
  const comparison = compareValues(read[0]!, read[1]!, context);
  const own =
    comparison.kind === 'compared' ? [comparison.directionReason] : comparison.kind === 'none' ? [comparison.why] : [];
  return [...own, ...comparison.flags].map(inWords);
}

function inWords({ code, values }: ReadingReason): string {
  return messageForHint('zh-CN', { code: `indicatorValue.${code}`, values, cells: [] });
}
