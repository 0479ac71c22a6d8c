import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import { formWith, fundLine, numberField } from './caseForm';
import { national, scoreFund, withValues } from './scoreOne';

const BLANK = { value: null, text: '' };

test('the total line carries the points wherever it stands; the others have a rate only', () => {
  const sub = fundLine({ annualBudget: 80, executed: 60, points: 10, score: 5 }, 'currentYear');
  const total = fundLine({ annualBudget: 100, executed: 90, points: 10, score: null });
  const { funds } = scoreEvaluation(formWith(2021, [], [sub, total]), national);
  expect(funds[0]).toEqual({
    points: null,
    recorded: 5,
    mechanical: null,
    final: null,
    state: 'open',
    method: 'noPoints',
    deviation: null,
    deduction: null,
    explanation: [],
    hints: [],
    proposed: null,
    fund: sub,
    rate: 0.75,
  });
  expect(funds[1]).toMatchObject({ points: 10, mechanical: 9, final: 9, state: 'scored', rate: 0.9 });
});

test('without a total line the first carries the points', () => {
  const first = fundLine({ annualBudget: 100, executed: 90, points: 10, score: null }, 'currentYear');
  const second = { ...fundLine({ annualBudget: 80, executed: 60 }, 'other'), score: null };
  const { funds } = scoreEvaluation(formWith(2021, [], [first, second]), national);
  expect(funds.map(({ points, final, recorded }) => [points, final, recorded])).toEqual([
    [10, 9, null],
    [null, null, null],
  ]);
});

test('a block with a score column and no points column carries the points of the policy', () => {
  const line = scoreFund({ annualBudget: 100, executed: 90, score: null });
  expect([line.points, line.final]).toEqual([10, 9]);
});

test('a block with a points column that is blank carries the points of the policy', () => {
  const line = scoreFund({ annualBudget: 100, executed: 90, points: null });
  expect([line.points, line.final]).toEqual([10, 9]);
});

test('a block without points and score says why it is not scored, and only that', () => {
  const line = scoreFund({ annualBudget: 100, executed: null });
  expect(line).toMatchObject({ points: null, mechanical: null, final: null, state: 'open', method: 'noPoints' });
  expect([line.explanation, line.hints]).toEqual([[], [{ code: 'executedBlank', values: {}, cells: ['F7'] }]]);
});

test.each<[string, Parameters<typeof scoreFund>[0], Parameters<typeof scoreFund>[2], object[]]>([
  ['executed blank', { annualBudget: 100, executed: null }, {}, [{ code: 'executedBlank', values: {}, cells: ['F7'] }]],
  ['budget blank', { annualBudget: null, executed: 90 }, {}, [{ code: 'budgetBlank', values: {}, cells: ['E7'] }]],
  ['both blank', { annualBudget: null, executed: null }, {}, [{ code: 'executedBlank', values: {}, cells: ['F7'] }]],
  ['no budget column', { executed: 90 }, {}, [{ code: 'budgetBlank', values: {}, cells: [] }]],
  [
    'no executed column',
    { annualBudget: 100, executed: 90 },
    { executed: null },
    [{ code: 'executedBlank', values: {}, cells: [] }],
  ],
  [
    'only the initial budget, blank',
    { initialBudget: null, executed: 90 },
    {},
    [
      { code: 'executionBaseOther', values: {}, cells: ['F7', 'D7', 'G7'] },
      { code: 'budgetBlank', values: {}, cells: ['D7'] },
    ],
  ],
  [
    'executed below 0',
    { annualBudget: 100, executed: -5 },
    {},
    [{ code: 'executionNegative', values: { executed: '-5', budget: '100' }, cells: ['F7', 'E7', 'G7'] }],
  ],
  [
    'budget below 0',
    { annualBudget: -100, executed: 5 },
    {},
    [{ code: 'executionNegative', values: { executed: '5', budget: '-100' }, cells: ['F7', 'E7', 'G7'] }],
  ],
])('%s: open, with what a person has to look at', (_, amounts, more, hints) => {
  const line = scoreFund({ ...amounts, points: 10, score: null }, national, more);
  expect(line).toMatchObject({ mechanical: null, final: null, state: 'open', method: 'execution', rate: null, hints });
  expect(line.explanation).toEqual([]);
});

test('a budget of 0 is left open where the policy does not score it, with the substitution told as well', () => {
  const open = withValues({ 'execution.zeroBudget': 'open' });
  const line = scoreFund({ initialBudget: 0, executed: 5, points: 10, score: null }, open);
  expect(line).toMatchObject({ mechanical: null, state: 'open', method: 'execution', rate: null, explanation: [] });
  expect(line.hints).toEqual([
    { code: 'executionBaseOther', values: {}, cells: ['F7', 'D7', 'G7'] },
    { code: 'executionZeroBudget', values: { executed: '5' }, cells: ['F7', 'D7', 'G7'] },
  ]);
});

test('a budget of 0 gives nothing where the policy scores it', () => {
  const line = scoreFund({ annualBudget: 0, executed: 5, points: 10, score: null });
  expect(line).toMatchObject({ mechanical: 0, final: 0, state: 'scored', method: 'execution', rate: 0 });
  expect(line.hints).toEqual([{ code: 'executionZeroBudget', values: { executed: '5' }, cells: ['F7', 'E7', 'G7'] }]);
});

test('nothing executed of a budget is a rate of 0, and no fault', () => {
  const line = scoreFund({ annualBudget: 100, executed: 0, points: 10, score: null });
  expect(line).toMatchObject({ mechanical: 0, rate: 0, hints: [] });
});

test('columns that the block does not have are named nowhere', () => {
  const line = scoreFund({ annualBudget: 100, executed: 90, score: null });
  expect(line.explanation[0]?.cells).toEqual(['F7', 'E7']);
  expect(line.explanation.map(({ code }) => code)).toEqual(['execution.proportional']);
});

test('a score cell that shows a word is said to be unreadable', () => {
  const line = scoreFund({ annualBudget: 100, executed: 90, points: 10 }, national, {
    score: { cell: 'I7', raw: '十分', value: null, text: ' 十分 ' },
  });
  expect(line).toMatchObject({ final: null, state: 'open', proposed: 9 });
  expect(line.hints).toEqual([{ code: 'scoreUnreadable', values: { recorded: '十分' }, cells: ['I7'] }]);
});

test('a blank score cell takes the score', () => {
  const line = scoreFund({ annualBudget: 100, executed: 90, points: 10 }, national, {
    score: { ...numberField('I7', null), ...BLANK },
  });
  expect(line).toMatchObject({ final: 9, state: 'scored', hints: [] });
});
