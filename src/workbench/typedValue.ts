import { formatNumber } from '../locales/formatNumber';
import type { CellSnapshot, CellValue } from '../sheet/sheetSnapshot';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+|\d{1,3}(,\d{3})+(\.\d*)?)$/;

/**
 * What a text typed into a cell means: a number where it is written as one, a percentage only in a
 * cell formatted as such, nothing where it is empty, else the text itself. Never a formula.
 */
export function typedValue(typed: string, numberFormat: string): CellValue {
  const text = typed.trim();
  if (text === '') return null;
  if (NUMBER.test(text)) return Number(text.replaceAll(',', ''));
  if (numberFormat.includes('%') && text.endsWith('%') && NUMBER.test(text.slice(0, -1))) {
    return Number((Number(text.slice(0, -1).replaceAll(',', '')) / 100).toPrecision(15));
  }
  return typed;
}

/** What a person would type to get what the cell holds: what an editor of the cell begins with. */
export function typedText({ value, formula, numberFormat }: CellSnapshot): string {
  if (formula !== undefined) return formula;
  if (typeof value !== 'number') return value === null ? '' : String(value);
  return numberFormat?.includes('%') ? `${formatNumber(value * 100)}%` : formatNumber(value);
}
