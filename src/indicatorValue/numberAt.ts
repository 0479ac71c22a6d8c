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
  /** Whether a fraction did not end and was rounded. */
  readonly rounded: boolean;
  /** Digits of the whole part as written, for the forms that may be dates. */
  readonly digits: string;
}

/** Digits stand there, but they are no number that can be told for certain. */
export interface BrokenNumber {
  readonly problem: ReasonCode;
}

/** Longer digit runs are serial numbers or damage, not values. */
const LONGEST = 30;

/** Digits kept of a fraction that does not end (三分之二). */
const FRACTION_DIGITS = 20;

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
  return ratioWordsAt(text, at) ?? (beginsChineseNumber(first) || first === '半' ? chineseAt(text, at) : null);
}

export function isBroken(found: object): found is BrokenNumber {
  return 'problem' in found;
}

function arabicAt(text: string, at: number): FoundNumber | BrokenNumber {
  const plain = plainDigits(text, at);
  if (isBroken(plain)) return plain;
  const behind = text.slice(plain.end, plain.end + 2);
  if (/^[×*x]\d/.test(behind)) return { problem: 'severalNumbers' };
  // 12W and 1.5k: thousands or ten thousands to one reader, watts and kilos to another.
  if (/^[WwKk](?![A-Za-z])/.test(behind)) return { problem: 'badNumber' };
  // 18/10万 is a share out of so many, not a fraction.
  const isShare = text.charAt(plain.end) === '/' && unitNameAt(text, plain.end) !== null;
  const parts = fractionOf(text, plain.value, plain.end) ?? (isShare ? null : slashFraction(text, at, plain));
  if (parts !== null && isBroken(parts)) return parts;
  if (parts !== null) return { ...parts, style: 'arabic', scale: '', digits: plain.digits };
  const scale = unitNameAt(text, plain.end) === null ? scaleTable.at(text, plain.end) : null;
  if (scale === null) return arabicNumber(plain.value, plain.end, '', plain.digits);
  if (!isDigit(text.charAt(scale.end))) return arabicNumber(plain.value, scale.end, scale.word, plain.digits);
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
  return arabicNumber(total, end, '', first.digits);
}

function arabicNumber(value: Decimal, end: number, scale: string, digits: string): FoundNumber {
  return { value, end, style: 'arabic', scale, ratio: null, rounded: false, digits };
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

/** 分之 and another number behind a number, which is then the denominator: 四分之三. */
function fractionOf(
  text: string,
  first: Decimal,
  at: number,
): Pick<FoundNumber, 'value' | 'end' | 'ratio' | 'rounded'> | null {
  if (!text.startsWith('分之', at) || first.eq(0)) return null;
  const second = upperPartAt(text, at + 2);
  return second === null ? null : { ...quotient(second.value, first), end: second.end };
}

/** 33/35, ≥3/4; a bare 3/4 may be the fourth of March, and 950/1000人 names two numbers. */
function slashFraction(
  text: string,
  at: number,
  first: { readonly value: Decimal; readonly end: number },
): Pick<FoundNumber, 'value' | 'end' | 'ratio' | 'rounded'> | BrokenNumber | null {
  if (text.charAt(first.end) !== '/' || !isDigit(text.charAt(first.end + 1))) return null;
  const second = plainDigits(text, first.end + 1);
  if (isBroken(second)) return second;
  if (
    text.charAt(second.end) === '/' ||
    unitNameAt(text, second.end) !== null ||
    scaleTable.at(text, second.end) !== null
  ) {
    return { problem: 'severalNumbers' };
  }
  if (second.value.eq(0)) return { problem: 'badNumber' };
  const alone = at === 0 && second.end === text.length;
  if (alone && first.value.lte(12) && second.value.lte(31)) return { problem: 'fractionOrDate' };
  return { ...quotient(first.value, second.value), end: second.end };
}

/** One number divided by another, rounded where it does not end. */
function quotient(
  upper: Decimal,
  lower: Decimal,
): { readonly value: Decimal; readonly ratio: '%'; readonly rounded: boolean } {
  const value = upper.div(lower).round(FRACTION_DIGITS);
  return { value, ratio: '%', rounded: !value.times(lower).eq(upper) };
}

function upperPartAt(text: string, at: number): { readonly value: Decimal; readonly end: number } | null {
  if (!isDigit(text.charAt(at))) return chineseNumberAt(text, at);
  const plain = plainDigits(text, at);
  return isBroken(plain) ? null : plain;
}

function ratioWordsAt(text: string, at: number): FoundNumber | null {
  const half = /^(?:一半|半数)/.exec(text.slice(at, at + 2))?.[0];
  if (half !== undefined)
    return {
      value: new Decimal('0.5'),
      end: at + 2,
      style: 'chinese',
      scale: '',
      ratio: '%',
      rounded: false,
      digits: '',
    };
  if (text.startsWith('百分百', at) || text.startsWith('百分之百', at)) {
    const end = at + (text.charAt(at + 2) === '之' ? 4 : 3);
    return { value: new Decimal(1), end, style: 'chinese', scale: '', ratio: '%', rounded: false, digits: '' };
  }
  const word = percentWords.at(text, at);
  if (word === null) return null;
  const number = upperPartAt(text, word.end);
  if (number === null) return null;
  const value = number.value.div(perRatio[word.value]);
  return { value, end: number.end, style: 'chinese', scale: '', ratio: word.value, rounded: false, digits: '' };
}

function chineseAt(text: string, at: number): FoundNumber | BrokenNumber | null {
  if (/^半个?(?:年|月|天|小时|学期)/.test(text.slice(at, at + 4)) && !/[上下前后大小]/.test(text.charAt(at - 1))) {
    return {
      value: new Decimal('0.5'),
      end: at + 1,
      style: 'chinese',
      scale: '',
      ratio: null,
      rounded: false,
      digits: '',
    };
  }
  const number = chineseNumberAt(text, at);
  if (number === null) return null;
  if (isDigit(text.charAt(number.end))) return { problem: 'badNumber' };
  const parts = fractionOf(text, number.value, number.end);
  const scale = text.slice(at, number.end).includes('点') ? scaleTable.at(text, number.end) : null;
  if (scale !== null) {
    return {
      value: number.value,
      end: scale.end,
      style: 'chinese',
      scale: scale.word,
      ratio: null,
      rounded: false,
      digits: '',
    };
  }
  return { ...(parts ?? { ...number, ratio: null, rounded: false }), style: 'chinese', scale: '', digits: '' };
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
