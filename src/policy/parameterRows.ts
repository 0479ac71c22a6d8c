import Big from 'big.js';
import { parameterValues, tierNameSchema, type ParameterKey, type ParameterValue } from './parameterValues';
import { problemsOf, type PolicyProblem } from './policyProblem';

/** A column of a parameter as a person sees it. */
export interface RowColumn {
  /** Member of the value; empty where the value has no members. */
  readonly name: string;
  /** `percent` is shown and typed as 90 for 0.9; `fixed` is shown and cannot be changed. */
  readonly kind: 'choice' | 'percent' | 'number' | 'text' | 'fixed';
  /** What can be chosen; empty where anything can be typed. */
  readonly options: readonly string[];
}

/** How a parameter is laid out for a person: every value is some rows of texts, none at all where there is no rule. */
export interface ParameterLayout {
  readonly columns: readonly RowColumn[];
  /** How few and how many rows there may be. */
  readonly least: number;
  readonly most: number;
}

export type ParameterRow = readonly string[];

/** A value read from what a person typed, or everything that is wrong with it. */
export type RowsReading<K extends ParameterKey = ParameterKey> =
  | { readonly ok: true; readonly value: ParameterValue<K> }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** The layout of one parameter. */
export function layoutOf(key: ParameterKey): ParameterLayout {
  const { columns, least, most } = LAYOUTS[key];
  return { columns, least, most };
}

/** A value as rows of texts. */
export function rowsOf<K extends ParameterKey>(key: K, value: ParameterValue<K>): readonly ParameterRow[] {
  const { columns, shape } = LAYOUTS[key];
  if (value === null) return [];
  const items: readonly unknown[] = shape === 'list' ? (value as readonly unknown[]) : [value];
  return items.map((item) =>
    columns.map(({ name, kind }) => textOf(kind, name === '' ? item : (item as Record<string, unknown>)[name])),
  );
}

/**
 * The value that rows of texts stand for, checked as a policy file is. Rows that are wholly blank are left out. The place
 * of a problem is the number of its row, or empty where there is only one.
 */
export function valueOfRows<K extends ParameterKey>(key: K, rows: readonly ParameterRow[]): RowsReading<K> {
  const { columns, shape } = LAYOUTS[key];
  const problems: PolicyProblem[] = [];
  const items: unknown[] = [];
  rows.forEach((row, at) => {
    if (row.every((text) => text.trim() === '')) return;
    const members = columns.map(({ name, kind }, index) => {
      const typed = row[index] ?? '';
      const value = readText(kind, typed);
      if (value === null) problems.push({ place: placeOf(shape, at), ...unreadable(typed) });
      return [name, value] as const;
    });
    items.push(columns[0]!.name === '' ? members[0]![1] : Object.fromEntries(members));
  });
  if (problems.length > 0) return { ok: false, problems };
  const parsed = parameterValues[key].safeParse(items.length === 0 ? null : shape === 'list' ? items : items[0], {
    reportInput: true,
  });
  if (parsed.success) return { ok: true, value: parsed.data as ParameterValue<K> };
  const places = parsed.error.issues.map(({ path }) => (typeof path[0] === 'number' ? placeOf(shape, path[0]) : ''));
  return { ok: false, problems: problemsOf(parsed.error).map((each, index) => ({ ...each, place: places[index]! })) };
}

function placeOf(shape: Layout['shape'], row: number): string {
  return shape === 'list' ? String(row + 1) : '';
}

function unreadable(typed: string): Pick<PolicyProblem, 'code' | 'values'> {
  return typed.trim() === '' ? { code: 'missing', values: {} } : { code: 'notANumber', values: { text: typed.trim() } };
}

function textOf(kind: RowColumn['kind'], value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return kind === 'percent' ? new Big(value as number).times(100).toString() : String(value);
}

