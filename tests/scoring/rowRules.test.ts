import type { RowContent } from './caseForm';
import { codesOf, national, scoreRow, withValues } from './scoreOne';

const HIGHER = '90%以上得10分，80%以上得8分，60%以上得5分';
const HIGHER_REVERSED = '60%以上得5分；80%以上得8分；90%以上得10分';
const LOWER = '不超过3次得10分；不超过5次得6分；不超过8次得2分';
const LOWER_REVERSED = '不超过8次得2分；不超过5次得6分；不超过3次得10分';
const NESTED = '60%-100%得5分；60%-80%得3分';

type Row = Pick<RowContent, 'target' | 'actual'>;

test.each<[string, Row, number | null]>([
  // of several limits that hold, the nearest to the actual counts, in whatever order they are written
  [HIGHER, { target: '≥95%', actual: '92%' }, 10],
  [HIGHER, { target: '≥95%', actual: '85%' }, 8],
  [HIGHER, { target: '≥95%', actual: '60%' }, 5],
  [HIGHER_REVERSED, { target: '≥95%', actual: '92%' }, 10],
  [HIGHER_REVERSED, { target: '≥95%', actual: '85%' }, 8],
  [HIGHER_REVERSED, { target: '≥95%', actual: '60%' }, 5],
  [LOWER, { target: '≤3次', actual: '2次' }, 10],
  [LOWER, { target: '≤3次', actual: '4次' }, 6],
  [LOWER, { target: '≤3次', actual: '8次' }, 2],
  [LOWER_REVERSED, { target: '≤3次', actual: '2次' }, 10],
  [LOWER_REVERSED, { target: '≤3次', actual: '4次' }, 6],
  [LOWER_REVERSED, { target: '≤3次', actual: '8次' }, 2],
  [NESTED, { target: '≥95%', actual: '70%' }, 3],
  [NESTED, { target: '≥95%', actual: '90%' }, 5],
  ['60%-80%得3分；60%-100%得5分', { target: '≥95%', actual: '70%' }, 3],
  // nothing is said of this actual
  [HIGHER, { target: '≥95%', actual: '59.9%' }, null],
  [LOWER, { target: '≤3次', actual: '9次' }, null],
  // which end belongs to a limb
  ['60至80%（含）得5分', { target: '≥95%', actual: '80%' }, 5],
  ['60至80%（含）得5分', { target: '≥95%', actual: '80.1%' }, null],
  ['60至80%（含）得5分', { target: '≥95%', actual: '60%' }, null],
  ['80%—60%得5分', { target: '≥95%', actual: '80%' }, null],
  ['80%—60%得5分', { target: '≥95%', actual: '60%' }, 5],
  ['低于60%不得分', { target: '≥95%', actual: '60%' }, null],
  ['低于60%不得分', { target: '≥95%', actual: '59%' }, 0],
  ['60%以下不得分', { target: '≥95%', actual: '60%' }, 0],
  // percentages of a count are its completion; of a percentage they are what they say
  ['90%以上得9分', { target: '≥100人', actual: '91人' }, 9],
  ['90%以上得9分', { target: '≥100人', actual: '89人' }, null],
  ['60%以下不得分', { target: '≥100人', actual: '50人' }, 0],
  ['80%以上得10分；60%以下不得分', { target: '≥100人', actual: '50人' }, 0],
  ['80%以上得10分；60%以下不得分', { target: '≥100人', actual: '85人' }, 10],
  ['达到目标值得满分；60%以下不得分', { target: '≥100人', actual: '50人' }, 0],
  ['达到目标值得满分；60%以下不得分', { target: '≥100人', actual: '100人' }, 10],
  ['完成率90%以上得9分', { target: '≥100人', actual: '95人' }, 9],
  ['完成率90%以上得9分', { target: '≥95%', actual: '89%' }, 9],
  ['90%以上得9分', { target: '≥95%', actual: '89%' }, null],
  ['90%以上得9分', { target: '0起', actual: '2起' }, null],
  ['完成率90%以上得9分', { target: '0%', actual: '95%' }, 9],
  // a narrative target leaves the actual to be measured by itself
  ['10次以上得9分', { target: '按要求开展各类业务培训', actual: '12次' }, 9],
  ['10次以上得9分', { target: '按要求开展各类业务培训', actual: '9次' }, null],
  ['10次以上得9分', { target: '按要求开展各类业务培训', actual: '按要求开展' }, null],
  ['达到目标值得满分', { target: '按要求开展各类业务培训', actual: '12次' }, null],
  ['达到目标值得满分', { target: '≥12次', actual: '12次' }, 10],
  ['达到目标值得满分', { target: '≥12次', actual: '11次' }, null],
  // units: a missing one is no other one, a different one is
  ['10以上得9分', { target: '≥12次', actual: '11次' }, 9],
  ['10次以上得9分', { target: '≥12', actual: '11' }, 9],
  ['10天以上得9分', { target: '≥12次', actual: '11次' }, null],
  ['10天以上得9分；8天以上得7分', { target: '≥12次', actual: '11次' }, null],
  ['10-20天得9分', { target: '≥12次', actual: '11次' }, null],
  ['不超过20天得9分', { target: '≥12次', actual: '11次' }, null],
  ['10以上得9分', { target: '≥95%', actual: '96%' }, null],
  ['0.5以上得9分', { target: '≥95%', actual: '96%' }, null],
  // each whole step away from the limit costs
  ['90%以上得10分，每降5%扣1分', { target: '≥95%', actual: '90%' }, 10],
  ['90%以上得10分，每降5%扣1分', { target: '≥95%', actual: '85.1%' }, 10],
  ['90%以上得10分，每降5%扣1分', { target: '≥95%', actual: '81%' }, 9],
  ['90%以上得10分，每降5%扣1分', { target: '≥95%', actual: '80%' }, 8],
  ['90%以上得10分，每降5%扣1分', { target: '≥95%', actual: '0%' }, 0],
  ['90%以上得10分，每降5扣1分', { target: '≥95%', actual: '80%' }, null],
  ['90%以上得10分，每超5%扣1分', { target: '≥95%', actual: '80%' }, null],
  ['不超过5天得满分；每超过1天扣2分', { target: '≤5天', actual: '7天' }, 6],
  ['不超过5天得满分；每超过1天扣2分', { target: '≤5天', actual: '5天' }, 10],
  ['不超过5天得满分；每超过1天扣2分', { target: '≤5天', actual: '20天' }, 0],
  ['不超过5天得满分；每少1天扣2分', { target: '≤5天', actual: '7天' }, null],
  ['10次以上得10分，每少1扣2分', { target: '≥12次', actual: '8次' }, 6],
  ['10次以上得10分，每少1次扣2分', { target: '≥12次', actual: '8次' }, 6],
  ['10次以上得10分，每少1天扣2分', { target: '≥12次', actual: '8次' }, null],
  ['10次以上得10分，每少1%扣2分', { target: '≥12次', actual: '8次' }, null],
  ['达到目标值得满分，每低1%扣1分', { target: '≥95%', actual: '92%' }, 7],
])('%s: %j gives %s', (rule, row, score) => {
  const line = scoreRow({ ...row, rule });
  const ruled = line.method === 'rowRule';
  expect(ruled ? line.mechanical : null).toBe(score);
  const told = line.hints.filter(({ code }) => code.startsWith('rowRule'));
  expect(told).toEqual(score === null ? [{ code: 'rowRuleSilent', values: { rule }, cells: ['I15'] }] : []);
});

