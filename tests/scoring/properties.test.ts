import fc from 'fast-check';
import { canonicalJson } from '../../src/policy/canonicalJson';
import { listPolicies } from '../../src/policy/listPolicies';
import { policyAt } from '../../src/policy/policyAt';
import { policyYearFor } from '../../src/policy/policyYears';
import type { Policy } from '../../src/policy/policy';
import { withParameter } from '../../src/policy/withParameter';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import type { ScoredIndicator } from '../../src/scoring/scoredEvaluation';
import { formWith, fundLine, indicatorRow, type RowContent } from './caseForm';
import { evaluateArithmetic } from './evaluateArithmetic';

const policies = listPolicies().map(({ id }) => policyAt(id, policyYearFor(id, null)));
const policy = fc.constantFrom(...policies);
/** Decimals as people type them: up to three places, written without an exponent. */
const amount = fc.integer({ min: 0, max: 2_000_000 }).map((thousandths) => String(thousandths / 1000));
const target = fc.integer({ min: 1, max: 2_000_000 }).map((thousandths) => String(thousandths / 1000));
const points = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
const operator = fc.constantFrom('≥', '>', '=', '≤', '<', '');
const unit = fc.constantFrom('', '%', '人', '万元', '天');

function scoreRow(content: RowContent, by: Policy): ScoredIndicator {
  return scoreEvaluation(formWith(by.year, [indicatorRow(content)]), by).indicators[0]!;
}

test('a score lies between 0 and the points, and its arithmetic gives it', () => {
  fc.assert(
    fc.property(policy, operator, target, amount, unit, points, (by, sign, wanted, reached, measure, full) => {
      const line = scoreRow({ target: `${sign}${wanted}${measure}`, actual: `${reached}${measure}`, points: full }, by);
      if (line.mechanical === null) return;
      expect(line.mechanical).toBeGreaterThanOrEqual(0);
      expect(line.mechanical).toBeLessThanOrEqual(full);
      const step = line.explanation.findLast(
        ({ code, arithmetic }) => arithmetic !== null && code !== 'deviation.ratio',
      )!;
      expect(evaluateArithmetic(step.arithmetic!).toNumber()).toBe(line.mechanical);
    }),
    { numRuns: 400 },
  );
});

test('a score is never higher when the actual gets worse', () => {
  fc.assert(
    fc.property(policy, operator, target, amount, amount, points, (by, sign, wanted, one, other, full) => {
      const [low, high] = [one, other].sort((a, b) => Number(a) - Number(b));
      const scoreOf = (actual: string) =>
        scoreRow({ target: `${sign}${wanted}件`, actual: `${actual}件`, points: full }, by).mechanical!;
      const lessIsBetter = sign === '≤' || sign === '<';
      const [better, worse] = lessIsBetter ? [low!, high!] : [high!, low!];
      expect(scoreOf(worse)).toBeLessThanOrEqual(scoreOf(better));
    }),
    { numRuns: 400 },
  );
});

test('less spent never scores higher, and no spending scores above the points', () => {
  fc.assert(
    fc.property(policy, target, amount, amount, points, (by, budget, one, other, full) => {
      const scoreOf = (executed: number) => {
        const fund = fundLine({ initialBudget: Number(budget), annualBudget: Number(budget), executed, points: full });
        return scoreEvaluation(formWith(by.year, [], [fund]), by).funds[0]!.mechanical!;
      };
      const [less, more] = [Number(one), Number(other)].sort((a, b) => a - b);
      expect(scoreOf(less!)).toBeLessThanOrEqual(scoreOf(more!));
      expect(scoreOf(more!)).toBeLessThanOrEqual(full);
    }),
  );
});

const row = fc.record({ target: target.map((value) => `≥${value}`), actual: amount, points });

test('the total is the sum of the scores as they stand', () => {
  fc.assert(
    fc.property(policy, fc.array(row, { minLength: 1, maxLength: 12 }), (by, rows) => {
      const { indicators, total } = scoreEvaluation(formWith(by.year, rows.map(indicatorRow)), by);
      const hundredths = indicators.reduce((sum, { final }) => sum + Math.round(final! * 100), 0);
      expect(total.score).toBe(hundredths / 100);
      expect(total.points).toBe(rows.reduce((sum, each) => sum + each.points, 0));
      expect(total.complete).toBe(true);
    }),
  );
});

test('with rows that do not apply, full scores still make 100 and no total leaves 0 to 100', () => {
  const by = policyAt('cn-mof-2016', 2018);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 3 }), (rows, left) => {
      const skipped = Array.from({ length: left }, () => ({ target: '/', actual: '/', points: null }));
      const totalOf = (contents: readonly RowContent[]) =>
        scoreEvaluation(formWith(2018, [...contents, ...skipped].map(indicatorRow)), by).total;
      expect(totalOf(rows.map((each) => ({ ...each, actual: each.target }))).score).toBe(100);
      const { score } = totalOf(rows);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
  );
});

test('the same form and policy give the same bytes, whatever order their members were made in', () => {
  fc.assert(
    fc.property(policy, fc.array(row, { minLength: 1, maxLength: 6 }), (by, rows) => {
      const form = formWith(by.year, rows.map(indicatorRow));
      const bytes = JSON.stringify(scoreEvaluation(form, by));
      expect(JSON.stringify(scoreEvaluation(form, by))).toBe(bytes);
      const again = scoreEvaluation(reordered(form), reordered(by));
      expect(canonicalJson(again)).toBe(canonicalJson(JSON.parse(bytes)));
    }),
    { numRuns: 50 },
  );
});

test('rounding only the total never rounds a line', () => {
  const rounding = { digits: 0, mode: 'halfUp', where: 'total' } as const;
  const by = withParameter(policyAt('cn-mof-2020', 2021), 'rounding', rounding);
  const { indicators, total } = scoreEvaluation(
    formWith(2021, [
      indicatorRow({ target: '≥8', actual: '5', points: 10 }),
      indicatorRow({ target: '≥8', actual: '3', points: 11 }),
    ]),
    by,
  );
  expect(indicators.map(({ final }) => final)).toEqual([6.25, 4.125]);
  expect(total.score).toBe(10);
});

/** The same data with the members of every object in reverse order. */
function reordered<T>(data: T): T {
  return JSON.parse(JSON.stringify(data), (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as T;
}
