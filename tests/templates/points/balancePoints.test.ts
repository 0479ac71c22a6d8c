import { policyAt } from '../../../src/policy/policyAt';
import { balancePoints } from '../../../src/templates/points/balancePoints';

const row = (level1: string | null, points: string | null = null) => ({ level1, points });

test('each level 1 is brought to its weight, 90 points with the execution rate taken out', () => {
  const rows = [
    row('产出指标', '10'),
    row('产出指标', '15'),
    row('效益指标', '3'),
    row('效益指标', '3'),
    row('满意度指标'),
  ];
  expect(balancePoints(rows, policyAt('cn-mof-2020', 2025))).toEqual(['20', '30', '15', '15', '10']);
});

test('the weight of a level 1 that has no row goes to the others in proportion', () => {
  const rows = [row('产出指标(50分)', '10'), row('效益指标', '10')];
  expect(balancePoints(rows, policyAt('cn-mof-2020', 2025))).toEqual(['56', '34']);
});

test('without weights in the policy, or for a level it does not know, all rows are balanced as one', () => {
  expect(balancePoints([row('产出指标', '10'), row('效益指标', '30')], policyAt('cn-hubei', 2025))).toEqual([
    '20',
    '60',
  ]);
  expect(balancePoints([row('决策', '1'), row(null, '2')], policyAt('cn-mof-2020', 2025))).toEqual(['30', '60']);
});

test('no rows cannot be balanced', () => {
  expect(balancePoints([], policyAt('cn-mof-2020', 2025))).toBeNull();
});
