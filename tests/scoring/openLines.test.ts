import type { RowContent } from './caseForm';
import { codesOf, national, scoreRow, withValues } from './scoreOne';

const CELLS = ['E15', 'D15', 'F15'];

test.each<[string, RowContent, Parameters<typeof withValues>[0], string, object[]]>([
  [
    'an actual below 0',
    { target: '≥5次', actual: '-1次' },
    { 'quantitative.negativeActual': 'open' },
    'quantitative',
    [{ code: 'negativeActualOpen', values: { actual: '-1次' }, cells: CELLS }],
  ],
  [
    'a target of 0',
    { target: '0起', actual: '2起' },
    { 'quantitative.zeroTarget': 'open' },
    'quantitative',
    [{ code: 'zeroTarget', values: { actual: '2起' }, cells: CELLS }],
  ],
  [
    'a target of 0 and an actual below it',
    { target: '0起', actual: '-2起' },
    { 'quantitative.zeroTarget': 'open' },
    'quantitative',
    [
      { code: 'negativeActual', values: { actual: '-2起' }, cells: CELLS },
      { code: 'zeroTarget', values: { actual: '-2起' }, cells: CELLS },
    ],
  ],
  [
    'a missed target below 0',
    { target: '≥-3%', actual: '-4%' },
    {},
    'quantitative',
    [{ code: 'negativeTarget', values: { target: '-3%' }, cells: CELLS }],
  ],
  [
    'a date that was not kept',
    { target: '2021年6月', actual: '2021年7月' },
    {},
    'period',
    [{ code: 'periodLate', values: { actual: '2021年7月', target: '2021年6月', days: '31' }, cells: CELLS }],
  ],
  [
    'a word without a rank',
    { target: '显著提升', actual: '有所提升' },
    {},
    'tier',
    [
      { code: 'indicatorValue.wordsDiffer', values: { target: '显著提升', actual: '有所提升' }, cells: CELLS },
      { code: 'tierUnranked', values: { actual: '有所提升' }, cells: CELLS },
    ],
  ],
  [
    'the best tier',
    { target: '达成', actual: '达成预期指标' },
    {},
    'tier',
    [{ code: 'chooseInBandMet', values: { actual: '达成预期指标', from: '8', to: '10' }, cells: CELLS }],
  ],
  [
    'units that cannot be converted',
    { target: '≥5次', actual: '5人' },
    {},
    'unreadable',
    [{ code: 'indicatorValue.unitsDiffer', values: { target: '次', actual: '人' }, cells: CELLS }],
  ],
])('%s leaves the row open', (_, row, values, method, hints) => {
  const line = scoreRow(row, withValues(values));
  expect(line).toMatchObject({ mechanical: null, final: null, state: 'open', method });
  expect(line.hints).toEqual(hints);
});

test('a word that copies the target is the tier wanted, another word without a rank is none', () => {
  const copied = scoreRow({ target: '显著提升', actual: '显著提升' });
  expect([copied.proposed, codesOf(copied)]).toEqual([10, ['qualitative.met']]);
  const other = scoreRow({ target: '显著提升', actual: '有所提升' });
  expect([other.proposed, codesOf(other)]).toEqual([null, []]);
  const partly = scoreRow({ target: '部分完成', actual: '部分完成' });
  expect([partly.proposed, codesOf(partly)]).toEqual([10, ['qualitative.met']]);
});

test.each<[RowContent, string, string[]]>([
  [{ target: '/', actual: '5人', points: 5 }, 'narrative', ['none.narrative']],
  [{ target: '/', actual: '', points: 5 }, 'narrative', ['none.narrative']],
  [{ target: '/', actual: '/', points: null }, 'notApplicable', ['none.notApplicable']],
  [{ target: '≥5人', actual: '' }, 'blank', ['none.blank']],
  [{ target: '', actual: '5人' }, 'blank', ['none.blank']],
  [{ target: '≥5人', actual: '#REF!' }, 'unreadable', ['none.unreadable']],
  [
    { target: '按要求每周编发周报，并及时报送市局领导和各相关处室参阅', actual: '5人' },
    'narrative',
    ['none.narrative'],
  ],
  [{ target: '及时报送', actual: '5人' }, 'unreadable', ['none.unreadable']],
])('%j is %s', (row, method, codes) => {
  const line = scoreRow(row);
  expect([line.method, codesOf(line), line.mechanical]).toEqual([method, codes, null]);
});

test('a row without points says how it was read and is not scored', () => {
  const line = scoreRow({ target: '约100人', actual: '98人', points: null });
  expect(line).toMatchObject({ method: 'noPoints', mechanical: null, final: null, state: 'open', explanation: [{}] });
  expect(line.hints).toEqual([{ code: 'indicatorValue.approximateTarget', values: { text: '约100人' }, cells: CELLS }]);
});

