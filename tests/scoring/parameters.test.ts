import type { ParameterKey, ParameterValue } from '../../src/policy/parameterValues';
import type { Policy } from '../../src/policy/policy';
import { policyAt } from '../../src/policy/policyAt';
import { withParameter } from '../../src/policy/withParameter';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import type { ScoredLine } from '../../src/scoring/scoredEvaluation';
import { formWith, fundLine, indicatorRow, type RowContent } from './caseForm';
import { evaluateArithmetic } from './evaluateArithmetic';

const national = policyAt('cn-mof-2020', 2021);

/** The national policy with some values replaced. */
function withValues(values: { readonly [K in ParameterKey]?: ParameterValue<K> }): Policy {
  return (Object.keys(values) as ParameterKey[]).reduce(
    (policy, key) => withParameter(policy, key, values[key]!),
    national,
  );
}

function scoreRow(content: RowContent, policy: Policy): ScoredLine {
  return scoreEvaluation(formWith(2021, [indicatorRow(content)]), policy).indicators[0]!;
}

function scoreFund(amounts: Parameters<typeof fundLine>[0], policy: Policy): ScoredLine & { rate: number | null } {
  return scoreEvaluation(formWith(2021, [], [fundLine(amounts)]), policy).funds[0]!;
}

function codesOf(line: ScoredLine): readonly string[] {
  return line.explanation.map(({ code }) => code).filter((code) => !code.startsWith('deviation.'));
}

const late = { target: '2021年6月', actual: '2021年7月', points: 5 };

test.each<[string, Parameters<typeof withValues>[0], RowContent, number | null, string[]]>([
  ['a share for a met target', { 'quantitative.met': 0.9 }, { target: '≥10', actual: '12' }, 9, ['quantitative.met']],
  [
    'and no more than that just below it',
    { 'quantitative.met': 0.9 },
    { target: '≥10', actual: '9.99' },
    8.99,
    ['quantitative.proportional'],
  ],
  [
    'nothing for a missed lower limit',
    { 'quantitative.positive': 'zero' },
    { target: '≥10', actual: '9' },
    0,
    ['quantitative.nothing'],
  ],
  [
    'nothing for an exceeded upper limit',
    { 'quantitative.reverse': 'zero' },
    { target: '≤10', actual: '11' },
    0,
    ['quantitative.nothing'],
  ],
  [
    'all for an upper limit kept',
    { 'quantitative.reverse': 'zero' },
    { target: '≤10', actual: '10' },
    10,
    ['quantitative.met'],
  ],
  ['= hit exactly', { 'quantitative.equal': 'exact' }, { target: '=10', actual: '10' }, 10, ['quantitative.met']],
  ['= passed', { 'quantitative.equal': 'exact' }, { target: '=10', actual: '11' }, 0, ['quantitative.nothing']],
  ['= not reached', { 'quantitative.equal': 'exact' }, { target: '=10', actual: '9' }, 0, ['quantitative.nothing']],
  ['a target of 0 left to a person', { 'quantitative.zeroTarget': 'open' }, { target: '0起', actual: '0起' }, null, []],
  [
    'an actual below 0 left to a person',
    { 'quantitative.negativeActual': 'open' },
    { target: '≥5', actual: '-1' },
    null,
    [],
  ],
  [
    'a pass threshold just reached',
    { 'quantitative.passThreshold': 0.5 },
    { target: '≥10', actual: '5' },
    0,
    ['quantitative.abovePass'],
  ],
  [
    'a pass threshold not reached',
    { 'quantitative.passThreshold': 0.5 },
    { target: '≥10', actual: '4.9' },
    0,
    ['quantitative.belowPass'],
  ],
  [
    'above a pass threshold',
    { 'quantitative.passThreshold': 0.5 },
    { target: '≥10', actual: '8' },
    6,
    ['quantitative.abovePass'],
  ],
  ['a share for a date kept', { 'period.met': 0.5 }, { target: '7月', actual: '7月' }, 5, ['period.met']],
  ['nothing for a date not kept', { 'period.late': 'zero' }, late, 0, ['period.late']],
  ['a date not kept left to a person', { 'period.late': 'open' }, late, null, []],
  [
    'rules in rows left aside',
    { 'rowRules.apply': false },
    { target: '≥40', actual: '30', rule: '30以上得10分' },
    7.5,
    ['quantitative.proportional'],
  ],
  [
    'rules in rows followed',
    { 'rowRules.apply': true },
    { target: '≥40', actual: '30', rule: '30以上得10分' },
    10,
    ['rowRule.limits'],
  ],
  [
    'no decimals',
    { rounding: { digits: 0, mode: 'halfUp', where: 'line' } },
    { target: '≥8', actual: '5' },
    6,
    ['quantitative.proportional'],
  ],
  [
    'half up',
    { rounding: { digits: 1, mode: 'halfUp', where: 'line' } },
    { target: '≥8', actual: '5' },
    6.3,
    ['quantitative.proportional'],
  ],
  [
    'half to even',
    { rounding: { digits: 1, mode: 'halfEven', where: 'line' } },
    { target: '≥8', actual: '5' },
    6.2,
    ['quantitative.proportional'],
  ],
  [
    'cut',
    { rounding: { digits: 0, mode: 'down', where: 'line' } },
    { target: '≥8', actual: '7.9' },
    9,
    ['quantitative.proportional'],
  ],
  [
    'reduced by the part above the threshold',
    { 'over.threshold': 0.3, 'over.action': 'reduce' },
    { target: '≥10', actual: '15' },
    8,
    ['quantitative.met', 'over.reduced'],
  ],
  [
    'not reduced below the threshold',
    { 'over.threshold': 0.3, 'over.action': 'reduce' },
    { target: '≥10', actual: '12.9' },
    10,
    ['quantitative.met'],
  ],
  [
    'reduced to nothing at most',
    { 'over.threshold': 0.3, 'over.action': 'reduce' },
    { target: '≥10', actual: '100' },
    0,
    ['quantitative.met', 'over.reduced'],
  ],
  [
    'never reduced where less is better',
    { 'over.threshold': 0.3, 'over.action': 'reduce' },
    { target: '≤10', actual: '1' },
    10,
    ['quantitative.met'],
  ],
])('%s', (_, values, content, score, codes) => {
  const line = scoreRow(content, withValues(values));
  expect([line.mechanical, codesOf(line)]).toEqual([score, codes]);
  for (const { arithmetic, result } of line.explanation) {
    if (arithmetic !== null) expect(evaluateArithmetic(arithmetic).toNumber()).toBe(result);
  }
});

