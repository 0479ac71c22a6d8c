import type { Policy } from '../../policy/policy';
import type { CellAddress } from '../../sheet/cellAddress';
import { FUND_COLUMNS, type FormField } from '../definition/formField';
import { formWords } from '../definition/formWords';

/** Where each field of a form stands. */
export type FieldCells = ReadonlyMap<FormField, CellAddress>;

const AMOUNTS = ['initialBudget', 'annualBudget', 'executed'];

/**
 * The formulas of a form by field, so that it works in any spreadsheet program without us: fund totals, execution
 * rates, the execution score as the policy has it, and the totals. Only functions every program knows and our own
 * evaluator too (SUM, COUNT, IF, MIN, ROUND, ROUNDDOWN). What has no input yet shows nothing: blank is never 0.
 */
export function formFormulas(cells: FieldCells, policy: Policy): ReadonlyMap<FormField, string> {
  const formulas = new Map<FormField, string>();
  const add = (field: FormField, formula: string | null): void => {
    if (formula !== null && cells.has(field)) formulas.set(field, `=${formula}`);
  };
  const kinds = new Set(
    [...cells.keys()].filter((field) => field.startsWith('fund.')).map((field) => field.split('.')[1]!),
  );
  for (const column of FUND_COLUMNS) {
    if (AMOUNTS.includes(column)) add(`fund.total.${column}`, fundTotal(cells, kinds, column));
  }
  for (const kind of kinds) add(`fund.${kind}.executionRate`, executionRate(cells, kind, policy));
  add('fund.total.score', executionScore(cells, policy));
  const points = scoredColumn(cells, 'points');
  const scores = scoredColumn(cells, 'score');
  if (points === null || scores === null) return formulas;
  add('total.points', `IF(COUNT(${points})=0,"",SUM(${points}))`);
  add('total.score', totalScore(cells, scores, policy));
  add('total.grade', grade(cells, points, scores, policy));
  add('total.open', openRows(points, scores));
  return formulas;
}

/** 年度资金总额 is the sum of its parts; a form that has no parts has it typed. */
function fundTotal(cells: FieldCells, kinds: ReadonlySet<string>, column: string): string | null {
  const parts = [...kinds]
    .filter((kind) => kind !== 'total')
    .flatMap((kind) => cells.get(`fund.${kind}.${column}`) ?? []);
  if (parts.length === 0) return null;
  const list = asRange(parts);
  return `IF(COUNT(${list})=0,"",SUM(${list}))`;
}

/** 执行率 = 全年执行数 ÷ the budget the policy measures by. */
function executionRate(cells: FieldCells, kind: string, policy: Policy): string | null {
  const base = policy.parameters['execution.base'].value === 'initial' ? 'initialBudget' : 'annualBudget';
  const budget = cells.get(`fund.${kind}.${base}`) ?? cells.get(`fund.${kind}.annualBudget`);
  const executed = cells.get(`fund.${kind}.executed`);
  if (budget === undefined || executed === undefined) return null;
  const digits = policy.parameters['execution.rateDigits'].value;
  const ratio = `${executed}/${budget}`;
  const zero = policy.parameters['execution.zeroBudget'].value === 'zero' ? '0' : '""';
  return `IF(COUNT(${budget},${executed})<2,"",IF(${budget}=0,${zero},${digits === null ? ratio : `ROUND(${ratio},${digits + 2})`}))`;
}

/** The execution score; null where its rounding has no formula (half to even), so that it is typed. */
function executionScore(cells: FieldCells, policy: Policy): string | null {
  const rate = cells.get('fund.total.executionRate');
  const points = cells.get('fund.total.points');
  if (rate === undefined || points === undefined) return null;
  const share = earnedShare(rate, policy);
  const rounded = roundedAsPolicy(`${share}*${points}`, 'line', policy);
  return rounded === null ? null : `IF(COUNT(${rate},${points})<2,"",${rounded})`;
}

function earnedShare(rate: CellAddress, policy: Policy): string {
  const bands = policy.parameters['execution.bands'].value;
  if (policy.parameters['execution.method'].value === 'bands' && bands !== null) {
    return bands.reduceRight((rest, { atLeast, share }) => `IF(${rate}>=${atLeast},${share},${rest})`, '0');
  }
  return policy.parameters['execution.cap'].value ? `MIN(${rate},1)` : rate;
}

function totalScore(cells: FieldCells, scores: string, policy: Policy): string | null {
  const rate = cells.get('fund.total.executionRate');
  const caps = policy.parameters['total.cappedByExecution'].value ?? [];
  const sum = roundedAsPolicy(`SUM(${scores})`, 'total', policy);
  if (sum === null) return null;
  const capped =
    rate === undefined
      ? sum
      : caps.reduce(
          (inner, { rateBelow, atMost }) =>
            `IF(COUNT(${rate})=0,${inner},IF(${rate}<${rateBelow},MIN(${inner},${atMost}),${inner}))`,
          sum,
        );
  return `IF(COUNT(${scores})=0,"",${capped})`;
}

/** 优良中差, once every line that carries points has a score. */
function grade(cells: FieldCells, points: string, scores: string, policy: Policy): string | null {
  const total = cells.get('total.score');
  if (total === undefined) return null;
  const grades = policy.parameters.grades.value;
  const word = grades
    .slice(0, -1)
    .reduceRight(
      (rest, { atLeast, grade: name }) => `IF(${total}>=${atLeast},"${name}",${rest})`,
      `"${grades.at(-1)!.grade}"`,
    );
  return `IF(COUNT(${points})=COUNT(${scores}),${word},"")`;
}

/** How many lines with points still have no score; nothing when none is left. */
function openRows(points: string, scores: string): string {
  const [before, after] = formWords.open.split('{count}') as [string, string];
  return `IF(COUNT(${points})=COUNT(${scores}),"","${before}"&(COUNT(${points})-COUNT(${scores}))&"${after}")`;
}

function roundedAsPolicy(value: string, at: 'line' | 'total', policy: Policy): string | null {
  const { digits, mode, where } = policy.parameters.rounding.value;
  if (where !== at) return value;
  switch (mode) {
    case 'halfUp':
      return `ROUND(${value},${digits})`;
    case 'down':
      return `ROUNDDOWN(${value},${digits})`;
    case 'halfEven':
      return null;
  }
}

/** The cells of a column that count for the total: the execution line and all indicator rows; null without the column. */
function scoredColumn(cells: FieldCells, column: 'points' | 'score'): string | null {
  const rows: CellAddress[] = [];
  for (let row = 1; ; row++) {
    const cell = cells.get(`indicator.${row}.${column}`);
    if (cell === undefined) break;
    rows.push(cell);
  }
  if (rows.length === 0) return null;
  const execution = cells.get(`fund.total.${column}`);
  return execution === undefined ? asRange(rows) : `${execution},${asRange(rows)}`;
}

/** Cells that stand one below the other as a range, so that a row inserted among them counts; others as a list. */
function asRange(cells: readonly CellAddress[]): string {
  const [first, last] = [cells[0]!, cells.at(-1)!];
  const column = first.replace(/\d+$/, '');
  const top = Number(first.slice(column.length));
  const below = cells.every((cell, index) => cell === `${column}${top + index}`);
  return below && cells.length > 1 ? `${first}:${last}` : cells.join(',');
}
