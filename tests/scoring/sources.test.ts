import { listPolicies } from '../../src/policy/listPolicies';
import { policyAt } from '../../src/policy/policyAt';
import { policyYearFor } from '../../src/policy/policyYears';
import { policyReference } from '../../src/scoring/policyReference';
import { scoreEvaluation } from '../../src/scoring/scoreEvaluation';
import { formWith, indicatorRow } from './caseForm';

const form = formWith(2022, [
  indicatorRow({ target: '≥10', actual: '10' }),
  indicatorRow({ target: '≥10', actual: '8' }),
  indicatorRow({ target: '7月', actual: '7月' }),
  indicatorRow({ level3: '满意度', target: '≥90%', actual: '85%' }),
]);

test.each(listPolicies().map(({ id }) => id))('%s: nothing unconfirmed is ever shown with a source', (id) => {
  const policy = policyAt(id, policyYearFor(id, 2022));
  const { indicators, total } = scoreEvaluation(form, policy);
  const references = [...indicators, total].flatMap(({ explanation }) =>
    explanation.flatMap(({ reference }) => reference ?? []),
  );
  expect(references.length).toBeGreaterThan(3);
  for (const { confirmed, document, parameter } of references) {
    expect({ parameter, named: document !== null }).toEqual({ parameter, named: confirmed });
  }
});

test('a confirmed value names where it was read, an unconfirmed one does not although the file says so', () => {
  const policy = policyAt('cn-mof-2020', 2021);
  expect(policyReference(policy, 'quantitative.met')).toEqual({
    policy: 'cn-mof-2020',
    parameter: 'quantitative.met',
    confirmed: true,
    document: { number: '无文号', title: '预算管理一体化系统绩效模块基础配置', link: null },
  });
  const grades = { ...policy.parameters.grades, document: { number: '财预〔2020〕10号', title: '办法', link: null } };
  const named = { ...policy, parameters: { ...policy.parameters, grades } };
  expect(policyReference(named, 'grades')).toMatchObject({ confirmed: false, document: null });
});

test('the guide of 2021 shows no source for any value of its own', () => {
  const policy = policyAt('cn-guide-2021', 2022);
  const own = Object.values(policy.parameters).filter(({ setBy }) => setBy === 'cn-guide-2021');
  expect(own).toHaveLength(6);
  expect(own.every(({ confirmed, document }) => !confirmed && document === null)).toBe(true);
});
