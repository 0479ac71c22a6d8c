import { tenthBehind } from './tenthBehind';
import { type Decimal } from './decimal';
import { isDigit, isHan } from './foldedText';
import type { FoundNumber } from './numberAt';
import { operatorsAfterAt } from './operatorAt';
import { ratioUnits, scaleWords } from './tables/units';
import { zeroWords } from './tables/zeroWords';
import { compoundUnitAt } from './unitAt';
import { WordTable } from './wordTable';

const nothing = new WordTable(zeroWords.split(' ').map((word) => [word, true] as const));

/** Characters that no word for a unit contains. */
const notInUnits =
  /[未不没无非年月日号级等完达及以的了至到为每各底末前后零一二两三四五六七八九十百千万亿半几多余来第之约近超且]/;

/** A number in its unit. */
export interface Measured {
  readonly value: Decimal;
  readonly unit: string | null;
  readonly end: number;
  /** False for a word in the place of a unit that the table does not have. */
  readonly known: boolean;
}

/**
 * The unit behind a number, and the number in that unit; `scale` is the scale word between them. Null when a Chinese
 * numeral has no unit and goes on as a word (一般).
 */
export function measuredAt(text: string, number: FoundNumber, at: number, scale: string): Measured | null {
  if (number.ratio !== null) return { value: number.value, unit: number.ratio, end: at, known: true };
  // 三个半月 are three and a half, but 两个半天 are two half days.
  const half = /^个半(?:月|小时)/.test(text.slice(at, at + 4)) ? 1 : 0;
  const unit = compoundUnitAt(text, half === 1 ? at + 2 : at, scale);
  if (unit !== null) return inKnownUnit(text, number.value, unit, scale, half);
  if (number.style === 'chinese') {
    if (isZeroOf(number.value, text, at)) return { value: number.value, unit: null, end: at, known: true };
    const wordGoesOn = isHan(text.charAt(at)) && operatorsAfterAt(text, at).words.length === 0;
    const isDash = text === '一';
    return wordGoesOn || isDash ? null : { value: number.value, unit: null, end: at, known: true };
  }
  return { value: number.value, ...unknownUnitAt(text, number, at, scale) };
}

/** 12月 names December and 2021年 a year; only 12个月, ≤12月 or 12月内 is a length of time. */
export function mayBeCalendar(number: FoundNumber, unit: string | null, sign: string, free: boolean): boolean {
  if (unit === '年') return number.value.gte(1000) && number.value.lt(10000);
  return free && (unit === '月' || unit === '日') && sign === unit;
}

/** 二期 is the second, 两期 are two; a Chinese numeral before such a unit counts only with an operator (不少于三期). */
export function mayBeOrdinal(number: FoundNumber, unit: string | null, first: string): boolean {
  return (
    number.style === 'chinese' &&
    first !== '两' &&
    unit !== null &&
    /^(?:期|批|届|类|段|层|节|组|班|队|季度?)$/.test(unit)
  );
}

/** 零投诉, 零事故: none of something, with no unit between. */
export function isZeroOf(value: Decimal, text: string, at: number): boolean {
  return value.eq(0) && nothing.at(text, at) !== null;
}

function inKnownUnit(
  text: string,
  value: Decimal,
  unit: { readonly unit: string; readonly end: number },
  scale: string,
  half: number,
): Measured {
  const name = unit.unit.slice(scale.length);
  const per = ratioUnits.get(name);
  if (per !== undefined) {
    const tenth = name === '成' ? tenthBehind(text, unit.end) : null;
    const whole = value.times(scaleWords.get(scale) ?? '1').plus(tenth ?? 0);
    return { value: whole.div(per), unit: name, end: tenth === null ? unit.end : unit.end + 1, known: true };
  }
  const halfBehind = half === 0 && /^[年天月]$/.test(unit.unit) && text.charAt(unit.end) === '半' ? 1 : 0;
  const withHalf = half + halfBehind === 0 ? value : value.plus('0.5');
  return { value: withHalf, unit: unit.unit, end: unit.end + halfBehind, known: true };
}

/** A short word in the place of a unit that the table does not know, behind a plain count: `30樘`, `500dtex`. */
function unknownUnitAt(text: string, number: FoundNumber, at: number, scale: string): Omit<Measured, 'value'> {
  const none = { unit: null, end: at, known: true };
  const { value } = number;
  const mayBeYear = value.gte(1900) && value.lt(2200);
  if (mayBeYear || !value.eq(value.round(0)) || isZeroOf(value, text, at)) return none;
  const latin = /^[A-Za-zμ°]{2,6}(?![A-Za-z0-9])/.exec(text.slice(at, at + 8))?.[0] ?? '';
  if (latin !== '') return /^x+$/i.test(latin) ? none : { unit: scale + latin, end: at + latin.length, known: false };
  let end = at;
  while (end < at + 2 && continues(text, end)) end++;
  const word = text.slice(at, end);
  const isWord = word === '' || continues(text, end) || isDigit(text.charAt(end)) || notInUnits.test(word);
  return isWord ? none : { unit: scale + word, end, known: false };
}

/** Whether a Chinese word goes on here rather than an operator behind the number. */
function continues(text: string, at: number): boolean {
  return isHan(text.charAt(at)) && operatorsAfterAt(text, at).words.length === 0;
}
