import { CellError } from '../worksheet/cellError';
import { FormulaFailure, joinTexts, toBoolean, toNumber, toText, withoutError } from './coercion';
import type { Evaluation } from './evaluateFormula';
import type { Expression } from './expression';
import { DIVISION_BY_ZERO, NotComputable, WRONG_NUMBER, WRONG_VALUE, type FormulaValue } from './formulaValue';
import { roundDecimal, type Rounding } from './roundDecimal';
import { sumOf } from './sumOf';

type Operands = readonly (Expression | null)[];

/** A worksheet function: its operands, not yet worked out, and the place to work them out at. */
export type FormulaFunction = (operands: Operands, evaluation: Evaluation) => FormulaValue;

/** The functions that stand in self-evaluation forms. What is not here is not computed, never guessed. */
export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ['SUM', (operands, evaluation) => sumOf(numbersOf(operands, evaluation))],
  ['PRODUCT', (operands, evaluation) => ifAny(numbersOf(operands, evaluation), (all) => all.reduce((a, b) => a * b))],
  [
    'MIN',
    (operands, evaluation) => ifAny(numbersOf(operands, evaluation), (all) => all.reduce((a, b) => Math.min(a, b))),
  ],
  [
    'MAX',
    (operands, evaluation) => ifAny(numbersOf(operands, evaluation), (all) => all.reduce((a, b) => Math.max(a, b))),
  ],
  ['AVERAGE', (operands, evaluation) => average(numbersOf(operands, evaluation))],
  ['COUNT', (operands, evaluation) => countOf(operands, evaluation, (value) => typeof value === 'number')],
  ['COUNTA', (operands, evaluation) => countOf(operands, evaluation, (value) => value !== null)],
  ['ROUND', (operands, evaluation) => round(operands, evaluation, 'nearest')],
  ['ROUNDUP', (operands, evaluation) => round(operands, evaluation, 'up')],
  ['ROUNDDOWN', (operands, evaluation) => round(operands, evaluation, 'down')],
  ['TRUNC', (operands, evaluation) => round(operands, evaluation, 'down')],
  ['INT', (operands, evaluation) => Math.floor(numberAt(operands, 0, evaluation))],
  ['ABS', (operands, evaluation) => Math.abs(numberAt(operands, 0, evaluation))],
  ['MOD', modulo],
  ['IF', condition],
  ['IFERROR', (operands, evaluation) => ifError(operands, evaluation, () => true)],
  ['IFNA', (operands, evaluation) => ifError(operands, evaluation, (error) => error.code === '#N/A')],
  ['AND', (operands, evaluation) => truthsOf(operands, evaluation).every(Boolean)],
  ['OR', (operands, evaluation) => truthsOf(operands, evaluation).some(Boolean)],
  ['NOT', (operands, evaluation) => !toBoolean(evaluation.value(operandAt(operands, 0)))],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['NA', () => new CellError('#N/A')],
  ['ISNUMBER', (operands, evaluation) => typeof tested(operands, evaluation) === 'number'],
  ['ISTEXT', (operands, evaluation) => typeof tested(operands, evaluation) === 'string'],
  ['ISBLANK', (operands, evaluation) => tested(operands, evaluation) === null],
  ['ISERROR', (operands, evaluation) => tested(operands, evaluation) instanceof CellError],
  ['N', (operands, evaluation) => numberOnly(evaluation.value(operandAt(operands, 0)))],
  ['VALUE', (operands, evaluation) => toNumber(evaluation.value(operandAt(operands, 0)))],
  ['CONCATENATE', (operands, evaluation) => joinTexts(operands.map((operand) => toText(evaluation.value(operand))))],
]);

function operandAt(operands: Operands, index: number): Expression {
  const operand = operands[index];
  if (!operand) throw new NotComputable('operand missing');
  return operand;
}

function numberAt(operands: Operands, index: number, evaluation: Evaluation): number {
  return toNumber(evaluation.value(operandAt(operands, index)));
}

/** The numbers of all operands as SUM takes them: in areas only true numbers count; a value given directly must be one. */
function numbersOf(operands: Operands, evaluation: Evaluation): number[] {
  const numbers: number[] = [];
  for (const operand of operands) {
    const cells = operand && evaluation.cellsOf(operand);
    if (!cells) {
      numbers.push(toNumber(evaluation.value(operand)));
      continue;
    }
    for (const value of cells) {
      const plain = withoutError(value);
      if (typeof plain === 'number') numbers.push(plain);
    }
  }
  return numbers;
}

function ifAny(numbers: number[], work: (numbers: number[]) => number): number {
  return numbers.length === 0 ? 0 : finite(work(numbers));
}

function average(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaFailure(DIVISION_BY_ZERO);
  return sumOf(numbers) / numbers.length;
}

function countOf(operands: Operands, evaluation: Evaluation, counts: (value: FormulaValue) => boolean): number {
  let count = 0;
  for (const operand of operands) {
    const cells = operand && evaluation.cellsOf(operand);
    if (cells) for (const value of cells) count += counts(value) ? 1 : 0;
    else if (counts(attempt(operand, evaluation))) count++;
  }
  return count;
}

function round(operands: Operands, evaluation: Evaluation, rounding: Rounding): number {
  const places = operands.length > 1 ? numberAt(operands, 1, evaluation) : 0;
  return roundDecimal(numberAt(operands, 0, evaluation), places, rounding);
}

function modulo(operands: Operands, evaluation: Evaluation): number {
  const divisor = numberAt(operands, 1, evaluation);
  if (divisor === 0) throw new FormulaFailure(DIVISION_BY_ZERO);
  const number = numberAt(operands, 0, evaluation);
  return finite(number - divisor * Math.floor(number / divisor));
}

function condition(operands: Operands, evaluation: Evaluation): FormulaValue {
  const holds = toBoolean(evaluation.value(operandAt(operands, 0)));
  if (holds) return evaluation.value(operands[1] ?? null) ?? 0;
  return operands.length > 2 ? (evaluation.value(operands[2] ?? null) ?? 0) : false;
}

function ifError(operands: Operands, evaluation: Evaluation, applies: (error: CellError) => boolean): FormulaValue {
  const value = attempt(operandAt(operands, 0), evaluation);
  return value instanceof CellError && applies(value) ? evaluation.value(operands[1] ?? null) : value;
}

/** The truth values of all operands: in areas texts and blanks do not count, and one value there must be. */
function truthsOf(operands: Operands, evaluation: Evaluation): boolean[] {
  const truths: boolean[] = [];
  for (const operand of operands) {
    const cells = operand && evaluation.cellsOf(operand);
    if (!cells) truths.push(toBoolean(evaluation.value(operand)));
    else for (const value of cells) if (typeof withoutError(value) !== 'string') truths.push(toBoolean(value));
  }
  if (truths.length === 0) throw new FormulaFailure(WRONG_VALUE);
  return truths;
}

function tested(operands: Operands, evaluation: Evaluation): FormulaValue {
  return attempt(operandAt(operands, 0), evaluation);
}

/** The operand's value, an error as a value instead of thrown. */
function attempt(operand: Expression | null, evaluation: Evaluation): FormulaValue {
  try {
    return evaluation.value(operand);
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.error;
    throw failure;
  }
}

function numberOnly(value: FormulaValue): number {
  return typeof value === 'number' ? value : value === true ? 1 : 0;
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new FormulaFailure(WRONG_NUMBER);
  return number;
}
