import { chineseNumberAt } from './chineseNumerals';
import { isHan } from './foldedText';
import { operatorsAfterAt } from './operatorAt';
import { wordsBeforeNoun, wordsBehindNoun, wordsEndingNoun } from './tables/narrativeWords';
import { unitNameAt } from './unitAt';
import { WordTable } from './wordTable';

/** A noun is looked for this far from its number. */
const REACH = 24;

const openers = new WordTable(wordsBeforeNoun.split(' ').map((word) => [word, true] as const));
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
  return before === null ? nounBehind(text, operatorsAfterAt(text, end).end) : { noun: before, end };
}

function nounBefore(text: string, from: number, start: number): string | null {
  let begin = start;
  while (begin > from && isHan(text.charAt(begin - 1))) begin--;
  const words = withoutTail(text.slice(begin, start));
  const phrase = words.slice(words.lastIndexOf('的') + 1);
  let at = 0;
  for (let next = openers.at(phrase, at); next !== null; next = openers.at(phrase, at)) {
    const leavesPart = phrase.length - next.end === 1 && openers.at(phrase, next.end) === null;
    if (leavesPart) break;
    at = next.end;
  }
  return phrase.slice(at) || null;
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
