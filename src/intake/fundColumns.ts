import { budgetsToldApart } from './adjustedBudgets';
import { columnCell } from './columnCell';
import { AMOUNT_FIELDS } from './findFundBlock';
import type { FormContext } from './formContext';
import type { HeaderBand, HeaderColumn } from './headerBand';
import { readNumberText } from './numberText';
import { surestColumns } from './surestColumns';

/** The numbers of a fund line. */
export const VALUE_FIELDS: ReadonlySet<string> = new Set([...AMOUNT_FIELDS, 'points', 'executionRate', 'score']);
/** A column with the budget of one kind of money. */
export const KIND_COLUMN = /^fund_(?<kind>\w+)$/u;
/** Words of a column that says by how much a budget was adjusted. */
export const ADJUSTMENT = /调整|追加|调剂|增减/u;

/**
 * One column per field, and every column of a kind of money. The column of line names is no amount
 * whatever its header says; of two columns with the same words neither is taken unless only one holds numbers.
 */
export function valueColumns(
  context: FormContext,
  band: HeaderBand,
  rows: readonly number[],
  labelColumn: number | null,
): readonly HeaderColumn[] {
  const columns = budgetsToldApart(
    band.columns.filter(({ left, right }) => labelColumn === null || left > labelColumn || right < labelColumn),
    ({ text }) => text,
  );
  const chosen = new Map<string, HeaderColumn>();
  for (const field of VALUE_FIELDS) {
    const named = columns.filter((column) => column.field === field);
    const surest = surestColumns(named, (column) => rows.some((row) => isNumber(context, row, column)));
    if (surest.length === 1) chosen.set(field, surest[0]!);
    else {
      for (const column of surest) context.log.missed(column.cell, 'sameColumnTwice');
    }
  }
  const adjusted = chosen.has('annualBudget') ? undefined : adjustedTotal(band, chosen);
  if (adjusted) chosen.set('annualBudget', { ...adjusted, field: 'annualBudget' });
  for (const { block, field, cell } of context.places) {
    if (block !== 'funds') continue;
    for (const [other, { left, right }] of chosen) if (left <= cell.right && right >= cell.column) chosen.delete(other);
    const named = band.columns.find((column) => column.left <= cell.column && column.right >= cell.column);
    const header = named ?? { cell, text: cell.text, left: cell.column, right: cell.right };
    chosen.set(field, { ...header, field, confidence: 1, ground: 'mapping' });
  }
  const kinds = columns.filter((column) => KIND_COLUMN.test(column.field) && column !== adjusted);
  return [...chosen.values(), ...kinds].sort((first, second) => first.left - second.left);
}

/** 小计 after 年初预算 ¦ 年中调整 is the budget of the whole year. */
function adjustedTotal({ columns }: HeaderBand, chosen: ReadonlyMap<string, HeaderColumn>): HeaderColumn | undefined {
  const initial = chosen.get('initialBudget');
  const at = columns.findIndex(({ field }) => field === 'fund_total');
  const between = columns.slice(0, Math.max(at, 0)).filter(({ left }) => initial !== undefined && left > initial.right);
  const isAdjusted = between.length > 0 && between.every(({ text }) => ADJUSTMENT.test(text));
  return isAdjusted ? columns[at] : undefined;
}

/** Whether a line has a number of its own in a column. */
export function isNumber({ cells }: FormContext, row: number, column: HeaderColumn): boolean {
  const cell = columnCell(cells, row, column);
  return cell.row === row && readNumberText(cell.text).kind === 'number';
}
