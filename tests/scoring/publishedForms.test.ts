import { policyAt } from '../../src/policy/policyAt';
import { policyYearFor } from '../../src/policy/policyYears';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import type { ScoredEvaluation, ScoredLine } from '../../src/scoring/scoredEvaluation';
import { expectedForms } from './expectedForm';
import { publishedForms } from './publishedForms';

test('every published form is here', () => {
  const forms = new Map<string, number>();
  for (const { 表 } of publishedForms) forms.set(表, (forms.get(表) ?? 0) + 1);
  const due = [
    '000_plain',
    '001',
    '003_004_stacked',
    '009',
    '010',
    '011',
    '012',
    '014',
    '015',
    '022',
    '026',
    '033_034_stacked',
  ];
  expect([...forms]).toEqual(due.map((name) => [name, expectedForms(name).length]));
});

type PublishedForm = (typeof publishedForms)[number];

/** Scored when a test asks for it, so that a fault shows in the tests it belongs to. */
function score(form: PublishedForm): ScoredEvaluation {
  const evaluation = expectedForms(form.表)[form.序号 - 1]!;
  return scoreEvaluation(evaluation, policyAt(form.评分办法, policyYearFor(form.评分办法, evaluation.year)));
}

const forms = publishedForms.map((form) => ({ name: `${form.表} ${form.序号}`, form }));

test.each(forms)('$name: every numeric row has its mechanical score', ({ form }) => {
  const stated = form.行.map(({ 单元格, 指标, 公布得分, 应得分 }) => ({ 单元格, 指标, 公布得分, 应得分 }));
  expect(numericRows(score(form))).toEqual(stated);
});

test.each(forms)('$name: the total as published against the sum of the scores as they stand', ({ form }) => {
  const { 公布总分: published, 得分合计: sum, 差异: difference } = form.总分;
  const { funds, total } = score(form);
  expect([total.recorded, total.score]).toEqual([published, sum]);
  if (difference === '无') expect(published).toBe(sum);
  if (difference === '计算错误') expect(published).not.toBe(sum);
  if (difference === '未评分') expect(published).toBeNull();
  if (difference === '未含预算执行') expect(published! + funds[0]!.final!).toBe(sum);
});

const rows = forms.flatMap(({ name, form }) =>
  form.行.map((stated) => ({ at: `${name} ${stated.单元格}`, form, stated })),
);

test.each(rows)('$at: published and mechanical score differ as stated', ({ form, stated }) => {
  const line = lineAt(score(form), stated.单元格);
  const { 公布得分: published, 应得分: mechanical } = stated;
  switch (stated.差异) {
    case '无':
      return expect(published).toBe(mechanical);
    case '人工扣分':
      return expect(line.deduction).toMatchObject({ amount: expect.closeTo(mechanical! - published!, 10) });
    case '取整':
      expect(published).not.toBe(mechanical);
      return expect(Number(mechanical!.toFixed(decimalsOf(published!)))).toBe(published);
    case '无理由扣分':
      expect(line.deduction).toBeNull();
      return expect(published).toBeLessThan(mechanical!);
    case '未完成多计':
      expect(line.deviation?.favourable).toBe(false);
      return expect(published).toBeGreaterThan(mechanical!);
    case '计算错误':
      return expect(published).not.toBe(mechanical);
    case '未评分':
      return expect(published).toBeNull();
    case '无分值':
      expect(line.points).toBeNull();
      return expect(mechanical).toBeNull();
  }
});

interface NumericRow {
  readonly 单元格: string;
  readonly 指标: string;
  readonly 公布得分: number | null;
  readonly 应得分: number | null;
}

/** The execution line and the rows whose target and actual are numbers or dates, by the cell of the actual. */
function numericRows({ funds, indicators }: ScoredEvaluation): readonly NumericRow[] {
  const execution = funds.filter(({ method, rate }) => method === 'execution' && rate !== null);
  return [
    ...execution.map((line) => row(line, line.fund.executed!.cell, '预算执行率')),
    ...indicators
      .filter(({ deviation }) => deviation !== null)
      .map((line) => row(line, line.indicator.cells.actual!, line.indicator.level3 ?? '')),
  ];
}

function row({ recorded, mechanical }: ScoredLine, cell: string, name: string): NumericRow {
  return { 单元格: cell, 指标: name, 公布得分: recorded, 应得分: mechanical };
}

function lineAt({ funds, indicators }: ScoredEvaluation, cell: string): ScoredLine {
  const line =
    funds.find(({ fund }) => fund.executed?.cell === cell) ??
    indicators.find(({ indicator }) => indicator.cells.actual === cell);
  if (!line) throw new Error(`no line at ${cell}`);
  return line;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
