import { ratioUnits } from './tables/units';
import { decimalText } from './decimal';
import { foldText, isDigit, type FoldedText } from './foldedText';
import type { Quantity } from './indicatorValue';
import { mayBeOrdinal } from './measuredAt';
import { isBroken, numberAt } from './numberAt';
import { nounAround } from './nounAround';
import { periodPointAt } from './periodPointAt';
import { beginsChineseNumber } from './chineseNumerals';
import { namedNumbers } from './tables/narrativeWords';
import { tenthBehind } from './tenthBehind';
import { compoundUnitAt, unitNameAt } from './unitAt';
import { WordTable } from './wordTable';

const named = new WordTable(namedNumbers.map((name) => [name, true] as const));

/** Every number with a unit that a text mentions, dates, ordinals and spans left out, with what it counts. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return quantitiesInFolded(foldText(text));
}

/** The same for a text already folded; offsets are those of the text before folding. */
export function quantitiesInFolded(source: FoldedText): readonly Quantity[] {
  const text = joinedLines(source);
  const found: Quantity[] = [];
  let previousEnd = 0;
  let at = 0;
  while (at < text.text.length) {
    const character = text.text.charAt(at);
    if (
      !isDigit(character) &&
      !beginsChineseNumber(character) &&
      character !== '百' &&
      character !== '千' &&
      character !== '万'
    ) {
      at++;
      continue;
    }
    const mention = mentionAt(text, at, previousEnd);
    if (mention.quantity !== null) {
      found.push(mention.quantity);
      previousEnd = mention.end;
    }
    at = mention.end;
  }
  return found;
}

interface Mention {
  readonly quantity: Quantity | null;
  readonly end: number;
}

function mentionAt(source: FoldedText, at: number, previousEnd: number): Mention {
  const { text, offsets } = source;
  const name = named.at(text, at);
  if (name !== null && !isDigit(text.charAt(name.end)) && unitNameAt(text, name.end) === null)
    return { quantity: null, end: name.end };
  const date = periodPointAt(text, at, null);
  if (date !== null && 'end' in date) return { quantity: null, end: date.end };
  const number = numberAt(text, at);
  const passed = isDigit(text.charAt(at)) ? pastDigits(text, at) : at + 1;
  if (number === null || isBroken(number)) return { quantity: null, end: passed };
  const unit =
    number.ratio === null ? compoundUnitAt(text, number.end, number.scale) : { unit: number.ratio, end: number.end };
  const tenth = unit?.unit === '成' ? tenthBehind(text, unit.end) : null;
  if (unit === null) return { quantity: null, end: Math.max(passed, number.end) };
  if (
    number.style === 'chinese' &&
    number.ratio === null &&
    (number.value.lte(1) || unit.unit === '分' || mayBeOrdinal(number, unit.unit, text.charAt(at)))
  ) {
    return { quantity: null, end: passed };
  }
  const before = text.charAt(at - 1);
  const inSpan = /[-—~]/.test(before) && isDigit(text.charAt(at - 2));
  const afterComma = (before === ',' || before === '，') && isDigit(text.charAt(at - 2));
  if (before === '第' || (before === '前' && text.charAt(at - 2) !== '提') || afterComma || inSpan) {
    return { quantity: null, end: unit.end };
  }
  const end = tenth === null ? unit.end : unit.end + 1;
  const counted = nounAround(text, previousEnd, at, end);
  const per = number.ratio === null ? (ratioUnits.get(unit.unit) ?? 1) : 1;
  const quantity: Quantity = {
    number: decimalText(number.value.plus(tenth ?? 0).div(per)),
    unit: unit.unit,
    noun: counted.noun,
    start: offsets[at] ?? 0,
    end: (offsets[end - 1] ?? 0) + 1,
  };
  return { quantity, end: counted.end };
}

/**
 * Lines are often broken by hand in the middle of a number. The break is taken out, unless the digits behind it
 * begin a list item or a year.
 */
function joinedLines(source: FoldedText): FoldedText {
  if (!source.text.includes('\n')) return source;
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < source.text.length; at++) {
    const character = source.text.charAt(at);
    const joins = character === '\n' && !/^\d{1,2}[.、):]|^\d{4}年/.test(source.text.slice(at + 1, at + 6));
    if (joins) continue;
    characters.push(character);
    offsets.push(source.offsets[at] ?? 0);
  }
  offsets.push(source.offsets.at(-1) ?? 0);
  return { text: characters.join(''), offsets };
}

function pastDigits(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charAt(end)) || (/[.,，\n ]/.test(text.charAt(end)) && isDigit(text.charAt(end + 1)))) end++;
  return end;
}
