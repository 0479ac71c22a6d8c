import { beginsChineseNumber, chineseNumberAt } from './chineseNumerals';
import { Decimal } from './decimal';
import { isDigit } from './foldedText';
import type { ReasonCode } from './reason';
import { scaleWords } from './tables/units';
import { unitNameAt } from './unitAt';
import { WordTable } from './wordTable';

/** A number found in a text, and how it was written. */
export interface FoundNumber {
  readonly value: Decimal;
  readonly end: number;
  readonly style: 'arabic' | 'chinese';
  /** Scale word behind an Arabic number (`15万` → 万) that belongs to its unit; empty when there is none. */
  readonly scale: string;
  /** 百分之, 千分之 or a fraction of two numbers: the value is the ratio itself. */
  readonly ratio: '%' | '‰' | '‱' | null;
  /** Digits of the whole part as written, for the forms that may be dates. */
  readonly digits: string;
}

/** Digits stand there, but they are no number that can be told for certain. */
export interface BrokenNumber {
  readonly problem: ReasonCode;
}

/** Longer digit runs are serial numbers or damage, not values. */
const LONGEST = 30;

const scaleTable = new WordTable([...scaleWords].map(([word, factor]) => [word, factor] as const));

const percentWords = new WordTable<'%' | '‰' | '‱'>([
  ['百分之', '%'],
  ['千分之', '‰'],
  ['万分之', '‱'],
]);

const perRatio = { '%': 100, '‰': 1000, '‱': 10000 } as const;

/** The number at `at`, without sign: 12,500 or 1万2千 or 两万三千 or 百分之九十五 or 四分之三. Null when none begins there. */
export function numberAt(text: string, at: number): FoundNumber | BrokenNumber | null {
  const first = text.charAt(at);
  if (isDigit(first)) return arabicAt(text, at);
  return ratioWordsAt(text, at) ?? (beginsChineseNumber(first) ? chineseAt(text, at) : null);
}

export function isBroken(found: object): found is BrokenNumber {
  return 'problem' in found;
}

function arabicAt(text: string, at: number): FoundNumber | BrokenNumber {
  const plain = plainDigits(text, at);
  if (isBroken(plain)) return plain;
  const parts = fractionOf(text, plain.value, plain.end);
  if (parts !== null) return { ...parts, style: 'arabic', scale: '', digits: plain.digits };
  if (unitNameAt(text, plain.end) !== null) return { ...plain, style: 'arabic', scale: '', ratio: null };
  const scale = scaleTable.at(text, plain.end);
  if (scale === null) return { ...plain, style: 'arabic', scale: '', ratio: null };
  if (!isDigit(text.charAt(scale.end))) {
    return { ...plain, end: scale.end, style: 'arabic', scale: scale.word, ratio: null };
  }
  return mixedAt(text, plain, scale.end, new Decimal(scale.value));
}

/** 1万2千, 3亿5000万, 1万500: the parts must fall in scale; `3万5` could be 35000 or 30005 and is refused. */
function mixedAt(
  text: string,
  first: { readonly value: Decimal; readonly digits: string },
  at: number,
  firstScale: Decimal,
): FoundNumber | BrokenNumber {
  let total = first.value.times(firstScale);
  let lastScale = firstScale;
  let end = at;
  while (isDigit(text.charAt(end))) {
    const part = plainDigits(text, end);
    if (isBroken(part)) return part;
    const named = unitNameAt(text, part.end) === null ? scaleTable.at(text, part.end) : null;
    const scale = new Decimal(named?.value ?? '1');
    const value = part.value.times(scale);
    if (value.gte(lastScale) || (named === null && part.digits.length < 2)) return { problem: 'badNumber' };
    total = total.plus(value);
    lastScale = scale;
    end = named?.end ?? part.end;
    if (named === null) break;
  }
  return { value: total, end, style: 'arabic', scale: '', ratio: null, digits: first.digits };
}

/** Digits with thousands separators and a decimal point. */
function plainDigits(
  text: string,
  at: number,
): { readonly value: Decimal; readonly end: number; readonly digits: string } | BrokenNumber {
  let end = digitsEnd(text, at);
  if (end - at > LONGEST) return { problem: 'numberTooLong' };
  let digits = text.slice(at, end);
  if (isThousandsComma(text, end)) {
    if (digits.length > 3) return { problem: 'badNumber' };
    while (isThousandsComma(text, end)) {
      const groupEnd = digitsEnd(text, end + 1);
      if (groupEnd - end !== 4) return { problem: 'badNumber' };
      digits += text.slice(end + 1, groupEnd);
      end = groupEnd;
      if (digits.length > LONGEST) return { problem: 'numberTooLong' };
    }
  }
  if (isDigitGap(text.charAt(end)) && isDigit(text.charAt(end + 1))) return { problem: 'spaceInNumber' };
  let decimals = '';
  if (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    const decimalsEnd = digitsEnd(text, end + 1);
    decimals = text.slice(end + 1, decimalsEnd);
    end = decimalsEnd;
    if (decimals.length > LONGEST) return { problem: 'numberTooLong' };
    if (isDigitGap(text.charAt(end))) return { problem: 'spaceInNumber' };
    if (/[.,，]/.test(text.charAt(end)) && isDigit(text.charAt(end + 1))) return { problem: 'badNumber' };
  }
  return { value: new Decimal(decimals === '' ? digits : `${digits}.${decimals}`), end, digits };
}

/** Behind a number: `分之` and another number, or `/` and another number. The first is then the denominator, or the numerator. */
function fractionOf(
  text: string,
  first: Decimal,
  at: number,
): { readonly value: Decimal; readonly end: number; readonly ratio: '%' } | null {
  if (!text.startsWith('分之', at) || first.eq(0)) return null;
  const second = upperPartAt(text, at + 2);
  return second === null ? null : { value: second.value.div(first), end: second.end, ratio: '%' };
}

function upperPartAt(text: string, at: number): { readonly value: Decimal; readonly end: number } | null {
  if (!isDigit(text.charAt(at))) return chineseNumberAt(text, at);
  const plain = plainDigits(text, at);
  return isBroken(plain) ? null : plain;
}

function ratioWordsAt(text: string, at: number): FoundNumber | null {
  if (text.startsWith('百分百', at) || text.startsWith('百分之百', at)) {
    const end = at + (text.charAt(at + 2) === '之' ? 4 : 3);
    return { value: new Decimal(1), end, style: 'chinese', scale: '', ratio: '%', digits: '' };
  }
  const word = percentWords.at(text, at);
  if (word === null) return null;
  const number = upperPartAt(text, word.end);
  if (number === null) return null;
  const value = number.value.div(perRatio[word.value]);
  return { value, end: number.end, style: 'chinese', scale: '', ratio: word.value, digits: '' };
}

function chineseAt(text: string, at: number): FoundNumber | null {
  const number = chineseNumberAt(text, at);
  if (number === null) return null;
  const parts = fractionOf(text, number.value, number.end);
  return { ...(parts ?? { ...number, ratio: null }), style: 'chinese', scale: '', digits: '' };
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charAt(end))) end++;
  return end;
}

function isThousandsComma(text: string, at: number): boolean {
  return (text.charAt(at) === ',' || text.charAt(at) === '，') && isDigit(text.charAt(at + 1));
}

function isDigitGap(character: string): boolean {
  return character === ' ' || character === '\n';
}
