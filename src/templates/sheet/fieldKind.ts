import { indicatorOf, type FormField } from '../definition/formField';

/** What a field holds, which decides its look, its hint and what may be typed. */
export type FieldKind =
  | 'projectName'
  | 'text'
  | 'phone'
  | 'goal'
  | 'amount'
  | 'rate'
  | 'level1'
  | 'level2'
  | 'level3'
  | 'operator'
  | 'target'
  | 'targetNumber'
  | 'unit'
  | 'actual'
  | 'points'
  | 'score'
  | 'grade'
  | 'reason'
  | 'remark'
  | 'aside';

const INDICATOR_KINDS: ReadonlyMap<string, FieldKind> = new Map([
  ['level1', 'level1'],
  ['level2', 'level2'],
  ['level3', 'level3'],
  ['targetOperator', 'operator'],
  ['target', 'target'],
  ['targetUnit', 'unit'],
  ['actual', 'actual'],
  ['points', 'points'],
  ['score', 'score'],
  ['deviationReason', 'reason'],
]);

const LAST_PART_KINDS: ReadonlyMap<string, FieldKind> = new Map([
  ['projectName', 'projectName'],
  ['phone', 'phone'],
  ['initialBudget', 'amount'],
  ['annualBudget', 'amount'],
  ['executed', 'amount'],
  ['points', 'points'],
  ['executionRate', 'rate'],
  ['score', 'score'],
  ['reason', 'reason'],
  ['grade', 'grade'],
  ['open', 'aside'],
]);

/** The kind of a field. `split` says that the form has columns of their own for operator and unit. */
export function fieldKind(field: FormField, split: boolean): FieldKind {
  const indicator = indicatorOf(field);
  if (indicator) {
    const kind = INDICATOR_KINDS.get(indicator.column)!;
    return kind === 'target' && split ? 'targetNumber' : kind;
  }
  const [first, ...rest] = field.split('.');
  if (first === 'goal') return 'goal';
  if (first === 'remark') return 'remark';
  return LAST_PART_KINDS.get(rest.at(-1)!) ?? 'text';
}
