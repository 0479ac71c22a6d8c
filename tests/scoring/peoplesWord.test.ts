import { policyAt } from '../../src/policy/policyAt';
import { decisionProblem, type Decision } from '../../src/scoring/decision';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import { fundLine, formWith, indicatorRow, SHEET, type RowContent } from './caseForm';

const policy = policyAt('cn-mof-2020', 2021);
const missed = { target: '≥100', actual: '80', points: 10 };
const partly = { target: '效果明显', actual: '部分达成预期指标', points: 10 };

function decision(of: Partial<Decision>): Decision {
  return {
    sheet: SHEET,
    cell: 'G15',
    tier: null,
    score: 7,
    reason: '资料不全',
    by: '评审人',
    at: '2022-03-01T10:20:00Z',
    ...of,
  };
}

function score(content: RowContent, decisions: readonly Decision[] = [], accepted: readonly string[] = []) {
  return scoreEvaluation(formWith(2021, [indicatorRow(content)]), policy, { decisions, accepted: new Set(accepted) })
    .indicators[0]!;
}

test('a decision fills a blank cell and says whose it is', () => {
  const line = score(partly, [decision({ tier: 'partly' })]);
  expect(line).toMatchObject({ state: 'kept', final: 7, recorded: null, proposed: null, deduction: null, hints: [] });
  expect(line.explanation.at(-1)).toMatchObject({
    code: 'kept.decision',
    values: { score: '7', by: '评审人', at: '2022-03-01', reason: '资料不全' },
    cells: ['G15'],
  });
});

test('a decision below the mechanical score is a deduction, one above it is not', () => {
  expect(score(missed, [decision({ score: 7.5 })])).toMatchObject({
    state: 'kept',
    final: 7.5,
    mechanical: 8,
    deduction: { amount: 0.5, reason: '资料不全', cell: 'G15' },
  });
  expect(score(missed, [decision({ score: 8 })])).toMatchObject({ state: 'kept', final: 8, deduction: null });
  expect(score(missed, [decision({ score: 9 })])).toMatchObject({ state: 'kept', final: 9, deduction: null });
});

test('of several decisions for a cell the last one stands', () => {
  expect(score(partly, [decision({ score: 6 }), decision({ score: 7.9 })]).final).toBe(7.9);
});

test.each([
  ['another sheet', { sheet: '另一张' }],
  ['another cell', { cell: 'G16' }],
])('a decision for %s is left aside', (_, of) => {
  expect(score(partly, [decision(of)])).toMatchObject({ state: 'open', final: null });
});

test('a decision for a row that has moved away is not applied to what stands there now', () => {
  const line = score({ ...partly, level3: '带动就业' }, [decision({ indicator: '满意度' })]);
  expect(line).toMatchObject({ state: 'open', final: null });
  expect(line.hints).toContainEqual({
    code: 'decisionMoved',
    values: { score: '7', by: '评审人', at: '2022-03-01', indicator: '满意度' },
    cells: ['G15'],
  });
  expect(score({ ...partly, level3: '带动就业' }, [decision({ indicator: '带动就业' })]).final).toBe(7);
});

test('the number in the sheet goes before a decision, and the difference is told', () => {
  const line = score({ ...partly, score: 6 }, [decision({ score: 7 })]);
  expect(line).toMatchObject({ state: 'kept', final: 6 });
  expect(line.hints).toEqual([
    { code: 'decisionDiffers', values: { score: '7', by: '评审人', at: '2022-03-01', recorded: '6' }, cells: ['G15'] },
  ]);
  expect(score({ ...partly, score: 7 }, [decision({ score: 7 })])).toMatchObject({
    state: 'kept',
    final: 7,
    hints: [],
  });
});

test.each([
  [{ tier: null, score: 10 }, 10, null],
  [{ tier: null, score: 0 }, 10, null],
  [{ tier: null, score: 10.01 }, 10, 'decisionOutsidePoints'],
  [{ tier: null, score: -0.01 }, 10, 'decisionOutsidePoints'],
  [{ tier: null, score: 5 }, null, null],
  [{ tier: null, score: -1 }, null, 'decisionOutsidePoints'],
  [{ tier: 'met', score: 10 }, 10, null],
  [{ tier: 'met', score: 8 }, 10, null],
  [{ tier: 'met', score: 7.99 }, 10, 'decisionOutsideBand'],
  [{ tier: 'partly', score: 8 }, 10, 'decisionOutsideBand'],
  [{ tier: 'partly', score: 6 }, 10, null],
  [{ tier: 'missed', score: 6 }, 10, 'decisionOutsideBand'],
  [{ tier: 'missed', score: 0 }, 10, null],
  [{ tier: 'met', score: 10.8 }, 13.5, null],
  [{ tier: 'met', score: 10.79 }, 13.5, 'decisionOutsideBand'],
])('decided %j of %s points: %s', (decided, points, code) => {
  expect(decisionProblem(decided, points, policy)?.code ?? null).toBe(code);
});

test('the ends of a band are told with the problem', () => {
  expect(decisionProblem({ tier: 'partly', score: 11 }, 13.5, policy)?.values).toEqual({
    score: '11',
    from: '8.1',
    to: '10.8',
  });
  expect(decisionProblem({ tier: null, score: 14 }, 13.5, policy)?.values).toEqual({ score: '14', points: '13.5' });
});

