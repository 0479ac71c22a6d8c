import { readEvaluations } from '../../src/intake/readEvaluations';
import { sheetOf } from '../intake/sheetOf';
import { policyAt } from '../../src/policy/policyAt';
import { withParameter } from '../../src/policy/withParameter';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import { formWith, fundLine, indicatorRow, numberField } from './caseForm';
import { evaluateArithmetic } from './evaluateArithmetic';

const policy = policyAt('cn-mof-2020', 2021);
const met = { target: '≥1', actual: '1' };
const narrative = {
  target: '按要求完成各项数据统计工作，及时向各处室提供查询服务',
  actual: '按要求完成了各项统计工作，提供查询服务1001次',
};
const full = fundLine({ annualBudget: 100, executed: 100, points: 10, score: null });

test.each([
  [90, '优'],
  [89.99, '良'],
  [80, '良'],
  [79.99, '中'],
  [60, '中'],
  [59.99, '差'],
  [0, '差'],
])('a total of %d is graded %s', (score, grade) => {
  const form = formWith(2021, [indicatorRow({ ...narrative, points: 100, score })]);
  expect(scoreEvaluation(form, policy).total).toMatchObject({ score, grade, complete: true });
});

test.each([
  [80, '优'],
  [70, '良'],
  [60, '中'],
  [59, '差'],
])('the provincial system grades a total of %d as %s', (score, grade) => {
  const form = formWith(2022, [indicatorRow({ ...narrative, points: 100, score })]);
  expect(scoreEvaluation(form, policyAt('cn-system', 2022)).total.grade).toBe(grade);
});

test('points that do not make 100 give no grade', () => {
  const form = formWith(2021, [indicatorRow({ ...met, points: 100 })], [full]);
  expect(scoreEvaluation(form, policy).total).toMatchObject({ points: 110, score: 110, complete: true, grade: null });
});

test('what waits for a decision is counted beside what has a score', () => {
  const form = formWith(
    2021,
    [indicatorRow({ ...met, points: 50 }, 15), indicatorRow({ ...narrative, points: 40 }, 16)],
    [full],
  );
  expect(scoreEvaluation(form, policy).total).toEqual({
    points: 100,
    score: 60,
    complete: false,
    lacking: false,
    grade: null,
    openPoints: 40,
    scorablePoints: 60,
    recorded: null,
    explanation: [
      {
        code: 'total.sum',
        values: { score: '60', arithmetic: '10 + 50', result: '60' },
        cells: ['I7', 'G15'],
        arithmetic: '10 + 50',
        result: 60,
        reference: null,
      },
    ],
  });
});

test('a line that could not be read may carry the points that are lacking: the total is not complete', () => {
  const unread = [{ cell: 'A18', text: '资金管理', why: 'unknownRow' }];
  const of = (points: number) => {
    const form = formWith(2021, [indicatorRow({ ...met, points }, 15)], [full]);
    return scoreEvaluation({ ...form, unread }, policy).total;
  };
  expect(of(70)).toMatchObject({ points: 80, score: 80, complete: false, lacking: true, grade: null });
  expect(of(90)).toMatchObject({ points: 100, score: 100, complete: true, lacking: false, grade: '优' });
});

test('a form in which nothing has a score has no total', () => {
  const { total } = scoreEvaluation(formWith(2021, [indicatorRow(narrative)]), policy);
  expect(total).toMatchObject({
    points: 10,
    score: null,
    complete: false,
    grade: null,
    openPoints: 10,
    explanation: [],
  });
});

test('rows that do not apply: the others are brought to 100 where the policy says so', () => {
  const skipped = { target: '/', actual: '/', points: null };
  const rows = [{ ...met, points: 70 }, { target: '≥10', actual: '5', points: 20 }, skipped].map(indicatorRow);
  const { total } = scoreEvaluation(formWith(2018, rows), policyAt('cn-mof-2016', 2018));
  expect(total).toMatchObject({ points: 90, score: 88.89, complete: true, grade: '良' });
  const step = total.explanation.find(({ code }) => code === 'total.renormalised')!;
  expect(step).toMatchObject({
    arithmetic: 'round(80 / 90 * 100, 2)',
    values: { rows: '1', points: '90', score: '88.89' },
  });
  expect(scoreEvaluation(formWith(2021, rows), policy).total).toMatchObject({ points: 90, score: 80, grade: null });
});

test('rows that do not apply change nothing while the points make 100, or while a row waits', () => {
  const by = policyAt('cn-mof-2016', 2018);
  const skipped = { target: '—', actual: '—', points: null };
  const hundred = [{ ...met, points: 100 }, skipped].map(indicatorRow);
  expect(scoreEvaluation(formWith(2018, hundred), by).total).toMatchObject({ score: 100, grade: '优' });
  const waiting = [{ ...met, points: 50 }, { ...narrative, points: 20 }, skipped].map(indicatorRow);
  expect(scoreEvaluation(formWith(2018, waiting), by).total).toMatchObject({ score: 50, complete: false });
});

