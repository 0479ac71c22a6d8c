import { policyAt } from '../../src/policy/policyAt';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import { expectedForms } from './expectedForm';

const policy = policyAt('cn-mof-2020', 2021);
const form = expectedForms('000_plain')[0]!;

test('the 2021 form comes out as everybody knows it: 96, 优', () => {
  const { total } = scoreEvaluation(form, policy);
  expect(total).toMatchObject({ points: 100, score: 96, complete: true, grade: '优', openPoints: 0, recorded: 96 });
});

test('every row has the state, the score and the deviation of the worked example', () => {
  const { funds, indicators } = scoreEvaluation(form, policy);
  expect(funds[0]).toMatchObject({ state: 'scored', mechanical: 10, recorded: 10, final: 10, rate: 1 });
  expect(
    indicators.map(({ state, method, mechanical, final, deviation, deduction }) => [
      state,
      method,
      mechanical,
      final,
      deviation?.ratio?.toFixed(3) ?? deviation?.days ?? null,
      deduction?.amount ?? null,
    ]),
  ).toEqual([
    ['kept', 'narrative', null, 9, null, null],
    ['kept', 'narrative', null, 9, null, null],
    ['kept', 'narrative', null, 9, null, null],
    ['kept', 'narrative', null, 9, null, null],
    ['scored', 'quantitative', 9, 9, '0.111', null],
    ['scored', 'quantitative', 10, 10, '0.272', null],
    ['scored', 'period', 5, 5, 0, null],
    ['scored', 'period', 5, 5, 0, null],
    ['scored', 'period', 5, 5, 0, null],
    ['scored', 'quantitative', 5, 5, '0.000', null],
    ['kept', 'narrative', null, 5, null, null],
    ['kept', 'quantitative', 5, 3, '0.053', 2],
    ['kept', 'quantitative', 5, 3, '0.463', 2],
  ]);
});

test('a deduction keeps the reason and the cell it stands in', () => {
  const { indicators } = scoreEvaluation(form, policy);
  expect(indicators.flatMap(({ deduction }) => deduction ?? [])).toEqual([
    { amount: 2, reason: '满意度调查资料不充分', cell: 'I25' },
    { amount: 2, reason: '服务对象满意度指标设置较低', cell: 'I26' },
  ]);
});

test('the reader is told where a narrative falls short and where a target is far exceeded', () => {
  const { indicators } = scoreEvaluation(form, policy);
  expect(indicators.map(({ hints }) => hints.map(({ code, values }) => [code, values]))).toEqual([
    [['rateNotReported', { target: '20%' }]],
    [],
    [],
    [['quantityShort', { noun: '周报', target: '52期', actual: '50期、38期' }]],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [],
    [
      [
        'overExplained',
        { actual: '87.80%', target: '60%', threshold: '30%', ratio: '46.3%', reason: '服务对象满意度指标设置较低' },
      ],
    ],
  ]);
});

test('with its scores emptied, what can be scored is, and what waits is counted', () => {
  const { funds, indicators, total } = scoreEvaluation(emptied(form), policy);
  expect(funds[0]).toMatchObject({ state: 'scored', final: 10 });
  expect(indicators.map(({ state, final }) => (state === 'scored' ? final : state))).toEqual([
    'open',
    'open',
    'open',
    'open',
    9,
    10,
    5,
    5,
    5,
    5,
    'open',
    5,
    5,
  ]);
  expect(total).toMatchObject({
    points: 100,
    score: 59,
    scorablePoints: 59,
    openPoints: 41,
    complete: false,
    grade: null,
    recorded: null,
  });
});

function emptied(evaluation: SelfEvaluation): SelfEvaluation {
  const blank = { text: '', raw: null, value: null };
  return {
    ...evaluation,
    funds: evaluation.funds.map((fund) => ({ ...fund, score: fund.score && { ...fund.score, ...blank } })),
    indicators: evaluation.indicators.map((row) => ({
      ...row,
      score: null,
      readings: { ...row.readings, score: row.readings.score && { ...row.readings.score, text: '', raw: null } },
    })),
    total: evaluation.total && {
      ...evaluation.total,
      score: evaluation.total.score && { ...evaluation.total.score, ...blank },
    },
  };
}