test.each<[string, RowContent, Parameters<typeof withValues>[0], number, string]>([
  ['about, more is better', { target: '约100人', actual: '98人' }, {}, 9.8, '<'],
  ['about, less is better', { target: '约100元', actual: '98元', level2: '成本指标' }, {}, 10, '≤'],
  ['about, less is better, passed', { target: '约100元', actual: '110元', level2: '成本指标' }, {}, 9, '>'],
  ['= hit', { target: '=10人', actual: '10人' }, { 'quantitative.equal': 'exact' }, 10, '='],
  ['= not hit', { target: '=10人', actual: '9人' }, { 'quantitative.equal': 'exact' }, 0, '≠'],
])('%s: scored, and the sign printed is the one that was meant', (_, row, values, score, relation) => {
  const line = scoreRow(row, withValues(values));
  expect(line.mechanical).toBe(score);
  expect(line.explanation.find(({ values: said }) => said.relation !== undefined)?.values.relation).toBe(relation);
});

test('a number kept exactly is printed without a ratio', () => {
  const line = scoreRow({ target: '=10人', actual: '10人' }, withValues({ 'quantitative.equal': 'exact' }));
  expect(line.explanation[0]?.arithmetic).toBe('10');
  expect(scoreRow({ target: '=10人', actual: '10人' }).explanation[0]?.arithmetic).toBe('min(10 / 10, 1) * 10');
});

test('是 and 否 are scored outright only where the policy does so', () => {
  const direct = withValues({ 'qualitative.yesNo': 'direct' });
  expect(scoreRow({ target: '是', actual: '是' }, direct)).toMatchObject({ mechanical: 10, method: 'tier' });
  expect(scoreRow({ target: '是', actual: '否' }, direct)).toMatchObject({ mechanical: 0, method: 'tier' });
  expect(scoreRow({ target: '是', actual: '达成' }, direct)).toMatchObject({ mechanical: null, proposed: 10 });
  expect(scoreRow({ target: '是', actual: '是' })).toMatchObject({ mechanical: null, proposed: 10 });
  expect(codesOf(scoreRow({ target: '是', actual: '是' }, direct))).toEqual(['qualitative.direct']);
});

test.each<[string, number | null, number, boolean | null]>([
  ['2021年8月', 31, 31, false],
  ['2021年6月', -31, 31, true],
  ['2021年7月', 0, 0, null],
])('July 2021 against %s deviates by %s days', (actual, days, told, favourable) => {
  const line = scoreRow({ target: '2021年7月', actual });
  expect(line.deviation).toEqual({ value: null, ratio: null, days, favourable });
  expect(line.explanation.find(({ code }) => code.startsWith('deviation.'))?.values.days).toBe(String(told));
});

test('an excess is told with its threshold, its ratio and the cell of its reason', () => {
  const told = (row: RowContent, policy = national) =>
    scoreRow({ target: '≥10人', actual: '14人', ...row }, policy).hints;
  const values = { actual: '14人', target: '10人', threshold: '30%', ratio: '40%' };
  expect(told({})).toEqual([{ code: 'overReasonDue', values, cells: CELLS }]);
  expect(told({ reason: '需求增加' })).toEqual([
    { code: 'overExplained', values: { ...values, reason: '需求增加' }, cells: [...CELLS, 'H15'] },
  ]);
  expect(told({}, withValues({ 'over.action': 'warn' }))).toEqual([{ code: 'overFar', values, cells: CELLS }]);
  expect(told({ actual: '12.9人' })).toEqual([]);
});

test('an excess lowers a score only where there is one', () => {
  const reduce = withValues({ 'over.action': 'reduce' });
  const line = scoreRow({ target: '≥10人', actual: '14人' }, reduce);
  expect(line.mechanical).toBe(9);
  expect(line.explanation.find(({ code }) => code === 'over.reduced')).toMatchObject({
    values: { threshold: '30%', score: '9', parameter: 'over.action' },
    cells: CELLS,
  });
});

test('what became of a recorded number is told with its cell', () => {
  const last = (row: RowContent) =>
    scoreRow({ target: '≥10人', actual: '8人', ...row })
      .explanation.filter(({ code }) => !code.startsWith('deviation.'))
      .at(-1);
  expect(last({ score: 10 })).toMatchObject({ code: 'recorded.above', cells: ['G15'] });
  expect(last({ score: 7 })).toMatchObject({ code: 'recorded.below', cells: ['G15'] });
  expect(last({ score: 7, reason: '资料不全' })).toMatchObject({ code: 'kept.deduction', cells: ['G15', 'H15'] });
  expect(last({ score: 8 })).toMatchObject({ code: 'quantitative.proportional' });
});
