import { policyAt } from '../../src/policy/policyAt';
import { withParameter } from '../../src/policy/withParameter';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import { formWith, fundLine, indicatorRow } from './caseForm';
import { national, withValues } from './scoreOne';

const met = (points: number | null, row = 15) => indicatorRow({ target: '≥1次', actual: '1次', points }, row);
const spent = (executed: number) => fundLine({ annualBudget: 100, executed, points: 10, score: null });
const skipped = indicatorRow({ target: '/', actual: '/', points: null }, 17);

const said = (form: ReturnType<typeof formWith>, policy = national) =>
  scoreEvaluation(form, policy).total.explanation.map(({ code, values, cells, result }) => ({
    code,
    values,
    cells,
    result,
  }));

test('the sum names the cells of the scores there are, and the grade its bound', () => {
  const policy = { policy: 'cn-mof-2020', parameter: 'grades' };
  expect(said(formWith(2021, [met(90)], [spent(100)]))).toEqual([
    {
      code: 'total.sum',
      values: { score: '100', arithmetic: '10 + 90', result: '100' },
      cells: ['I7', 'G15'],
      result: 100,
    },
    { code: 'grade', values: { score: '100', bound: '90', grade: '优', ...policy }, cells: [], result: null },
  ]);
  const open = fundLine({ annualBudget: 100, executed: null, points: 10, score: null });
  expect(said(formWith(2021, [met(90)], [open]))).toEqual([
    { code: 'total.sum', values: { score: '90', arithmetic: '90', result: '90' }, cells: ['G15'], result: 90 },
  ]);
});

test('a total brought to 100 says of how many rows and points, and is graded', () => {
  const policy = withValues({ 'notApplicable.renormalise': true });
  const form = formWith(2021, [met(40), indicatorRow({ target: '≥4次', actual: '3次', points: 40 }, 16), skipped]);
  const steps = said(form, policy);
  expect(steps.map(({ code }) => code)).toEqual(['total.sum', 'total.renormalised', 'grade']);
  expect(steps[1]).toMatchObject({
    values: {
      rows: '1',
      points: '80',
      score: '87.5',
      arithmetic: '70 / 80 * 100',
      parameter: 'notApplicable.renormalise',
    },
    result: 87.5,
  });
  expect(scoreEvaluation(form, policy).total).toMatchObject({ score: 87.5, grade: '良' });
  expect(said(form).map(({ code }) => code)).toEqual(['total.sum']);
});

test('points of 0 are not brought to 100', () => {
  const policy = withValues({ 'notApplicable.renormalise': true });
  const { total } = scoreEvaluation(formWith(2021, [met(0), skipped]), policy);
  expect(total).toMatchObject({ points: 0, score: 0, grade: null });
  expect(total.explanation.map(({ code }) => code)).toEqual(['total.sum']);
});

test('a total held down by the execution rate says by which', () => {
  const caps = [
    { rateBelow: 0.8, atMost: 89 },
    { rateBelow: 0.5, atMost: 59 },
  ];
  const policy = withParameter(national, 'total.cappedByExecution', caps);
  const of = (executed: number) => scoreEvaluation(formWith(2021, [met(90)], [spent(executed)]), policy).total;
  expect([of(90).score, of(80).score, of(79).score, of(40).score]).toEqual([99, 98, 89, 59]);
  const step = of(40).explanation.find(({ code }) => code === 'total.capped');
  expect(step).toMatchObject({
    values: { rate: '0.4', score: '59', arithmetic: 'min(94, 59)', parameter: 'total.cappedByExecution' },
    result: 59,
  });
  expect(of(90).explanation.map(({ code }) => code)).toEqual(['total.sum', 'grade']);
  const blank = fundLine({ annualBudget: 100, executed: null, points: 10, score: 9 });
  expect(scoreEvaluation(formWith(2021, [met(90)], [blank]), policy).total.score).toBe(99);
});

test('a total exactly at its cap is left as it is', () => {
  const policy = withParameter(national, 'total.cappedByExecution', [{ rateBelow: 1, atMost: 95 }]);
  const { total } = scoreEvaluation(formWith(2021, [met(90)], [spent(50)]), policy);
  expect(total.explanation.map(({ code }) => code)).toEqual(['total.sum', 'grade']);
});

test('a total that is rounded says to how many digits', () => {
  const policy = withValues({ rounding: { digits: 0, mode: 'halfUp', where: 'total' } });
  const form = formWith(2021, [indicatorRow({ target: '≥3次', actual: '2次', points: 100 })]);
  expect(said(form, policy).at(1)).toMatchObject({ code: 'rounding', values: { digits: '0' }, result: 67 });
});

test('in a form without points a row waits as soon as it says something', () => {
  const bare = (target: string, actual: string, hasScore = true) => {
    const indicator = indicatorRow({ target, actual, points: null }, 16);
    const cells = { ...indicator.cells, points: null, score: hasScore ? 'G16' : null };
    return { ...indicator, cells };
  };
  const complete = (...row: Parameters<typeof bare>) =>
    scoreEvaluation(formWith(2021, [bare(...row)], [spent(100)]), national).total.complete;
  expect(complete('≥1次', '1次')).toBe(false);
  expect(complete('≥1次', '')).toBe(false);
  expect(complete('', '1次')).toBe(false);
  expect(complete('', '')).toBe(true);
  expect(complete('≥1次', '1次', false)).toBe(true);
});

test('nothing scored is not complete, and has no points of its own', () => {
  const { total } = scoreEvaluation(formWith(2021, []), national);
  expect(total).toMatchObject({ points: null, score: null, complete: false, openPoints: 0, scorablePoints: 0 });
  expect(scoreEvaluation(formWith(2018, []), policyAt('cn-mof-2016', 2018)).total.explanation).toEqual([]);
});
