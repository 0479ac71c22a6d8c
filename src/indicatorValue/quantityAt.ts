import { Decimal } from './decimal';
import { isDigit, isHan } from './foldedText';
import { isBroken, numberAt, type BrokenNumber, type FoundNumber } from './numberAt';
import { operatorsAfterAt, operatorsBeforeAt } from './operatorAt';
import type { ReasonCode } from './reason';
import { scaleWords, ratioUnits } from './tables/units';
import type { OperatorWord } from './tables/operatorWords';
import { compoundUnitAt } from './unitAt';
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
  /** Where its operators begin and where the unit and the words behind it end. */
  readonly start: number;
  readonly end: number;
  readonly unitKnown: boolean;
}

const scaleTable = new WordTable([...scaleWords.keys()].map((word) => [word, true] as const));

const ABOUT: OperatorWord = { operator: '~', weak: true };

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
  const currencyEnd = afterCurrency(text, before.end);
  const sign = signAt(text, currencyEnd);
  const number = numberAt(text, sign.end);
  if (number === null || isBroken(number)) return number;
  if (number.style === 'chinese' && idioms.test(text.slice(sign.end, sign.end + 4))) return null;
  const vague = vagueAt(text, number);
  const scale = vague.scale;
  const measured = measuredAt(text, number, vague.end, scale);
  if (measured === null) return null;
  const after = operatorsAfterAt(text, measured.end);
  return {
    value: sign.negative ? measured.value.neg() : measured.value,
    scale: measured.unit === null ? scale : '',
    unit: measured.unit,
    unitKnown: measured.known,
    operators: [...before.words, ...after.words, ...(vague.approximate ? [ABOUT] : [])],
    approximate: vague.approximate,
    style: number.style,
    start: at,
    end: after.end,
  };
}

/** Whether a problem was found rather than a quantity. */
export function isProblem<T extends object>(found: T | BrokenNumber): found is { readonly problem: ReasonCode } {
  return 'problem' in found;
}

interface Measured {
  readonly value: Decimal;
  readonly unit: string | null;
  readonly end: number;
  readonly known: boolean;
}

/** The unit behind a number, and the number in that unit. Null when a Chinese numeral has no unit and goes on as a word (一般). */
function measuredAt(text: string, number: FoundNumber, at: number, scale: string): Measured | null {
  if (number.ratio !== null) return { value: number.value, unit: number.ratio, end: at, known: true };
  const half = text.startsWith('个半', at) ? 1 : 0;
  const unit = compoundUnitAt(text, half === 1 ? at + 2 : at, scale);
  if (unit !== null) {
    const per = ratioUnits.get(unit.unit.slice(scale.length));
    if (per !== undefined)
      return { value: number.value.div(per), unit: unit.unit.slice(scale.length), end: unit.end, known: true };
    const trailingHalf = half === 0 && /^[年天月]$/.test(unit.unit) && text.charAt(unit.end) === '半' ? 1 : 0;
    const value = half + trailingHalf === 0 ? number.value : number.value.plus('0.5');
    return { value, unit: unit.unit, end: unit.end + trailingHalf, known: true };
  }
  if (number.style === 'chinese') {
    const wordGoesOn = isHan(text.charAt(at)) && operatorsAfterAt(text, at).words.length === 0;
    const alone = at === 1 && text.length === 1;
    return wordGoesOn || alone ? null : { value: number.value, unit: null, end: at, known: true };
  }
  return { value: number.value, ...unknownUnitAt(text, at, scale) };
}

/** A short word in the place of a unit that the table does not know: `30樘`, `5dtex`. */
function unknownUnitAt(text: string, at: number, scale: string): Omit<Measured, 'value'> {
  const none = { unit: null, end: at, known: true };
  if (operatorsAfterAt(text, at).words.length > 0) return none;
  const latin = /^[A-Za-zμ°]{1,6}(?![A-Za-z0-9])/.exec(text.slice(at, at + 8))?.[0] ?? '';
  if (latin !== '') return /^x+$/i.test(latin) ? none : { unit: scale + latin, end: at + latin.length, known: false };
  let end = at;
  while (end < at + 4 && isHan(text.charAt(end)) && operatorsAfterAt(text, end).words.length === 0) end++;
  const word = text.slice(at, end);
  const goesOn = isHan(text.charAt(end)) && operatorsAfterAt(text, end).words.length === 0;
  const isWord =
    word === '' || goesOn || /[未不没无非年月日号完达及以的了至到为]/.test(word) || isDigit(text.charAt(end));
  return isWord ? none : { unit: scale + word, end, known: false };
}

function vagueAt(
  text: string,
  number: FoundNumber,
): { readonly approximate: boolean; readonly end: number; readonly scale: string } {
  const sign = text.charAt(number.end);
  if (number.ratio !== null || (sign !== '余' && sign !== '多' && sign !== '来')) {
    return { approximate: false, end: number.end, scale: number.scale };
  }
  const scale = number.scale === '' ? scaleTable.at(text, number.end + 1) : null;
  const end = scale?.end ?? number.end + 1;
  return { approximate: true, end, scale: scale?.word ?? number.scale };
}

function signAt(text: string, at: number): { readonly negative: boolean; readonly end: number } {
  const sign = text.charAt(at);
  if (sign === '-' || sign === '负') return { negative: true, end: at + 1 };
  return { negative: false, end: sign === '+' ? at + 1 : at };
}

function afterCurrency(text: string, at: number): number {
  if (text.startsWith('人民币', at)) return afterCurrency(text, at + 3);
  if (text.startsWith('RMB', at)) return at + 3;
  return text.charAt(at) === '¥' ? at + 1 : at;
}
