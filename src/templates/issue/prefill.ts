import Big from 'big.js';
import type { CellValue } from '../../sheet/sheetSnapshot';
import type { FormField } from '../definition/formField';
import type { RosterAmount, RosterRow } from './rosterRow';

const YUAN: Readonly<Record<'万元' | '元', number>> = { 万元: 10_000, 元: 1 };

/** What the roster says of a form, by its fields. Amounts are in the form's unit. */
export function prefill(row: RosterRow, amountUnit: '万元' | '元' | null): ReadonlyMap<FormField, CellValue> {
  const values: readonly (readonly [FormField, CellValue])[] = [
    ['head.projectName', row.project],
    ['head.department', row.department],
    ['head.implementingUnit', row.unit],
    ['head.projectLeader', row.leader],
    ['head.phone', row.phone],
    ['fund.currentYear.initialBudget', amountIn(row.initialBudget, amountUnit)],
    ['fund.currentYear.annualBudget', amountIn(row.annualBudget, amountUnit)],
  ];
  return new Map(values.filter(([, value]) => value !== null && value !== ''));
}

/** The amount in the form's unit; where either has none, the roster's number is taken as it is. */
function amountIn(amount: RosterAmount | null, unit: '万元' | '元' | null): number | null {
  if (amount === null) return null;
  const value = new Big(amount.value);
  return (amount.unit === null || unit === null ? value : value.times(YUAN[amount.unit]).div(YUAN[unit])).toNumber();
}
