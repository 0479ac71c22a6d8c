import { policyAt } from '../../src/policy/policyAt';
import { comparePolicies } from '../../src/scoring/comparePolicies';
import { expectedForms } from './expectedForm';
import { formWith, fundLine, indicatorRow } from './caseForm';

const national = policyAt('cn-mof-2020', 2022);

function differences(comparison: ReturnType<typeof comparePolicies>) {
  return comparison.lines
    .filter(({ differs }) => differs !== 'no')
    .map(({ name, cell, a, b, differs, parameters }) => [name, cell, a.mechanical, b.mechanical, differs, parameters]);
}

test('a policy compared with itself differs nowhere', () => {
  const comparison = comparePolicies(expectedForms('000_plain')[0]!, national, national);
  expect(comparison.lines).toHaveLength(14);
  expect(differences(comparison)).toEqual([]);
  expect(comparison.totalParameters).toEqual([]);
});

test('each row that differs names the parameter that makes it differ', () => {
  const form = formWith(
    2022,
    [
      indicatorRow({ level3: '平均工期', target: '≤30天', actual: '36天', points: 40 }, 15),
      indicatorRow({ level3: '带动就业', target: '效果明显', actual: '部分达成预期指标', points: 10 }, 16),
      indicatorRow({ level3: '道路里程', target: '≥100公里', actual: '80公里', points: 40 }, 17),
    ],
    [fundLine({ annualBudget: 100, executed: 50, score: null })],
  );
  const comparison = comparePolicies(form, national, policyAt('cn-hubei', 2022));
  expect(differences(comparison)).toEqual([
    [null, 'I7', 5, 10, 'score', ['execution.points']],
    ['平均工期', 'G15', 32, 33.33, 'score', ['quantitative.reverse']],
    ['带动就业', 'G16', null, null, 'advice', ['qualitative.bands']],
  ]);
  expect([comparison.a.total.score, comparison.b.total.score]).toEqual([69, 75.33]);
  expect(comparison.totalParameters).toEqual(['execution.points', 'quantitative.reverse']);
});

test('what only the reader is told is told apart from what is scored', () => {
  const form = formWith(2022, [indicatorRow({ target: '≥100', actual: '125' })]);
  const comparison = comparePolicies(form, national, policyAt('cn-tianjin-hebei', 2022));
  expect(differences(comparison)).toEqual([['完成数量', 'G15', 10, 10, 'advice', ['over.threshold', 'over.action']]]);
});

test('parameters that only work together are both named', () => {
  const form = formWith(2022, [], [fundLine({ annualBudget: 100, executed: 85, points: 10, score: null })]);
  const comparison = comparePolicies(form, national, policyAt('cn-guide-2021', 2022));
  expect(differences(comparison)).toEqual([[null, 'I7', 8.5, 7, 'score', ['execution.method', 'execution.bands']]]);
});

test('a difference of grade alone names the grades', () => {
  const narrative = {
    target: '按要求完成各项工作',
    actual: '按要求完成了各项工作，并提供查询服务',
    points: 100,
    score: 85,
  };
  const comparison = comparePolicies(formWith(2022, [indicatorRow(narrative)]), national, policyAt('cn-system', 2022));
  expect([comparison.a.total.grade, comparison.b.total.grade]).toEqual(['良', '优']);
  expect(differences(comparison)).toEqual([]);
  expect(comparison.totalParameters).toEqual(['grades']);
});

test('people’s decisions count under both policies', () => {
  const form = formWith(2022, [indicatorRow({ target: '效果明显', actual: '部分达成预期指标', points: 10 })]);
  const decision = {
    sheet: '自评表',
    cell: 'G15',
    tier: 'partly',
    score: 5.5,
    reason: '滞后',
    by: '评审人',
    at: '2023-01-01',
  };
  const comparison = comparePolicies(form, national, policyAt('cn-hubei', 2022), { decisions: [decision] });
  expect(comparison.lines[0]).toMatchObject({
    differs: 'score',
    a: { final: null },
    b: { final: 5.5 },
    parameters: ['qualitative.bands'],
  });
});
