import { chineseNumberAt } from './chineseNumerals';
import { isHan } from './foldedText';
import { operatorsAfterAt } from './operatorAt';
import { fillers, generalNouns, verbsBeforeNoun, wordsBehindNoun, wordsEndingNoun } from './tables/narrativeWords';
import { unitNameAt } from './unitAt';
import { WordTable } from './wordTable';

/** A noun is looked for this far from its number. */
const REACH = 24;

const openers = new WordTable<'verb' | 'filler'>([
  ...verbsBeforeNoun.split(' ').map((word) => [word, 'verb'] as const),
  ...fillers.split(' ').map((word) => [word, 'filler'] as const),
]);
const enders = new WordTable(wordsEndingNoun.split(' ').map((word) => [word, true] as const));
const behind = wordsBehindNoun.split(' ').sort((a, b) => b.length - a.length);

/** What a number counts, and where the words that say so end; the next number's noun is looked for behind them. */
export interface FoundNoun {
  readonly noun: string | null;
  readonly end: number;
}

/**
 * What the number between `start` and `end` counts: the noun before it in its clause (周报52期), or the one behind
 * the unit where none stands before or 的 leads on (20%的比例).
 */
export function nounAround(text: string, clauseStart: number, start: number, end: number): FoundNoun {
  if (text.charAt(end) === '的') {
    const led = nounBehind(text, end + 1);
    if (led.noun !== null) return led;
  }
  const before = nounBefore(text, Math.max(clauseStart, start - REACH), start);
  if (before.noun !== null) return { noun: before.noun, end };
  const after = nounBehind(text, operatorsAfterAt(text, end).end);
  return after.noun === null ? { noun: before.verb, end: after.end } : after;
}

/** The noun that ends at `start`, or else the verb that does (培训3次). */
function nounBefore(
  text: string,
  from: number,
  start: number,
): { readonly noun: string | null; readonly verb: string | null } {
  let begin = start;
  while (begin > from && isHan(text.charAt(begin - 1))) begin--;
  const words = withoutTail(text.slice(begin, start));
  const phrase = words.slice(words.lastIndexOf('的') + 1);
  let verb: string | null = null;
  let at = 0;
  for (let next = openers.at(phrase, at); next !== null; next = openers.at(phrase, at)) {
    if (isPartOfNoun(phrase, next.end)) break;
    if (next.value === 'verb') verb = next.word;
    at = next.end;
  }
  return { noun: phrase.slice(at) || null, verb };
}

/** Whether what would be left is no noun by itself: 率 of 解决率, 人员 of 培训人员. */
function isPartOfNoun(phrase: string, at: number): boolean {
  const rest = phrase.slice(at);
  return (rest.length === 1 && openers.at(rest, 0) === null) || generalNouns.includes(rest);
}

/** Without the words that lead from a noun to its number: 清单各, 人数达到. */
function withoutTail(words: string): string {
  const tail = behind.find((each) => words.endsWith(each));
  return tail === undefined ? words : withoutTail(words.slice(0, -tail.length));
}

/** 三十个村: the next number, in Chinese numerals. */
function counts(text: string, at: number): boolean {
  const number = chineseNumberAt(text, at);
  return number !== null && number.value.gt(1) && unitNameAt(text, number.end) !== null;
}

function nounBehind(text: string, from: number): FoundNoun {
  const at = /[为是的]/.test(text.charAt(from)) ? from + 1 : from;
  let stop = at;
  while (stop < at + REACH && isHan(text.charAt(stop)) && enders.at(text, stop) === null && !counts(text, stop)) stop++;
  return { noun: text.slice(at, stop) || null, end: stop };
}