test('the step names the rule, what was measured, and every cell that was read', () => {
  const line = scoreRow({ target: '≥100人', actual: '91人', rule: ' 90%以上得9分 ', level3: '培训人数' });
  expect(line.explanation[0]).toMatchObject({
    code: 'rowRule.limits',
    values: {
      rule: '90%以上得9分',
      actual: '91人',
      measured: '91%',
      points: '10',
      score: '9',
      parameter: 'rowRules.apply',
    },
    cells: ['E15', 'D15', 'F15', 'I15'],
    arithmetic: '9',
    result: 9,
  });
  expect(line.method).toBe('rowRule');
});

test.each<[string, RowContent, string[]]>([
  ['no rule', { rule: '' }, []],
  ['a blank rule', { rule: '  ' }, []],
  ['a rule that says what the policy does', { rule: '按完成比例赋分' }, []],
  ['prose', { rule: '综合评定' }, ['rowRuleUnclear']],
  ['more than the row carries', { rule: '90%以上得20分' }, ['rowRuleOverPoints']],
  ['more than the row carries in one of its limits', { rule: '90%以上得20分；80%以上得8分' }, ['rowRuleOverPoints']],
  ['exactly what the row carries', { rule: '90%以上得10分' }, []],
])('%s: the policy or the rule scores, and %j is told', (_, row, codes) => {
  const line = scoreRow({ target: '≥100人', actual: '95人', ...row });
  const told = line.hints.filter(({ code }) => code.startsWith('rowRule'));
  expect(told).toEqual(codes.map((code) => ({ code, values: { rule: row.rule }, cells: ['I15'] })));
  if (codes.length > 0) expect(line).toMatchObject({ method: 'quantitative', mechanical: 9.5 });
});

test('a policy that leaves row rules aside does not read them', () => {
  const line = scoreRow(
    { target: '≥100人', actual: '95人', rule: '90%以上得5分' },
    withValues({ 'rowRules.apply': false }),
  );
  expect([line.mechanical, line.method, line.hints]).toEqual([9.5, 'quantitative', []]);
});

const RATIO = '完成值达到指标值，记满分；未达到指标值，按B/A或A/B*该指标分值记分';

test('the plain ratio written in a row is used in both directions, whatever the policy does', () => {
  const strict = withValues({
    'quantitative.positive': 'zero',
    'quantitative.reverse': 'zero',
    'quantitative.passThreshold': 0.9,
  });
  const below = scoreRow({ target: '≥10次', actual: '8次', rule: RATIO }, strict);
  expect([below.mechanical, below.method, codesOf(below)]).toEqual([
    8,
    'rowRule',
    ['rowRule.ratio', 'quantitative.proportional'],
  ]);
  expect(below.explanation[0]).toMatchObject({ cells: ['I15'], values: { rule: RATIO, parameter: 'rowRules.apply' } });
  const above = scoreRow({ target: '≤10次', actual: '20次', rule: RATIO }, strict);
  expect([above.mechanical, codesOf(above)]).toEqual([5, ['rowRule.ratio', 'quantitative.reverseRatio']]);
  expect(scoreRow({ target: '≥10次', actual: '8次' }, strict).mechanical).toBe(0);
});

test('the plain ratio says nothing of words', () => {
  const line = scoreRow({ target: '有效', actual: '有效', rule: RATIO }, national);
  expect([line.mechanical, line.method, codesOf(line)]).toEqual([null, 'tier', ['qualitative.met']]);
});
