import { messageForHint, messageForStep } from '../../src/locales/messageFor';
import { policyAt } from '../../src/policy/policyAt';
import { listPolicies } from '../../src/policy/listPolicies';
import type { Decision } from '../../src/scoring/decision';
import type { ExplanationStep, ScoredLine } from '../../src/scoring/scoredEvaluation';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import { formWith, fundOf, indicatorOf, SHEET } from './caseForm';
import { caseTables, type ExecutionCase, type IndicatorCase } from './caseTable';
import { evaluateArithmetic } from './evaluateArithmetic';

const tables = caseTables();

test('every shipped policy has its table, and together they hold 150 cases and more', () => {
  expect(tables.map((table) => table.评分办法)).toEqual(
    listPolicies()
      .map(({ id }) => id)
      .sort(),
  );
  const count = tables.reduce((sum, table) => sum + table.指标.length + table.预算执行.length, 0);
  expect(count).toBeGreaterThanOrEqual(150);
});

describe.each(tables.map((table) => [table.评分办法, table] as const))('%s', (id, table) => {
  test.each(table.指标.map((row) => [row.说明, row] as const))('指标：%s', (_, row) => {
    const line = scoreRow(id, row.年度 ?? table.年度, row);
    expect({ ...outcomeOf(line), ...deviationOf(line) }).toEqual({
      ...expectedOf(row),
      ...(row.偏离度 === undefined ? {} : { 偏离度: row.偏离度 }),
    });
    expectCheckable(line);
  });

  test.each(table.预算执行.map((row) => [row.说明, row] as const))('预算执行：%s', (_, row) => {
    const form = formWith(table.年度, [], [fundOf(row)]);
    const line = scoreEvaluation(form, policyAt(id, table.年度)).funds[0]!;
    expect({ ...outcomeOf(line), 执行率: line.rate }).toEqual({ ...expectedOf(row), 执行率: row.执行率 });
    expectCheckable(line);
  });
});

const TIERS = { 达成: 'met', 部分达成: 'partly', 未达成: 'missed' } as const;
const STATES = { scored: '计算', kept: '保留', open: '待定' } as const;

function scoreRow(id: string, year: number, row: IndicatorCase): ScoredLine {
  const indicator = indicatorOf(row);
  const cell = indicator.cells.score!;
  const decisions: Decision[] = row.评定
    ? [
        {
          sheet: SHEET,
          cell,
          indicator: row.三级指标,
          tier: row.评定.档次 && TIERS[row.评定.档次],
          score: row.评定.得分,
          reason: row.评定.理由,
          by: '评审人',
          at: '2022-03-01T02:00:00Z',
        },
      ]
    : [];
  const accepted = new Set(row.已确认 ? [cell] : []);
  return scoreEvaluation(formWith(year, [indicator]), policyAt(id, year), { decisions, accepted }).indicators[0]!;
}

function outcomeOf(line: ScoredLine) {
  return {
    应得分: line.mechanical,
    最终得分: line.final,
    状态: STATES[line.state],
    建议得分: line.proposed,
    扣分: line.deduction?.amount ?? null,
    步骤: line.explanation.map((step) => messageForStep('zh-CN', step)),
    提示: line.hints.map((hint) => messageForHint('zh-CN', hint)),
  };
}

function expectedOf({ 应得分, 最终得分, 状态, 建议得分, 扣分, 步骤, 提示 }: IndicatorCase | ExecutionCase) {
  return { 应得分, 最终得分, 状态, 建议得分: 建议得分 ?? null, 扣分: 扣分 ?? null, 步骤, 提示 };
}

/** 偏离度 as the form shows it: percent to one decimal, or days. */
function deviationOf({ deviation }: ScoredLine): { 偏离度?: string } {
  if (deviation === null) return {};
  if (deviation.days !== null) return { 偏离度: `${deviation.days}天` };
  return deviation.ratio === null ? {} : { 偏离度: `${(deviation.ratio * 100).toFixed(1)}%` };
}

/** The arithmetic printed, evaluated by somebody else, gives what is printed; the last that gives a score gives the score. */
function expectCheckable({ explanation, mechanical, deduction, deviation, final }: ScoredLine): void {
  const calculated = explanation.filter((step) => step.arithmetic !== null);
  for (const step of calculated) expect(evaluateArithmetic(step.arithmetic!).toNumber()).toBe(step.result);
  expect(resultOf(calculated.filter(({ code }) => code === 'deviation.ratio'))).toBe(deviation?.ratio ?? null);
  const score = calculated.filter(({ code }) => code !== 'deviation.ratio');
  const byPolicy = score.filter(({ code }) => code !== 'kept.deduction');
  expect(resultOf(byPolicy)).toBe(mechanical);
  if (deduction) expect(resultOf(score)).toBe(final);
}

function resultOf(steps: readonly ExplanationStep[]): number | null {
  return steps.at(-1)?.result ?? null;
}
