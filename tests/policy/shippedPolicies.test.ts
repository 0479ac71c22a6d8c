import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_POLICY, policyAt } from '../../src/policy/policyAt';
import { parameterKeys } from '../../src/policy/parameterValues';
import { listPolicies } from '../../src/policy/listPolicies';
import { policyJsonSchema } from '../../src/policy/policyJsonSchema';
import { validatePolicy } from '../../src/policy/parsePolicy';
import { shippedPolicies } from '../../src/policy/shippedPolicies';

const SCHEMA = join(__dirname, '../../src/policy/policy.schema.json');

test('the policies that come with the program', () => {
  expect(
    listPolicies().map(({ id, extends: base, from, to, offered, confirmed }) => [
      id,
      base,
      from,
      to,
      offered,
      confirmed,
    ]),
  ).toEqual([
    ['cn-mof-2020', null, 2020, null, true, false],
    ['cn-mof-2016', null, 2016, 2019, true, false],
    ['cn-hubei', 'cn-mof-2020', 2020, null, true, false],
    ['cn-guangxi', 'cn-mof-2020', 2020, null, true, true],
    ['cn-tianjin-hebei', 'cn-mof-2020', 2020, null, true, true],
    ['cn-sichuan', 'cn-mof-2020', 2020, null, true, false],
    ['cn-system', 'cn-mof-2020', 2020, null, true, true],
    ['cn-guide-2021', 'cn-mof-2020', 2021, null, false, false],
  ]);
  expect(listPolicies()[0]!.id).toBe(DEFAULT_POLICY);
});

test('an own policy is listed first, and in the place of a shipped one of its id', () => {
  const own = { ...shippedPolicies[2]!, version: '7' };
  const [first, ...others] = listPolicies([own]);
  expect(first).toMatchObject({ id: 'cn-hubei', version: '7', own: true });
  expect(others.map(({ id }) => id)).not.toContain('cn-hubei');
  expect(others.every((each) => !each.own)).toBe(true);
});

test.each(shippedPolicies.map((file) => [file.id, file] as const))('%s is a valid policy', (_, file) => {
  expect(validatePolicy(file)).toEqual({ ok: true, file });
});

test.each(shippedPolicies.map((file) => [file.id, file] as const))(
  '%s names a source for what it confirms and for nothing else',
  (_, file) => {
    for (const [parameter, values] of Object.entries(file.parameters)) {
      for (const { confirmed, document } of values) {
        expect({ parameter, confirmed }).toEqual({ parameter, confirmed: document !== null });
      }
    }
  },
);

test('what distinguishes each policy from the national one', () => {
  const valueOf = (id: string, year: number) => policyAt(id, year).parameters;
  expect(valueOf('cn-mof-2020', 2021).grades.value.map(({ atLeast }) => atLeast)).toEqual([90, 80, 60, 0]);
  expect(valueOf('cn-mof-2016', 2017)['quantitative.reverse'].value).toBe('ratio');
  expect(valueOf('cn-mof-2016', 2017)['notApplicable.renormalise'].value).toBe(true);
  expect(valueOf('cn-hubei', 2021)['execution.points'].value).toBe(20);
  expect(valueOf('cn-hubei', 2021)['qualitative.bands'].value.map(({ from }) => from)).toEqual([0.8, 0.5, 0]);
  expect(valueOf('cn-guangxi', 2021)['over.zeroTargetActual'].value).toBe(30);
  expect(valueOf('cn-guangxi', 2021)['reason.qualitative'].value).toBe(true);
  expect(valueOf('cn-tianjin-hebei', 2021)['over.threshold'].value).toBe(0.2);
  expect(valueOf('cn-tianjin-hebei', 2021)['flag.equalNotEqual'].value).toBe(true);
  expect(valueOf('cn-sichuan', 2021)['reason.executionBelow'].value).toBe(0.9);
  expect(valueOf('cn-sichuan', 2021)['reason.budgetAdjusted'].value).toBe(true);
  expect(valueOf('cn-system', 2021).grades.value.map(({ atLeast }) => atLeast)).toEqual([80, 70, 60, 0]);
  expect(valueOf('cn-guide-2021', 2021)['quantitative.passThreshold'].value).toBe(0.6);
});

test('the JSON Schema that editors use is that of the program (npm run policy:schema writes it)', () => {
  expect(JSON.parse(readFileSync(SCHEMA, 'utf8'))).toEqual(JSON.parse(policyJsonSchema()));
});

test('a word for a parameter is there for whoever writes a file', () => {
  const schema = JSON.parse(policyJsonSchema()) as {
    properties: {
      parameters: { properties: Record<string, { items: { properties: { value: { description?: string } } } }> };
    };
  };
  const described = Object.entries(schema.properties.parameters.properties).map(([key, { items }]) => [
    key,
    items.properties.value.description !== undefined,
  ]);
  expect(described).toHaveLength(parameterKeys.length);
  expect(described.filter(([, has]) => !has)).toEqual([]);
});
