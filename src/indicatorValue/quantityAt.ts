import { type Decimal } from './decimal';
import { mayBeCalendar, mayBeOrdinal, measuredAt } from './measuredAt';
import { isBroken, numberAt, type BrokenNumber, type FoundNumber } from './numberAt';
import { operatorsAfterAt, operatorsBeforeAt } from './operatorAt';
import type { ReasonCode } from './reason';
import { scaleWords } from './tables/units';
import type { OperatorWord } from './tables/operatorWords';
import { unitNameAt } from './unitAt';
import { WordTable } from './wordTable';

/** A number as it stands in a text with all that belongs to it. */
export interface FoundQuantity {
  readonly value: Decimal;
  /** Scale word that has no unit behind it: `3万`. Empty when the unit carries it or there is none. */
  readonly scale: string;
  readonly unit: string | null;
  readonly operators: readonly OperatorWord[];
  /** 余, 多, 来 behind the number. */
  readonly approximate: boolean;
  readonly style: FoundNumber['style'];
  /** Offset behind the unit and the operators that follow it. */
  readonly end: number;
  readonly unitKnown: boolean;
  /** Whether a fraction did not end and was rounded. */
  readonly rounded: boolean;
}

const scaleTable = new WordTable([...scaleWords.keys()].map((word) => [word, true] as const));

const ABOUT: OperatorWord = { operator: '~', weak: true };
const AT_LEAST: OperatorWord = { operator: '>=', weak: true };

/** Idioms that look like a Chinese numeral with a unit. */
const idioms =
  /^(?:一起|十分|一道|一次性|一件事|一面|一体|一条龙|一对一|一站|一把手|两会|三公|三级|三方|三农|五保|四风)/;

/**
 * The quantity at `at`: operators, currency, sign, number, unit, and operators behind. Null when none begins there;
 * a problem when digits stand there that cannot be told for certain.
 */
export function quantityAt(text: string, at: number): FoundQuantity | BrokenNumber | null {
  const before = operatorsBeforeAt(text, at);
  if (before === null) return { problem: 'operatorsConflict' };
  const minus = signAt(text, before.end);
  const currency = currencyAt(text, minus.end);
  const sign = minus.end === before.end ? signAt(text, currency.end) : { negative: minus.negative, end: currency.end };
  const number = numberAt(text, sign.end);
  if (number === null || isBroken(number)) return number;
  if (number.style === 'chinese' && idioms.test(text.slice(sign.end, sign.end + 4))) return null;
  const vague = vagueAt(text, number);
  const measured = measuredAt(text, number, vague.end, vague.scale);
  if (measured === null) return null;
  const after = operatorsAfterAt(text, measured.end);
  const free = before.words.length + after.words.length === 0;
  if (mayBeCalendar(number, measured.unit, text.charAt(vague.end), free)) return { problem: 'dateOrDuration' };
  if (free && mayBeOrdinal(number, measured.unit, text.charAt(sign.end))) return null;
  const unit = measured.unit ?? (currency.named ? `${vague.scale}元` : null);
  return {
    value: sign.negative ? measured.value.neg() : measured.value,
    scale: unit === null ? vague.scale : '',
    unit,
    unitKnown: measured.known,
    rounded: number.rounded,
    operators: [...before.words, ...after.words, ...vague.words],
    approximate: vague.words.includes(ABOUT),
    style: number.style,
    end: after.end,
  };
}

/** Whether a problem was found rather than a value. */
export function isProblem<T extends object>(found: T | BrokenNumber): found is { readonly problem: ReasonCode } {
  return 'problem' in found;
}

/** 余, 多, 来 or + between a number and its unit, and the scale word they may part from it (10多万). */
function vagueAt(
  text: string,
  number: FoundNumber,
): { readonly words: readonly OperatorWord[]; readonly end: number; readonly scale: string } {
  const plain = { words: [], end: number.end, scale: number.scale };
  const sign = text.charAt(number.end);
  if (number.ratio !== null) return plain;
  if (sign === '+' && unitNameAt(text, number.end + 1) !== null) {
    return { words: [AT_LEAST], end: number.end + 1, scale: number.scale };
  }
  if (sign !== '余' && sign !== '多' && sign !== '来') return plain;
  const inUnit = unitNameAt(text, number.end + 1) !== null;
  const scale = number.scale === '' && !inUnit ? scaleTable.at(text, number.end + 1) : null;
  return { words: [ABOUT], end: scale?.end ?? number.end + 1, scale: scale?.word ?? number.scale };
}

function signAt(text: string, at: number): { readonly negative: boolean; readonly end: number } {
  const sign = text.charAt(at);
  if (sign === '-' || sign === '负') return { negative: true, end: at + 1 };
  return { negative: false, end: sign === '+' ? at + 1 : at };
}

function currencyAt(text: string, at: number): { readonly named: boolean; readonly end: number } {
  const named = /^(?:人民币|RMB)?¥?/.exec(text.slice(at, at + 4))?.[0] ?? '';
  return { named: named !== '', end: at + named.length };
}