test.each<[string, Parameters<typeof withValues>[0], string[]]>([
  ['a word to the reader', { 'over.threshold': 0.2, 'over.action': 'warn' }, ['overFar']],
  ['a reason asked for', { 'over.threshold': 0.2, 'over.action': 'requireReason' }, ['overReasonDue']],
  ['exactly at the threshold', { 'over.threshold': 0.25 }, ['overReasonDue']],
  ['just below the threshold', { 'over.threshold': 0.26 }, []],
  ['never', { 'over.threshold': null }, []],
])('over-achievement: %s', (_, values, codes) => {
  const line = scoreRow({ target: '≥100', actual: '125' }, withValues(values));
  expect(line.hints.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['29', undefined, ['zeroTarget']],
  ['30', undefined, ['zeroTarget', 'overZeroReasonDue']],
  ['30', '统计口径变化', ['zeroTarget']],
])('a target of 0 and an actual of %s with the reason %s', (actual, reason, codes) => {
  const line = scoreRow({ target: '0次', actual: `${actual}次`, reason }, policyAt('cn-guangxi', 2022));
  expect(line.hints.map(({ code }) => code)).toEqual(codes);
});

test.each<[string, Parameters<typeof withValues>[0], Parameters<typeof fundLine>[0], number | null, number | null]>([
  [
    'initial budget',
    { 'execution.base': 'initial' },
    { initialBudget: 50, annualBudget: 100, executed: 40, points: 10 },
    8,
    0.8,
  ],
  [
    'annual budget',
    { 'execution.base': 'annual' },
    { initialBudget: 50, annualBudget: 100, executed: 40, points: 10 },
    4,
    0.4,
  ],
  ['no cap', { 'execution.cap': false }, { annualBudget: 100, executed: 110, points: 10 }, 11, 1.1],
  ['cap', { 'execution.cap': true }, { annualBudget: 100, executed: 110, points: 10 }, 10, 1.1],
  [
    'zero budget left to a person',
    { 'execution.zeroBudget': 'open' },
    { annualBudget: 0, executed: 5, points: 10 },
    null,
    null,
  ],
  ['zero budget', { 'execution.zeroBudget': 'zero' }, { annualBudget: 0, executed: 5, points: 10 }, 0, 0],
  ['rate to whole percent', { 'execution.rateDigits': 0 }, { annualBudget: 300, executed: 200, points: 10 }, 6.7, 0.67],
  ['bands without a table', { 'execution.method': 'bands' }, { annualBudget: 100, executed: 70, points: 10 }, 7, 0.7],
  [
    'a table without bands',
    { 'execution.bands': [{ atLeast: 0, share: 1 }] },
    { annualBudget: 100, executed: 70, points: 10 },
    7,
    0.7,
  ],
  [
    'below the last band',
    { 'execution.method': 'bands', 'execution.bands': [{ atLeast: 0.5, share: 1 }] },
    { annualBudget: 100, executed: 40, points: 10 },
    0,
    0.4,
  ],
  ['a negative amount', {}, { annualBudget: 100, executed: -5, points: 10 }, null, null],
])('execution: %s', (_, values, amounts, score, rate) => {
  const line = scoreFund({ ...amounts, score: null }, withValues(values));
  expect([line.mechanical, line.rate]).toEqual([score, rate]);
});

test('a form with only one budget column is measured by that one, and says so', () => {
  const line = scoreFund({ initialBudget: 310.2, executed: 154.74, points: 10, score: null }, national);
  expect([line.mechanical, line.rate?.toFixed(4)]).toEqual([4.99, '0.4988']);
  expect(line.hints).toEqual([{ code: 'executionBaseOther', values: {}, cells: ['F7', 'D7', 'G7'] }]);
});
