import type { Operator } from './indicatorValue';
import { operatorSigns, operatorWordsAfter, operatorWordsBefore, type OperatorWord } from './tables/operatorWords';
import { WordTable } from './wordTable';

/** Operators gathered around one number. */
export interface FoundOperators {
  readonly words: readonly OperatorWord[];
  readonly end: number;
}

/** More signs in a row than this are damage, not an operator. */
const MOST_SIGNS = 4;

const before = new WordTable(operatorWordsBefore);
const after = new WordTable(operatorWordsAfter);

/** Operators that stand before a number, one or several: `≥`, `>=`, `≥≥`, `达到≥`, `不低于`. Null when a run of signs makes no sense. */
export function operatorsBeforeAt(text: string, at: number): FoundOperators | null {
  const words: OperatorWord[] = [];
  let end = at;
  for (;;) {
    const signs = signsAt(text, end);
    if (signs === null) return null;
    const next = signs.word === null ? before.at(text, end) : { value: signs.word, end: signs.end };
    if (next === null) return { words, end };
    words.push(next.value);
    if (words.length > MOST_SIGNS) return null;
    end = next.end;
  }
}

/** Operators that stand behind a number and its unit: 以上, 及以上, 以内, 左右. */
export function operatorsAfterAt(text: string, at: number): FoundOperators {
  const found = after.at(text, at);
  return found === null ? { words: [], end: at } : { words: [found.value], end: found.end };
}

/** The operator a 指标性质 or 计算符号 column names, `qualitative` for 定性, or null. */
export function operatorOfColumn(text: string): Operator | 'qualitative' | null {
  if (text.startsWith('定性')) return 'qualitative';
  const found = operatorsBeforeAt(text, 0) ?? { words: [], end: 0 };
  const last = found.end === text.length ? found : operatorsAfterAt(text, found.end);
  if (last.end !== text.length) return null;
  const merged = mergedOperator([...found.words, ...(last === found ? [] : last.words)]);
  return merged === 'conflict' ? null : merged;
}

/**
 * One operator for all that was said: `>` with 以上 is ≥, a weak word gives way, ± of opposite sides is a conflict.
 * Null when nothing was said.
 */
export function mergedOperator(words: readonly OperatorWord[]): Operator | 'conflict' | null {
  const strong = words.filter((word) => !word.weak);
  const heard = new Set((strong.length > 0 ? strong : words).map((word) => word.operator));
  if (heard.size === 0) return null;
  const upward = heard.has('>=') || heard.has('>');
  const downward = heard.has('<=') || heard.has('<');
  if (upward && downward) return 'conflict';
  if (upward) return heard.size === 1 && heard.has('>') ? '>' : '>=';
  if (downward) return heard.size === 1 && heard.has('<') ? '<' : '<=';
  return heard.has('~') ? '~' : '=';
}

function signsAt(text: string, at: number): { readonly word: OperatorWord | null; readonly end: number } | null {
  const heard = new Set<string>();
  let end = at;
  for (; operatorSigns.has(text.charAt(end)); end++) {
    if (end - at >= MOST_SIGNS) return null;
    for (const part of operatorSigns.get(text.charAt(end)) ?? []) heard.add(part);
  }
  if (end === at) return { word: null, end };
  if (heard.has('greater') && heard.has('less')) return null;
  const equal = heard.has('equal');
  let operator: Operator = heard.has('about') ? '~' : '=';
  if (heard.has('greater')) operator = equal ? '>=' : '>';
  if (heard.has('less')) operator = equal ? '<=' : '<';
  return { word: { operator, weak: false }, end };
}
