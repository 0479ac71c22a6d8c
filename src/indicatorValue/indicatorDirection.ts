import { foldText } from './foldedText';
import type { Direction, ReadingReason, ValueContext } from './indicatorValue';
import { parseUnit } from './parsedUnit';
import { reason } from './reason';
import { directionWords, type DirectionWord } from './tables/directionWords';
import { WordTable, type WordMatch } from './wordTable';

const wordReasons = { higher: 'directionWordHigher', lower: 'directionWordLower' } as const;

const table = new WordTable<DirectionWord>(directionWords);

/** Which way is better, and how that is known. */
export interface KnownDirection {
  readonly direction: Direction;
  readonly reason: ReadingReason;
}

/** Which way is better by the words of a name; null when none of them says so. `shown` is where they stand. */
export function directionOfName(name: string | null | undefined, shown = name ?? ''): KnownDirection | null {
  const found = decidingWord(name);
  if (found === null) return null;
  const { direction } = found.value;
  return { direction, reason: reason(wordReasons[direction], { word: found.word, name: shown }) };
}

/**
 * Whether more or less of an indicator is better, from what its names mean, and how that is known. The level-3 name
 * speaks first, then the unit of the target where the row is about time, then level 2 and level 1 (成本指标 go down).
 * Without any sign more is better.
 */
export function indicatorDirection(context: ValueContext, targetUnit: string | null = null): KnownDirection {
  const named = directionOfName(context.level3);
  if (named !== null) return named;
  const level = `${context.level2 ?? ''}${context.level1 ?? ''}`;
  if (targetUnit !== null && /时效|进度/.test(level) && isDuration(targetUnit)) {
    return { direction: 'lower', reason: reason('directionDuration', { unit: targetUnit }) };
  }
  for (const name of [context.level2, context.level1]) {
    if (name !== null && name !== undefined && /成本/.test(name)) {
      return { direction: 'lower', reason: reason('directionLevel', { name }) };
    }
  }
  return { direction: 'higher', reason: reason('directionDefault') };
}

/** The word of a name that says which way is better; null when none does. */
function decidingWord(name: string | null | undefined): WordMatch<DirectionWord> | null {
  const text = foldText(name ?? '').text;
  let last: WordMatch<DirectionWord> | null = null;
  let act: WordMatch<DirectionWord> | null = null;
  for (const found of table.everywhere(text)) {
    const { kind } = found.value;
    if (kind === 'act' || kind === 'care') {
      if (kind === 'act' || last?.value.kind === 'harm') act ??= found;
      continue;
    }
    if (last === null || found.end > last.end || (found.end === last.end && found.word.length > last.word.length))
      last = found;
  }
  return last !== null && last.value.kind === 'harm' && act !== null && !endsInRate(last.word) ? act : last;
}

/** 事故发生率, 投诉率: the share of a harm, which no deed before it turns into something good. */
function endsInRate(word: string): boolean {
  return word.endsWith('率');
}

function isDuration(unit: string): boolean {
  return ['days', 'months', 'workdays'].includes(parseUnit(unit).dimension);
}
