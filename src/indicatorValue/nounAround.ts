import { isHan } from './foldedText';
import { wordsBeforeNoun, wordsBehindNoun, wordsEndingNoun } from './tables/narrativeWords';
import { WordTable } from './wordTable';

/** A noun is looked for this far from its number. */
const REACH = 24;

const openers = new WordTable(wordsBeforeNoun.split(' ').map((word) => [word, true] as const));
const enders = new WordTable(wordsEndingNoun.split(' ').map((word) => [word, true] as const));
const behind = wordsBehindNoun.split(' ').sort((a, b) => b.length - a.length);

/**
 * What the number between `start` and `end` counts: the noun before it in its clause (周报52期), or the one behind
 * the unit where none stands before or 的 leads on (20%的比例). Null when neither is there.
 */
export function nounAround(text: string, clauseStart: number, start: number, end: number): string | null {
  if (text.charAt(end) === '的') {
    const led = nounBehind(text, end + 1);
    if (led !== null) return led;
  }
  return nounBefore(text, Math.max(clauseStart, start - REACH), start) ?? nounBehind(text, end);
}

function nounBefore(text: string, from: number, start: number): string | null {
  let begin = start;
  while (begin > from && isHan(text.charAt(begin - 1))) begin--;
  let words = text.slice(begin, start);
  for (
    let word = behind.find((each) => words.endsWith(each));
    word !== undefined;
    word = behind.find((each) => words.endsWith(each))
  ) {
    words = words.slice(0, -word.length);
  }
  words = words.slice(words.lastIndexOf('的') + 1);
  let at = 0;
  for (let next = openers.at(words, at); next !== null; next = openers.at(words, at)) at = next.end;
  return words.slice(at) || null;
}

function nounBehind(text: string, end: number): string | null {
  let at = end;
  while (at < text.length && /[为是的]/.test(text.charAt(at)) && at < end + 2) at++;
  let stop = at;
  while (stop < Math.min(text.length, at + REACH) && isHan(text.charAt(stop)) && enders.at(text, stop) === null) stop++;
  return text.slice(at, stop) || null;
}
