import { FormulaFailure, joinTexts, roundTo15Digits, toNumber, toText, withoutError } from './coercion';
import { DIVISION_BY_ZERO, WRONG_NUMBER, type FormulaValue } from './formulaValue';

/** Relative size below which a sum of opposites is the rounding error of 0, as in Excel and LibreOffice. */
const NEGLIGIBLE = 2 ** -48;

/** Applies a binary operator. @throws FormulaFailure */
export function applyOperator(operator: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  switch (operator) {
    case '&':
      return joinTexts([toText(left), toText(right)]);
    case '+':
      return finite(sum(toNumber(left), toNumber(right)));
    case '-':
      return finite(sum(toNumber(left), -toNumber(right)));
    case '*':
      return finite(toNumber(left) * toNumber(right));
    case '/':
      return divide(toNumber(left), toNumber(right));
    case '^':
      return finite(toNumber(left) ** toNumber(right));
    default:
      return compare(operator, withoutError(left), withoutError(right));
  }
}

function sum(left: number, right: number): number {
  const result = left + right;
  return Math.abs(result) < Math.abs(left) * NEGLIGIBLE ? 0 : result;
}

function divide(left: number, right: number): number {
  if (right === 0) throw new FormulaFailure(DIVISION_BY_ZERO);
  return finite(left / right);
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new FormulaFailure(WRONG_NUMBER);
  return number;
}

type Comparable = number | string | boolean | null;

function compare(operator: string, left: Comparable, right: Comparable): boolean {
  const order = orderOf(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** Numbers come before texts and texts before truth values; a blank is whatever it is compared with would be blank. */
function orderOf(left: Comparable, right: Comparable): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === 'number' && typeof b === 'number') return roundTo15Digits(a) - roundTo15Digits(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  return typeof a === typeof b ? Number(a) - Number(b) : rankOf(a) - rankOf(b);
}

function blankLike(other: Comparable): number | string | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rankOf(value: number | string | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
