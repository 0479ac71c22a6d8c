import type { NumberField } from '../../src/evaluation/cellReading';
import type { FundLine } from '../../src/evaluation/fundLine';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';

const NUMBERS = ['initialBudget', 'annualBudget', 'executed', 'points', 'executionRate', 'score'] as const;
const FIELDS = ['projectName', 'department', 'implementingUnit', 'projectLeader', 'phone'] as const;
const CELLS = [
  'level1',
  'level2',
  'level3',
  'target',
  'actual',
  'points',
  'score',
  'deviationReason',
  'targetOperator',
  'targetUnit',
] as const;

interface Text {
  readonly cell: string;
  readonly text: string | null;
}

interface Value {
  readonly cell: string;
  readonly value: number | null;
}

type Cells = Readonly<Record<(typeof CELLS)[number], string | null>>;

/** What a form and a published expectation have in common: the keys the README of the published forms names. */
export interface PublishedForm {
  readonly sheet: string;
  readonly range: string;
  readonly year: number | null;
  readonly title: string | null;
  readonly titleCell: string | null;
  readonly unit: string | null;
  readonly fields: Readonly<Record<(typeof FIELDS)[number], Text | null>>;
  readonly funds: readonly ({ readonly kind: string; readonly label: Text } & Readonly<
    Record<(typeof NUMBERS)[number], Value | null>
  >)[];
  readonly goals: { readonly expected: Text | null; readonly achieved: Text | null } | null;
  readonly indicators: readonly {
    readonly level1: string | null;
    readonly level2: string | null;
    readonly level3: string | null;
    readonly target: string | null;
    readonly actual: string | null;
    readonly points: number | null;
    readonly score: number | null;
    readonly deviationReason: string | null;
    readonly cells: Cells;
  }[];
  readonly emptyRows: readonly {
    readonly level1: string | null;
    readonly level2: string | null;
    readonly level3: string | null;
    readonly cells: Cells;
  }[];
  readonly total: { readonly points: Value | null; readonly score: Value | null; readonly grade: Text | null } | null;
}

/** Every key of a form that the README of the published forms names, and nothing else. */
export function formShape(form: PublishedForm) {
  return {
    sheet: form.sheet,
    range: form.range,
    year: form.year,
    title: form.title,
    titleCell: form.titleCell,
    unit: form.unit,
    fields: Object.fromEntries(FIELDS.map((field) => [field, textOf(form.fields[field])])),
    funds: form.funds.map((line) => ({
      kind: line.kind,
      label: textOf(line.label),
      ...Object.fromEntries(NUMBERS.map((field) => [field, numberOf(line[field])])),
    })),
    goals: form.goals && { expected: textOf(form.goals.expected), achieved: textOf(form.goals.achieved) },
    indicators: form.indicators.map(
      ({ level1, level2, level3, target, actual, points, score, deviationReason, cells }) => {
        return { level1, level2, level3, target, actual, points, score, deviationReason, cells: cellsOf(cells) };
      },
    ),
    emptyRows: form.emptyRows.map(({ level1, level2, level3, cells }) => ({
      level1,
      level2,
      level3,
      cells: cellsOf(cells),
    })),
    total: form.total && {
      points: numberOf(form.total.points),
      score: numberOf(form.total.score),
      grade: textOf(form.total.grade),
    },
  };
}

/** The same without addresses: what must not change when a sheet is only moved about. */
export function formContent(form: SelfEvaluation) {
  const text = (field: { text: string | null } | null) => field && field.text;
  const number = (field: NumberField | null) => field && field.value;
  return {
    year: form.year,
    title: form.title,
    unit: form.unit,
    fields: Object.fromEntries(FIELDS.map((field) => [field, text(form.fields[field])])),
    funds: form.funds.map((line: FundLine) => [
      line.kind,
      line.label.text,
      ...NUMBERS.map((field) => number(line[field])),
    ]),
    goals: form.goals && [text(form.goals.expected), text(form.goals.achieved)],
    indicators: form.indicators.map((row) => [
      row.level1,
      row.level2,
      row.level3,
      row.target,
      row.actual,
      row.points,
      row.score,
      row.deviationReason,
    ]),
    emptyRows: form.emptyRows.map((row) => [row.level1, row.level2, row.level3]),
    total: form.total && [number(form.total.points), number(form.total.score), text(form.total.grade)],
    remarks: Object.fromEntries(Object.entries(form.remarks).map(([code, remark]) => [code, remark.text])),
  };
}

function cellsOf(cells: Cells) {
  return Object.fromEntries(CELLS.map((field) => [field, cells[field]]));
}

function textOf(field: Text | null) {
  return field && { cell: field.cell, text: field.text };
}

function numberOf(field: Value | null) {
  return field && { cell: field.cell, value: field.value };
}
