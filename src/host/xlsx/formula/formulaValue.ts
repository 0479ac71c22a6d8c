import { CellError } from '../worksheet/cellError';
import { UntracedError } from './untracedError';

/** What a formula works with: a number, a text, a truth value, an error, or a blank cell (null). */
export type FormulaValue = number | string | boolean | CellError | null;

export const DIVISION_BY_ZERO = new CellError('#DIV/0!');
export const WRONG_VALUE = new CellError('#VALUE!');
export const WRONG_NUMBER = new CellError('#NUM!');
export const WRONG_REFERENCE = new CellError('#REF!');

/**
 * A formula uses something we do not compute (a function of ours missing, another file, a name that
 * stands for no cells). Its result is then unknown, which is neither an error value nor 0.
 */
export class NotComputable extends UntracedError {
  override readonly name = 'NotComputable';
}
