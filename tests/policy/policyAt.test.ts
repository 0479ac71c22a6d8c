import { policyAt } from '../../src/policy/policyAt';
import { PolicyError } from '../../src/policy/policyError';
import { policyYearFor } from '../../src/policy/policyYears';
import { listPolicies } from '../../src/policy/listPolicies';

function errorOf(run: () => unknown): PolicyError {
  try {
    run();
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

test('a regional policy is the national one with its own values put over it, key by key', () => {
  const hubei = policyAt('cn-hubei', 2021).parameters;
  expect(hubei['execution.points']).toMatchObject({ value: 20, setBy: 'cn-hubei' });
  expect(hubei['quantitative.reverse']).toMatchObject({ value: 'ratio', setBy: 'cn-hubei' });
  expect(hubei['quantitative.zeroTarget']).toMatchObject({ value: 'allOrNothing', setBy: 'cn-mof-2020' });
});

test('an unknown policy is named together with those that are known', () => {
  const error = errorOf(() => policyAt('cn-atlantis', 2021));
  expect(error.code).toBe('policy.unknown');
  expect(error.values).toEqual({
    policy: 'cn-atlantis',
    known: listPolicies()
      .map(({ id }) => id)
      .join(', '),
  });
});

test.each([
  ['cn-mof-2020', 2019, 'execution.points'],
  ['cn-mof-2016', 2015, 'execution.points'],
  ['cn-mof-2016', 2020, 'execution.points'],
  ['cn-hubei', 2019, 'execution.method'],
])('%s has no value in %i and says which parameter lacks it', (policy, year, parameter) => {
  const error = errorOf(() => policyAt(policy, year));
  expect(error.code).toBe('policy.noValue');
  expect(error.values).toEqual({ policy, parameter, year: String(year) });
});

test.each([
  ['cn-mof-2020', 2021, 2021],
  ['cn-mof-2020', 2016, 2020],
  ['cn-mof-2016', 2018, 2018],
  ['cn-mof-2016', 2023, 2019],
  ['cn-mof-2016', null, 2019],
  ['cn-mof-2020', null, 2020],
  ['cn-guide-2021', 2019, 2021],
  ['cn-guide-2021', null, 2021],
  ['cn-sichuan', 1990, 2020],
])('%s scores a form of %s by its values of %i', (policy, formYear, year) => {
  expect(policyYearFor(policy, formYear)).toBe(year);
  expect(policyAt(policy, year).year).toBe(year);
});
