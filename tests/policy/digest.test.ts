import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonicalJson } from '../../src/policy/canonicalJson';
import { digest } from '../../src/policy/digest';
import { policyDigest } from '../../src/policy/policy';
import { policyAt } from '../../src/policy/policyAt';
import { withParameter } from '../../src/policy/withParameter';

test.each([
  [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
  [{ 得分: 9.5, 'a"b': '\n' }, '{"a\\"b":"\\n","得分":9.5}'],
  [{ a: undefined, b: 2 }, '{"b":2}'],
  [[], '[]'],
  [{}, '{}'],
  [-0, '0'],
  [1e21, '1e+21'],
])('%j is written %s', (data, text) => {
  expect(canonicalJson(data)).toBe(text);
});

test.each([[NaN], [Infinity], [() => 1], [[undefined]], [Symbol('x')], [10n]])('%p has no JSON', (data) => {
  expect(() => canonicalJson(data)).toThrow(TypeError);
});

test('it is JSON: what is written reads back as the same data', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) =>
      expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data))),
    ),
  );
});

test('the order members were made in does not show', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      const turned = Object.fromEntries(Object.entries(data).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(data));
    }),
  );
});

test('the digest is the SHA-256 of the canonical text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(digest(data)).toBe(createHash('sha256').update(canonicalJson(data), 'utf8').digest('hex'));
    }),
  );
});

test('a policy keeps its digest, and loses it with any value, source, version or year', () => {
  const policy = policyAt('cn-mof-2020', 2021);
  expect(policyDigest(policyAt('cn-mof-2020', 2021))).toBe(policyDigest(policy));
  const others = [
    policyAt('cn-mof-2020', 2022),
    policyAt('cn-system', 2021),
    { ...policy, version: '2' },
    withParameter(policy, 'execution.points', 11),
    { ...policy, parameters: { ...policy.parameters, grades: { ...policy.parameters.grades, confirmed: true } } },
  ];
  const digests = new Set([policy, ...others].map(policyDigest));
  expect(digests.size).toBe(others.length + 1);
});
