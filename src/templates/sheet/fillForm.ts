import Big from 'big.js';
import { parseCell } from '../../sheet/cellAddress';
import type { CellValue } from '../../sheet/sheetSnapshot';
import type { FormField } from '../definition/formField';
import type { TemplateSheet } from './assembledForm';

/** A form with values put into its open fields, fund totals shown accordingly. Fields the form does not have are left out. */
export function fillForm(template: TemplateSheet, values: ReadonlyMap<FormField, CellValue>): TemplateSheet {
  const { layout } = template.form;
  const known = new Set(layout.fields.map(({ field }) => field));
  const ours = new Map([...values].filter(([field]) => known.has(field)));
  const formulas = new Set(layout.formulas.map(({ cell }) => cell));
  const filled = new Map<string, CellValue>();
  for (const { field, cell } of layout.fields) {
    const value = formulas.has(cell) ? totalOf(field, ours) : ours.get(field);
    if (value === undefined || value === null || value === '') continue;
    const { row, column } = parseCell(cell)!;
    filled.set(`${row},${column}`, value);
  }
  const cells = template.blueprint.cells.map((cell) => {
    const value = filled.get(`${cell.row},${cell.column}`);
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...template, blueprint: { ...template.blueprint, cells } };
}

const TOTAL = /^fund\.total\.(initialBudget|annualBudget|executed)$/;

/** What the total of a fund column shows; undefined when none of its parts is filled in, or for any other formula. */
function totalOf(field: FormField, values: ReadonlyMap<FormField, CellValue>): number | undefined {
  const column = TOTAL.exec(field)?.[1];
  if (column === undefined) return undefined;
  const parts = [...values].flatMap(([part, value]) =>
    part.startsWith('fund.') && part.endsWith(`.${column}`) && typeof value === 'number' ? [value] : [],
  );
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum.plus(part), new Big(0)).toNumber();
}
