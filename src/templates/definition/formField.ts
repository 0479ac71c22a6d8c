import { z } from 'zod';
import { fundKindSchema } from '../../evaluation/fundLine';

/** The columns of the fund block, as in `FundLine`. */
export const FUND_COLUMNS = [
  'initialBudget',
  'annualBudget',
  'executed',
  'points',
  'executionRate',
  'score',
  'reason',
] as const;
export type FundColumn = (typeof FUND_COLUMNS)[number];

/** The columns of the indicator table, as in `IndicatorCells`. */
export const INDICATOR_COLUMNS = [
  'level1',
  'level2',
  'level3',
  'targetOperator',
  'target',
  'targetUnit',
  'actual',
  'points',
  'score',
  'deviationReason',
] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

const funds = fundKindSchema.options.join('|');
const FIELD = new RegExp(
  `^(head\\.(projectName|department|implementingUnit|projectLeader|phone)` +
    `|goal\\.(expected|achieved)` +
    `|fund\\.(${funds})\\.(${FUND_COLUMNS.join('|')})` +
    `|indicator\\.[1-9]\\d{0,3}\\.(${INDICATOR_COLUMNS.join('|')})` +
    `|total\\.(points|score|grade|open)` +
    `|remark\\.[a-zA-Z]{1,40})$`,
);

/**
 * A field of the form by its place in `SelfEvaluation`: `head.projectName`, `fund.total.executed`, `goal.expected`,
 * `indicator.3.actual` (rows counted from 1 as issued), `total.score`, `remark.otherRemarks`.
 */
export const formFieldSchema = z.string().regex(FIELD, { error: 'formField' });
export type FormField = z.infer<typeof formFieldSchema>;

/** The field of an indicator row; rows are counted from 1 as issued. */
export function indicatorField(row: number, column: IndicatorColumn): FormField {
  return `indicator.${row}.${column}`;
}

const INDICATOR = /^indicator\.(\d+)\.(\w+)$/;

/** Row and column of an indicator's field; null for any other field. */
export function indicatorOf(field: FormField): { readonly row: number; readonly column: string } | null {
  const match = INDICATOR.exec(field);
  return match && { row: Number(match[1]), column: match[2]! };
}

const NAME_PREFIX = 'ziping_';

/**
 * The defined name of a field: `fund.total.score` → `ziping_fund_total_score`. Letters, digits and underscores only,
 * and never the look of a cell address, so that Excel, WPS and LibreOffice all keep it.
 */
export function nameOfField(field: FormField): string {
  return NAME_PREFIX + field.replaceAll('.', '_');
}

/** The field a defined name stands for; null when the name is none of ours. */
export function fieldOfName(name: string): FormField | null {
  if (!name.startsWith(NAME_PREFIX)) return null;
  const field = name.slice(NAME_PREFIX.length).replaceAll('_', '.');
  return FIELD.test(field) ? field : null;
}