test('a decision speaks for its number also once that stands in the sheet', () => {
  const line = score({ ...missed, score: 7 }, [decision({ score: 7 })]);
  expect(line).toMatchObject({ state: 'kept', final: 7, deduction: { amount: 1, reason: '资料不全' }, proposed: null });
  const invalid = score({ ...missed, score: 7 }, [decision({ score: 7, tier: 'met' })]);
  expect(invalid).toMatchObject({ state: 'scored', final: 7, deduction: null, proposed: 8 });
});

test('a decision fills the execution score too', () => {
  const fund = fundLine({ annualBudget: 100, executed: null, points: 10, score: null });
  const line = scoreEvaluation(formWith(2021, [], [fund]), policy, {
    decisions: [decision({ cell: 'I7', indicator: null })],
  });
  expect(line.funds[0]).toMatchObject({ state: 'kept', final: 7 });
});

test('an accepted change replaces a number that has no reason', () => {
  const line = score({ ...missed, score: 10 }, [], ['G15']);
  expect(line).toMatchObject({ state: 'scored', recorded: 10, final: 8, proposed: null });
  expect(line.explanation.map(({ code }) => code)).toContain('recorded.replaced');
});

test('accepting changes nothing where a reason stands, or where nothing is proposed', () => {
  expect(score({ ...missed, score: 7, reason: '样本偏少' }, [], ['G15'])).toMatchObject({ state: 'kept', final: 7 });
  expect(score({ ...partly, score: 7 }, [], ['G15'])).toMatchObject({ state: 'kept', final: 7 });
  expect(score({ ...missed, score: 10 }, [], ['G16'])).toMatchObject({ final: 10, proposed: 8 });
});

test('an accepted execution score replaces the recorded one', () => {
  const fund = fundLine({ annualBudget: 100, executed: 80, points: 10, score: 10 });
  const line = scoreEvaluation(formWith(2021, [], [fund]), policy, { accepted: new Set(['I7']) }).funds[0]!;
  expect(line).toMatchObject({ state: 'scored', recorded: 10, final: 8, proposed: null });
});

test.each(['九分', '—', '合格'])('a score cell that holds %s is never written over unasked', (scoreText) => {
  const line = score({ ...missed, scoreText });
  expect(line).toMatchObject({ state: 'open', recorded: null, mechanical: 8, final: null, proposed: 8 });
  expect(line.hints).toEqual([{ code: 'scoreUnreadable', values: { recorded: scoreText }, cells: ['G15'] }]);
  expect(score({ ...missed, scoreText }, [], ['G15'])).toMatchObject({ state: 'scored', final: 8 });
});

test('a score cell of white space is blank', () => {
  expect(score({ ...missed, scoreText: ' \u3000\n' })).toMatchObject({ state: 'scored', final: 8, hints: [] });
});

test('a qualitative row with an unreadable score still offers the best of its band', () => {
  const met = { ...partly, actual: '达成预期指标', scoreText: '满分' };
  expect(score(met)).toMatchObject({ state: 'open', final: null, mechanical: null, proposed: 10 });
});

test.each(['无', '—', '/', ' 无。', '无偏差', '……', '没有'])('%s is no reason', (reason) => {
  expect(score({ ...missed, score: 7, reason })).toMatchObject({ state: 'scored', deduction: null, proposed: 8 });
});

test.each(['无人报名', '原因：样本少', '没有及时发放问卷'])('%s is a reason', (reason) => {
  expect(score({ ...missed, score: 7, reason })).toMatchObject({
    state: 'kept',
    deduction: { amount: 1, reason, cell: 'G15' },
  });
});

test('in a form without a column for reasons, the one given for all rows counts', () => {
  const row = indicatorRow({ ...missed, score: 7 });
  const form = formWith(2021, [{ ...row, cells: { ...row.cells, deviationReason: null } }]);
  const scored = (text: string | null) => {
    const remarks = { formDeviationReason: { cell: 'B18', text } };
    return scoreEvaluation({ ...form, remarks }, policy).indicators[0]!;
  };
  expect(scored('样本偏少')).toMatchObject({
    state: 'kept',
    deduction: { amount: 1, reason: '样本偏少', cell: 'G15' },
  });
  expect(scored(null)).toMatchObject({ state: 'scored', deduction: null, proposed: 8 });
  const remarks = { formDeviationReason: { cell: 'B18', text: '样本偏少' } };
  expect(scoreEvaluation({ ...formWith(2021, [row]), remarks }, policy).indicators[0]).toMatchObject({
    deduction: null,
  });
});

test('a recorded score outside the band of its tier is pointed out and kept', () => {
  const line = score({ ...partly, score: 9 });
  expect(line).toMatchObject({ state: 'kept', final: 9 });
  expect(line.hints).toEqual([
    {
      code: 'outsideBandPartly',
      values: { actual: '部分达成预期指标', from: '6', to: '8', recorded: '9' },
      cells: ['E15', 'D15', 'F15'],
    },
  ]);
});
