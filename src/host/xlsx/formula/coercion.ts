import { CellError } from '../worksheet/cellError';
import { FILE_LIMITS } from '../fileLimits';
import { UntracedError } from './untracedError';
import { WRONG_VALUE, type FormulaValue } from './formulaValue';

/** An error value on its way up through a formula. */
export class FormulaFailure extends UntracedError {
  override readonly name = 'FormulaFailure';
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** The value, unless it is an error. @throws FormulaFailure */
export function withoutError(value: FormulaValue): number | string | boolean | null {
  if (value instanceof CellError) throw new FormulaFailure(value);
  return value;
}

const WRITTEN_NUMBER = /^[+-]?(\d{1,15}|\d{1,3}(,\d{3}){1,5})?(\.\d{0,20})?(e[+-]?\d{1,3})?(%?)$/i;

/** The value as a number, as an operator takes it: blank is 0, a text must be a number. @throws FormulaFailure */
export function toNumber(value: FormulaValue): number {
  const plain = withoutError(value);
  if (typeof plain === 'number') return plain;
  if (plain === null) return 0;
  if (typeof plain === 'boolean') return plain ? 1 : 0;
  const text = plain.trim();
  const match = WRITTEN_NUMBER.exec(text);
  if (!match || !/\d/.test(text)) throw new FormulaFailure(WRONG_VALUE);
  const number = Number(text.replace(/[,%]/g, ''));
  return match[5] === '%' ? roundTo15Digits(number / 100) : number;
}

/** The value as a condition. @throws FormulaFailure */
export function toBoolean(value: FormulaValue): boolean {
  const plain = withoutError(value);
  if (typeof plain === 'boolean') return plain;
  if (plain === null) return false;
  if (typeof plain === 'number') return plain !== 0;
  if (/^true$/i.test(plain)) return true;
  if (/^false$/i.test(plain)) return false;
  throw new FormulaFailure(WRONG_VALUE);
}

/** The value as a text, as `&` takes it: numbers with up to 15 digits. @throws FormulaFailure */
export function toText(value: FormulaValue): string {
  const plain = withoutError(value);
  if (plain === null) return '';
  if (typeof plain === 'boolean') return plain ? 'TRUE' : 'FALSE';
  if (typeof plain === 'number') return String(roundTo15Digits(plain)).replace('e', 'E');
  return plain;
}

/** The number as Excel sees it when it compares or shows: 15 significant digits. */
export function roundTo15Digits(number: number): number {
  return Number(number.toPrecision(15));
}

/** The texts in a row; longer than a cell may be is `#VALUE!`, as in Excel. @throws FormulaFailure */
export function joinTexts(texts: readonly string[]): string {
  const joined = texts.join('');
  if (joined.length > FILE_LIMITS.cellText) throw new FormulaFailure(WRONG_VALUE);
  return joined;
}
