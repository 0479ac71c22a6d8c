import type { CellReading, NumberField } from '../../src/evaluation/cellReading';
import type { FundLine } from '../../src/evaluation/fundLine';
import type { Indicator } from '../../src/evaluation/indicator';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import type { ExecutionCase, IndicatorCase } from './caseTable';

export const SHEET = '自评表';

/** A form with these rows and nothing else. */
export function formWith(
  year: number | null,
  indicators: readonly Indicator[],
  funds: readonly FundLine[] = [],
): SelfEvaluation {
  const nobody = { projectName: null, department: null, implementingUnit: null, projectLeader: null, phone: null };
  return {
    sheet: SHEET,
    range: 'A1:M40',
    year,
    title: '项目支出绩效自评表',
    titleCell: 'A1',
    unit: '万元',
    fields: nobody,
    funds: [...funds],
    goals: null,
    indicators: [...indicators],
    emptyRows: [],
    total: null,
    headers: { funds: {}, goals: {}, indicators: {} },
    remarks: {},
    unread: [],
    recognition: [],
  };
}

/** What an indicator row says; what is left out is blank. */
export interface RowContent {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly points?: number | null;
  readonly score?: number;
  /** What the score cell shows where that is no number. */
  readonly scoreText?: string;
  readonly reason?: string;
  readonly rule?: string;
}

/** An indicator row in a row of the sheet, its cells in columns A to I. */
export function indicatorRow(content: RowContent, row = 15): Indicator {
  const { target = '', actual = '', points = 10, score, scoreText, reason, rule } = content;
  return {
    level1: content.level1 ?? '产出指标',
    level2: content.level2 ?? '数量指标',
    level3: content.level3 ?? '完成数量',
    target: target === '' ? null : target,
    actual: actual === '' ? null : actual,
    points,
    score: score ?? null,
    deviationReason: reason ?? null,
    cells: {
      level1: `A${row}`,
      level2: `B${row}`,
      level3: `C${row}`,
      target: `D${row}`,
      actual: `E${row}`,
      points: `F${row}`,
      score: `G${row}`,
      deviationReason: `H${row}`,
      targetOperator: null,
      targetUnit: null,
      deviation: null,
      scoringRule: rule === undefined ? null : `I${row}`,
      evidence: null,
    },
    readings: {
      target: reading(`D${row}`, target),
      targetOperator: null,
      targetUnit: null,
      actual: reading(`E${row}`, actual),
      points: reading(`F${row}`, points === null ? '' : String(points)),
      score: reading(`G${row}`, scoreText ?? (score === undefined ? '' : String(score))),
      scoringRule: rule === undefined ? null : reading(`I${row}`, rule),
      evidence: null,
      deviation: null,
    },
    hidden: false,
  };
}

export function indicatorOf(row: IndicatorCase): Indicator {
  return indicatorRow({
    level1: row.一级指标,
    level2: row.二级指标,
    level3: row.三级指标,
    target: row.年度指标值,
    actual: row.实际完成值,
    points: row.分值,
    score: row.表中得分,
    reason: row.偏差原因,
    rule: row.计分规则,
  });
}

/** 年度资金总额 in row 7. A missing amount has no column; a blank one is given as undefined by the caller. */
export function fundLine(
  amounts: {
    readonly initialBudget?: number | null;
    readonly annualBudget?: number | null;
    readonly executed: number | null;
    readonly points?: number | null;
    readonly score?: number | null;
  },
  kind: FundLine['kind'] = 'total',
): FundLine {
  const { initialBudget, annualBudget, executed, points, score } = amounts;
  return {
    kind,
    label: { cell: 'C7', text: '年度资金总额' },
    initialBudget: initialBudget === undefined ? null : numberField('D7', initialBudget),
    annualBudget: annualBudget === undefined ? null : numberField('E7', annualBudget),
    executed: numberField('F7', executed),
    points: points === undefined ? null : numberField('G7', points),
    executionRate: numberField('H7', null),
    score: score === undefined ? null : numberField('I7', score),
  };
}

export function fundOf(row: ExecutionCase): FundLine {
  return fundLine({
    initialBudget: row.年初预算数,
    annualBudget: row.全年预算数,
    executed: row.全年执行数,
    points: row.分值,
    score: row.表中得分 ?? null,
  });
}

export function numberField(
  cell: string,
  value: number | null,
  text = value === null ? '' : String(value),
): NumberField {
  return { cell, text, raw: value, value };
}

function reading(cell: string, text: string): CellReading {
  return { cell, text, raw: text === '' ? null : text };
}