/** What was typed, as the kind of its column; null where that is a number and none was typed. */
function readText(kind: RowColumn['kind'], typed: string): string | number | boolean | null {
  const text = typed.normalize('NFKC').trim();
  if (kind === 'choice' && (text === 'yes' || text === 'no')) return text === 'yes';
  if (kind !== 'percent' && kind !== 'number') return typed.trim();
  const number = /^(-?\d{1,15}(?:\.\d{1,15})?)\s*(%?)$/.exec(text);
  if (!number || (number[2] === '%' && kind === 'number')) return null;
  return kind === 'percent' ? new Big(number[1]!).div(100).toNumber() : Number(number[1]);
}

interface Layout extends ParameterLayout {
  /** Whether the value is a list of rows or the one row itself. */
  readonly shape: 'list' | 'single';
}

const column = (name: string, kind: RowColumn['kind'], options: readonly string[] = []): RowColumn => ({
  name,
  kind,
  options,
});
const single = (kind: RowColumn['kind'], options: readonly string[] = []): Layout => ({
  columns: [column('', kind, options)],
  least: 1,
  most: 1,
  shape: 'single',
});
const optional = (layout: Layout): Layout => ({ ...layout, least: 0 });
const choice = (...options: readonly string[]): Layout => single('choice', options);
const yesNo = choice('yes', 'no');
const MOST_ROWS = 12;
const list = (columns: readonly RowColumn[], least = 1, most = MOST_ROWS): Layout => ({
  columns,
  least,
  most,
  shape: 'list',
});
const shareBands = optional(list([column('atLeast', 'percent'), column('share', 'percent')]));

const LAYOUTS: Readonly<Record<ParameterKey, Layout>> = {
  'execution.points': single('number'),
  'execution.base': choice('initial', 'annual'),
  'execution.method': choice('proportional', 'bands'),
  'execution.bands': shareBands,
  'execution.cap': yesNo,
  'execution.rateDigits': optional(single('number')),
  'execution.zeroBudget': choice('zero', 'open'),
  'weights.level1': optional(list([column('group', 'text'), column('points', 'number')])),
  'quantitative.met': single('percent'),
  'quantitative.positive': choice('ratio', 'zero'),
  'quantitative.equal': choice('asPositive', 'exact'),
  'quantitative.reverse': choice('ratio', 'linear', 'zero'),
  'quantitative.zeroTarget': choice('allOrNothing', 'open'),
  'quantitative.negativeActual': choice('asZero', 'open'),
  'quantitative.passThreshold': optional(single('percent')),
  'period.met': single('percent'),
  'period.late': choice('open', 'zero'),
  'qualitative.bands': list(
    [column('tier', 'fixed', tierNameSchema.options), column('from', 'percent'), column('to', 'percent')],
    tierNameSchema.options.length,
    tierNameSchema.options.length,
  ),
  'qualitative.yesNo': choice('band', 'direct'),
  'satisfaction.bands': shareBands,
  'over.threshold': optional(single('percent')),
  'over.action': choice('warn', 'requireReason', 'reduce'),
  'over.zeroTargetActual': optional(single('number')),
  'flag.equalNotEqual': yesNo,
  'flag.reverseExceeded': yesNo,
  'rowRules.apply': yesNo,
  'notApplicable.renormalise': yesNo,
  'total.cappedByExecution': optional(list([column('rateBelow', 'percent'), column('atMost', 'number')])),
  rounding: {
    columns: [
      column('where', 'choice', ['line', 'total']),
      column('mode', 'choice', ['halfUp', 'halfEven', 'down']),
      column('digits', 'number'),
    ],
    least: 1,
    most: 1,
    shape: 'single',
  },
  grades: list([column('grade', 'text'), column('atLeast', 'number')]),
  'reason.belowPoints': yesNo,
  'reason.executionBelow': optional(single('percent')),
  'reason.budgetAdjusted': yesNo,
  'reason.qualitative': yesNo,
  'text.actualLength': optional(single('number')),
};