test('a low execution rate holds the total down where the policy says so', () => {
  const caps = [
    { rateBelow: 0.9, atMost: 89 },
    { rateBelow: 0.5, atMost: 59 },
  ];
  const by = withParameter(policy, 'total.cappedByExecution', caps);
  const totalAt = (executed: number) => {
    const fund = fundLine({ annualBudget: 100, executed, points: 10, score: null });
    return scoreEvaluation(formWith(2021, [indicatorRow({ ...met, points: 90 })], [fund]), by).total;
  };
  expect(totalAt(90)).toMatchObject({ score: 99, grade: '优' });
  expect(totalAt(89.99)).toMatchObject({ score: 89, grade: '良' });
  expect(totalAt(40)).toMatchObject({ score: 59, grade: '差' });
  expect(totalAt(40).explanation.map(({ code, arithmetic }) => [code, arithmetic])).toEqual([
    ['total.sum', '4 + 90'],
    ['total.capped', 'min(94, 59)'],
    ['grade', null],
  ]);
});

test('a form without points adds up what is there and waits for the rows without a score', () => {
  const row = (score: number | undefined, line: number) => {
    const indicator = indicatorRow({ ...met, points: null, score }, line);
    return { ...indicator, cells: { ...indicator.cells, points: null } };
  };
  expect(scoreEvaluation(formWith(2021, [row(10, 15), row(9, 16)]), policy).total).toMatchObject({
    points: null,
    score: 19,
    complete: true,
    grade: null,
  });
  expect(scoreEvaluation(formWith(2021, [row(10, 15), row(undefined, 16)]), policy).total).toMatchObject({
    points: null,
    score: 10,
    complete: false,
  });
});

test('a total with more decimals than the policy keeps is rounded, and every step can be checked', () => {
  const rows = [33.333, 33.333, 33.339].map((score, index) =>
    indicatorRow({ ...narrative, points: 40, score }, 15 + index),
  );
  const { total } = scoreEvaluation(formWith(2021, rows), policy);
  expect(total.score).toBe(100.01);
  expect(total.explanation.map(({ code, arithmetic }) => [code, arithmetic])).toEqual([
    ['total.sum', '33.333 + 33.333 + 33.339'],
    ['rounding', 'round(100.005, 2)'],
  ]);
  for (const { arithmetic, result } of total.explanation)
    expect(evaluateArithmetic(arithmetic!).toNumber()).toBe(result);
});

test('the recorded total is kept beside the computed one', () => {
  const form = formWith(2021, [indicatorRow({ ...met, points: 10 })]);
  const total = { label: null, points: null, score: numberField('I27', 94), grade: null };
  expect(scoreEvaluation({ ...form, total }, policy).total).toMatchObject({ score: 10, recorded: 94 });
});

test('points are carried by the total line only, also where a part of it repeats them', () => {
  const part = fundLine({ annualBudget: 40, executed: 20, points: 10, score: 10 }, 'currentYear');
  const { funds, total } = scoreEvaluation(formWith(2021, [], [full, part]), policy);
  expect(funds.map(({ points, final, rate, method }) => [points, final, rate, method])).toEqual([
    [10, 10, 1, 'execution'],
    [null, null, 0.5, 'noPoints'],
  ]);
  expect(total.score).toBe(10);
});

test.each([
  ['得分(20分*执行率)', 20],
  ['得分\n（２０ 分*执行率）', 20],
  ['得分（15分×执行率）', 15],
  ['得分', 10],
])('without a points column, a header %s gives the execution %d points', (text, points) => {
  const fund = fundLine({ annualBudget: 100, executed: 100, score: null });
  const form = formWith(2021, [], [fund]);
  const headers = { ...form.headers, funds: { score: { cell: 'I6', text } } };
  expect(scoreEvaluation({ ...form, headers }, policy).funds[0]).toMatchObject({ points, mechanical: points });
});

test.each([
  ['beside the block', ['预算执行情况\n（20分）', null, '预算数', '执行数', '执行率', '得分'], 20],
  ['over the block', ['预算执行情况（20分）'], 20],
  ['of another block', ['项目概况（20分）'], 10],
])('the title %s names the points of the execution or does not', (_, title, points) => {
  const header = [null, null, '预算数', '执行数', '执行率', '得分'];
  const sheet = sheetOf([
    ['2021年度项目支出绩效自评表'],
    ['项目名称', '维护'],
    title,
    ...(title.length === 1 ? [header] : []),
    [null, '年度资金总额', 100, 100, '100%', null],
    ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '得分'],
    ['产出指标', '数量指标', '维护路灯', '≥1盏', '1盏', 80],
  ]);
  const [form] = readEvaluations(sheet).forms;
  expect(scoreEvaluation(form!, policy).funds[0]).toMatchObject({ points, mechanical: points });
});

test('a fund block without points and score has a rate and no score', () => {
  const fund = fundLine({ annualBudget: 100, executed: 98 });
  expect(scoreEvaluation(formWith(2021, [], [fund]), policy).funds[0]).toMatchObject({
    points: null,
    rate: 0.98,
    mechanical: null,
    final: null,
    state: 'open',
    method: 'noPoints',
  });
});
