import Big from 'big.js';
import type { CellAddress } from '../../sheet/cellAddress';
import type { CellValue } from '../../sheet/sheetSnapshot';
import type { CellWrite } from '../../sheet/writePlan';
import type { FormField } from '../definition/formField';
import type { IssuedForm } from '../layout/issuedForm';
import type { RosterAmount, RosterRow } from './rosterRow';

const YUAN: Readonly<Record<'万元' | '元', number>> = { 万元: 10_000, 元: 1 };

/** What the roster says of a form, as writes into its blank fields. Fields the form does not have are left out. */
export function prefill(form: IssuedForm, row: RosterRow, amountUnit: '万元' | '元'): readonly CellWrite[] {
  const cells = new Map(form.layout.fields.map(({ field, cell }) => [field, cell]));
  const writes: CellWrite[] = [];
  for (const [field, value] of fieldsOf(row, amountUnit)) {
    const cell = cells.get(field);
    if (cell === undefined || value === null || value === '') continue;
    writes.push(blankFilled(form.sheet, cell, value));
  }
  return writes;
}

function fieldsOf(row: RosterRow, amountUnit: '万元' | '元'): readonly (readonly [FormField, CellValue])[] {
  return [
    ['head.projectName', row.project],
    ['head.department', row.department],
    ['head.implementingUnit', row.unit],
    ['head.projectLeader', row.leader],
    ['head.phone', row.phone],
    ['fund.currentYear.initialBudget', amountIn(row.initialBudget, amountUnit)],
    ['fund.currentYear.annualBudget', amountIn(row.annualBudget, amountUnit)],
  ];
}

/** The amount in the form's unit; one without a unit is in the form's already. */
function amountIn(amount: RosterAmount | null, unit: '万元' | '元'): number | null {
  if (amount === null) return null;
  const value = new Big(amount.value);
  return (amount.unit === null ? value : value.times(YUAN[amount.unit]).div(YUAN[unit])).toNumber();
}

function blankFilled(sheet: string, cell: CellAddress, value: CellValue): CellWrite {
  return { sheet, cell, before: { value: null }, after: { value }, purpose: 'template' };
}
