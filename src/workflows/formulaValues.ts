import type { CellReading } from '../evaluation/cellReading';
import type { Indicator } from '../evaluation/indicator';
import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { DEFAULT_POLICY, policyAt } from '../policy/policyAt';
import type { Policy } from '../policy/policy';
import { PolicyError } from '../policy/policyError';
import { policyYearFor } from '../policy/policyYears';
import { readNumberText } from '../intake/numberText';
import { decimal, dividedBy, times, valueOf } from '../scoring/arithmetic';
import { scoreIndicator } from '../scoring/scoreIndicator';
import type { Deviation, ScoredIndicator } from '../scoring/scoredEvaluation';
import type { CellValue } from '../sheet/sheetSnapshot';
import type { Problem } from './problemOf';

/** What a worksheet formula gives: a value, or why there is none. */
export type FormulaOutcome<V> =
  { readonly ok: true; readonly value: V } | { readonly ok: false; readonly problem: Problem };

/** Target and actual as they stand in two cells, the points of the row, and a policy; null takes the national one. */
export interface FormulaRow {
  readonly target: CellValue;
  readonly actual: CellValue;
  readonly points: CellValue;
  readonly policyId: string | null;
}

/**
 * An indicator row given to a formula, scored by the same engine as a whole form. `mechanical` is null for a row no
 * policy can score, such as a narrative; its explanation says why.
 */
export function scoredRow(row: FormulaRow): FormulaOutcome<ScoredIndicator> {
  const points = amount(row.points, 'points');
  return points.ok ? compared({ ...row, points: points.value.number }) : points;
}

/** The points a row earns. A row no policy can score is a problem and never 0. */
export function scoreOf(row: FormulaRow): FormulaOutcome<number> {
  const scored = scoredRow(row);
  if (!scored.ok) return scored;
  const { mechanical } = scored.value;
  if (mechanical !== null) return { ok: true, value: mechanical };
  return failed('functions.notScorable', { target: shown(row.target), actual: shown(row.actual) });
}

/** (actual − target) / |target| as a fraction, or days late for periods. */
export function deviationOf(target: CellValue, actual: CellValue): FormulaOutcome<number> {
  const scored = compared({ target, actual, points: 1, policyId: null });
  if (!scored.ok) return scored;
  const number = ratioOrDays(scored.value.deviation);
  return number === null
    ? failed('functions.notComparable', { target: shown(target), actual: shown(actual) })
    : { ok: true, value: number };
}

/** Executed / budget as a fraction. Where both name a unit the two are brought to one. */
export function executionRate(executed: CellValue, budget: CellValue): FormulaOutcome<number> {
  const [spent, planned] = [amount(executed, 'executed'), amount(budget, 'budget')];
  if (!spent.ok) return spent;
  if (!planned.ok) return planned;
  if (planned.value.number === 0) return failed('functions.zeroBudget', {});
  const units = spent.value.yuan !== null && planned.value.yuan !== null ? spent.value.yuan / planned.value.yuan : 1;
  const spentThere = times(decimal(spent.value.number), decimal(units));
  return { ok: true, value: valueOf(dividedBy(spentThere, decimal(planned.value.number))) };
}

/** 优 良 中 差 for a total of 100 points. */
export function gradeFor(total: CellValue, policyId: string | null): FormulaOutcome<string> {
  const score = amount(total, 'total');
  if (!score.ok) return score;
  const points = score.value.number;
  if (points > 100) return failed('functions.totalAbove100', { found: shown(total) });
  const policy = policyFor(policyId);
  if (!policy.ok) return policy;
  const band = policy.value.parameters.grades.value.find(({ atLeast }) => points >= atLeast);
  return band
    ? { ok: true, value: band.grade }
    : failed('functions.notANumber', { field: 'total', found: shown(total) });
}

function compared(row: FormulaRow & { readonly points: number }): FormulaOutcome<ScoredIndicator> {
  if (isBlank(row.target)) return failed('functions.blank', { field: 'target' });
  if (isBlank(row.actual)) return failed('functions.blank', { field: 'actual' });
  const policy = policyFor(row.policyId);
  if (!policy.ok) return policy;
  const context = { policy: policy.value, decisions: [], accepted: new Set<string>() };
  return { ok: true, value: scoreIndicator(indicatorOf(row), NO_FORM, context) };
}

function ratioOrDays(deviation: Deviation | null): number | null {
  return deviation === null ? null : (deviation.ratio ?? deviation.days);
}

function policyFor(id: string | null): FormulaOutcome<Policy> {
  const wanted = id === null || id.trim() === '' ? DEFAULT_POLICY : id.trim();
  try {
    return { ok: true, value: policyAt(wanted, policyYearFor(wanted, null)) };
  } catch (fault) {
    if (!(fault instanceof PolicyError)) throw fault;
    return failed(fault.code, fault.values);
  }
}

interface Amount {
  readonly number: number;
  /** 元 in the unit typed with the number; null when there is none. */
  readonly yuan: number | null;
}

const YUAN: ReadonlyMap<string | null, number> = new Map([
  ['元', 1],
  ['万元', 10_000],
  ['亿元', 100_000_000],
]);

/** A number of zero or more. Blank and unreadable are problems, never 0. */
function amount(value: CellValue, field: string): FormulaOutcome<Amount> {
  if (isBlank(value)) return failed('functions.blank', { field });
  const reading = typeof value === 'string' ? readNumberText(value) : null;
  const read = reading?.kind === 'number' ? reading : null;
  const number = typeof value === 'number' ? value : (read?.value ?? NaN);
  if (!Number.isFinite(number) || number < 0 || read?.unit === '%') {
    return failed('functions.notANumber', { field, found: shown(value) });
  }
  return { ok: true, value: { number, yuan: YUAN.get(read?.unit ?? null) ?? null } };
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function shown(value: CellValue): string {
  return value === null ? '' : String(value);
}

function failed(
  key: string,
  values: Readonly<Record<string, string>>,
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { key, values } };
}

function indicatorOf({ target, actual, points }: FormulaRow & { readonly points: number }): Indicator {
  const reading = (raw: CellValue): CellReading => ({ cell: '', text: shown(raw), raw });
  return {
    level1: null,
    level2: null,
    level3: null,
    target: shown(target),
    actual: shown(actual),
    points,
    score: null,
    deviationReason: null,
    cells: NO_CELLS,
    readings: {
      target: reading(target),
      targetOperator: null,
      targetUnit: null,
      actual: reading(actual),
      points: reading(points),
      score: null,
      scoringRule: null,
      evidence: null,
      deviation: null,
    },
    hidden: false,
  };
}

const NO_CELLS: Indicator['cells'] = {
  level1: null,
  level2: null,
  level3: null,
  target: null,
  actual: null,
  points: null,
  score: null,
  deviationReason: null,
  targetOperator: null,
  targetUnit: null,
  deviation: null,
  scoringRule: null,
  evidence: null,
};

/** A formula stands in no form. */
const NO_FORM: SelfEvaluation = {
  sheet: '',
  range: 'A1',
  year: null,
  title: null,
  titleCell: null,
  unit: null,
  fields: { projectName: null, department: null, implementingUnit: null, projectLeader: null, phone: null },
  funds: [],
  goals: null,
  indicators: [],
  emptyRows: [],
  total: null,
  headers: { funds: {}, goals: {}, indicators: {} },
  remarks: {},
  unread: [],
  recognition: [],
};
