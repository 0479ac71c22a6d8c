import { MAX_COLUMN, MAX_ROW } from '../../../sheet/cellAddress';
import { NotComputable } from './formulaValue';

/** Longest formula Excel accepts. */
const LONGEST_FORMULA = 8192;

/** A cell as a formula names it: 1-based, and whether row and column stay when the formula is moved. */
export interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** A piece of a formula and where it stands in the text. */
export type FormulaToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'operator'; readonly value: string }
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly cell: CellReference }
  /** A whole column or row, as one side of `A:C` or `2:5`. */
  | {
      readonly kind: 'line';
      readonly sheet: string | null;
      readonly cell: CellReference;
      readonly axis: 'row' | 'column';
    }
  | { readonly kind: 'function'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  /** Structured references, other workbooks, spilled ranges and whatever else is not read. */
  | { readonly kind: 'other'; readonly value: string }
);

const SPACE = /[ \n\r\t]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)/iy;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%(),:;{}]/y;
const SHEET = /'((?:[^']|'')*)'!|([\p{L}_\\][\p{L}\p{N}_.]*)!/uy;
const CELL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/uy;
const COLUMN = /(\$?)([A-Za-z]{1,3})(?=:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(]))/uy;
const COLUMN_END = /(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(])/uy;
const ROW = /(\$?)([1-9]\d{0,6})(?=:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(]))/uy;
const ROW_END = /(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/uy;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** Splits a formula, without its leading `=`, into tokens. @throws NotComputable when it is too long or not read */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  if (formula.length > LONGEST_FORMULA) throw new NotComputable('formula too long');
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const space = match(SPACE, formula, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(formula, at, tokens);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(formula: string, start: number, before: readonly FormulaToken[]): FormulaToken {
  const sheetMatch = match(SHEET, formula, start);
  const sheet = sheetMatch ? (sheetMatch[2] ?? sheetMatch[1]!.replace(/''/g, "'")) : null;
  const at = start + (sheetMatch?.[0].length ?? 0);
  const reference = referenceAt(formula, start, at, sheet, before);
  if (reference) return reference;
  if (sheet !== null) return other(formula, start, at);
  const text = match(TEXT, formula, at);
  if (text) return { kind: 'text', value: text[0].slice(1, -1).replace(/""/g, '"'), start, end: at + text[0].length };
  const number = match(NUMBER, formula, at);
  if (number) return { kind: 'number', value: Number(number[0]), start, end: at + number[0].length };
  const error = match(ERROR, formula, at);
  if (error) return { kind: 'error', value: error[0].toUpperCase(), start, end: at + error[0].length };
  const operator = match(OPERATOR, formula, at);
  if (operator) return { kind: 'operator', value: operator[0], start, end: at + operator[0].length };
  const name = match(NAME, formula, at);
  if (!name) return other(formula, start, at + 1);
  const end = at + name[0].length;
  if (formula[end] === '[') return other(formula, start, end);
  if (formula[end] === '(')
    return { kind: 'function', value: name[0].replace(/^_xlfn\./i, '').toUpperCase(), start, end };
  return { kind: 'name', value: name[0], start, end };
}

/** A cell, or one side of a range of whole rows or columns. */
function referenceAt(
  formula: string,
  start: number,
  at: number,
  sheet: string | null,
  before: readonly FormulaToken[],
): FormulaToken | null {
  const cell = match(CELL, formula, at);
  if (cell) {
    const column = columnNumber(cell[2]!);
    const row = Number(cell[4]);
    if (column <= MAX_COLUMN && row <= MAX_ROW) {
      const reference = { row, column, fixedRow: cell[3] === '$', fixedColumn: cell[1] === '$' };
      return { kind: 'cell', sheet, cell: reference, start, end: at + cell[0].length };
    }
  }
  const previous = before.at(-2);
  const closes =
    before.at(-1)?.kind === 'operator' && formula[before.at(-1)!.start] === ':' && previous?.kind === 'line';
  const column = match(closes && previous.axis === 'column' ? COLUMN_END : COLUMN, formula, at);
  if (column && columnNumber(column[2]!) <= MAX_COLUMN) {
    const reference = { row: 1, column: columnNumber(column[2]!), fixedRow: true, fixedColumn: column[1] === '$' };
    return { kind: 'line', axis: 'column', sheet, cell: reference, start, end: at + column[0].length };
  }
  const row = match(closes && previous.axis === 'row' ? ROW_END : ROW, formula, at);
  if (row && Number(row[2]) <= MAX_ROW) {
    const reference = { row: Number(row[2]), column: 1, fixedRow: row[1] === '$', fixedColumn: true };
    return { kind: 'line', axis: 'row', sheet, cell: reference, start, end: at + row[0].length };
  }
  return null;
}

/** A piece that is not read: up to the next operator outside brackets. */
function other(formula: string, start: number, from: number): FormulaToken {
  let depth = 0;
  let end = from;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at]!;
    if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (depth <= 0 && at >= from && /[-+*/^&=<>%(),:;{}\s]/.test(character)) break;
    end = Math.max(from, at + 1);
  }
  return { kind: 'other', value: formula.slice(start, end), start, end };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
