import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellReading, NumberField } from '../../src/evaluation/cellReading';
import type { FundLine } from '../../src/evaluation/fundLine';
import type { Indicator, IndicatorCells } from '../../src/evaluation/indicator';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import type { CellValue } from '../../src/sheet/sheetSnapshot';

interface ExpectedField {
  readonly cell: string;
  readonly text?: string | null;
  readonly value?: number | null;
  readonly numberFormat?: string;
}

interface ExpectedRaw {
  readonly value: number | string;
  readonly numberFormat: string;
}

interface ExpectedIndicator {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly points: number | null;
  readonly score: number | null;
  readonly deviationReason: string | null;
  readonly cells: Partial<IndicatorCells>;
  readonly targetParts?: {
    readonly operator: string | null;
    readonly value: string | null;
    readonly unit: string | null;
  };
  readonly raw?: { readonly target?: ExpectedRaw; readonly actual?: ExpectedRaw };
}

interface ExpectedForm {
  readonly sheet: string;
  readonly range: string;
  readonly year: number | null;
  readonly title: string | null;
  readonly titleCell: string | null;
  readonly unit: '万元' | '元' | null;
  readonly fields: Record<string, { readonly cell: string; readonly text: string | null } | null>;
  readonly funds: readonly (Record<Exclude<keyof FundLine, 'kind' | 'label'>, ExpectedField | null> & {
    readonly kind: FundLine['kind'];
    readonly label: { readonly cell: string; readonly text: string };
  })[];
  readonly indicators: readonly ExpectedIndicator[];
  readonly headers: { readonly funds?: Record<string, ExpectedField> };
  readonly total: { readonly points: ExpectedField | null; readonly score: ExpectedField | null } | null;
}

const FORMS = join(__dirname, '../fixtures/forms');

/** The forms of a fixture as a reader must find them, taken from its expectations and not from our own reader. */
export function expectedForms(name: string): readonly SelfEvaluation[] {
  const { forms } = JSON.parse(readFileSync(join(FORMS, `${name}.expected.json`), 'utf8')) as {
    readonly forms: readonly ExpectedForm[];
  };
  return forms.map(toEvaluation);
}

function toEvaluation(form: ExpectedForm): SelfEvaluation {
  const { sheet, range, year, title, titleCell, unit } = form;
  const field = (name: string) => {
    const found = form.fields[name];
    return found ? { cell: found.cell, text: found.text ?? '' } : null;
  };
  return {
    sheet,
    range,
    year,
    title,
    titleCell,
    unit,
    fields: {
      projectName: field('projectName'),
      department: field('department'),
      implementingUnit: field('implementingUnit'),
      projectLeader: field('projectLeader'),
      phone: field('phone'),
    },
    funds: form.funds.map((fund) => ({
      kind: fund.kind,
      label: fund.label,
      initialBudget: numberField(fund.initialBudget),
      annualBudget: numberField(fund.annualBudget),
      executed: numberField(fund.executed),
      points: numberField(fund.points),
      executionRate: numberField(fund.executionRate),
      score: numberField(fund.score),
    })),
    goals: null,
    indicators: form.indicators.map(toIndicator),
    emptyRows: [],
    total: form.total && {
      label: null,
      points: numberField(form.total.points),
      score: numberField(form.total.score),
      grade: null,
    },
    headers: {
      funds: Object.fromEntries(
        Object.entries(form.headers.funds ?? {}).map(([name, { cell, text }]) => [name, { cell, text: text ?? '' }]),
      ),
      goals: {},
      indicators: {},
    },
    remarks: {},
    unread: [],
    recognition: [],
  };
}

function toIndicator(row: ExpectedIndicator): Indicator {
  const cells: IndicatorCells = { ...NO_CELLS, ...row.cells };
  const parts = row.targetParts;
  return {
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    target: row.target,
    actual: row.actual,
    points: row.points,
    score: row.score,
    deviationReason: row.deviationReason,
    cells,
    readings: {
      target: reading(cells.target, parts ? parts.value : row.target, row.raw?.target),
      targetOperator: reading(cells.targetOperator, parts?.operator ?? null),
      targetUnit: reading(cells.targetUnit, parts?.unit ?? null),
      actual: reading(cells.actual, row.actual, row.raw?.actual),
      points: reading(cells.points, row.points === null ? null : String(row.points)),
      score: reading(cells.score, row.score === null ? null : String(row.score)),
      scoringRule: null,
      evidence: null,
      deviation: null,
    },
    hidden: false,
  };
}

const NO_CELLS: IndicatorCells = {
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

function numberField(field: ExpectedField | null): NumberField | null {
  if (!field) return null;
  const value = field.value ?? null;
  return { cell: field.cell, text: field.text ?? '', raw: value, value, numberFormat: field.numberFormat };
}

function reading(cell: string | null, text: string | null, raw?: ExpectedRaw): CellReading | null {
  if (cell === null) return null;
  const value: CellValue = raw?.value ?? text;
  return { cell, text: text ?? '', raw: value, numberFormat: raw?.numberFormat };
}
