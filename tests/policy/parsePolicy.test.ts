import { parsePolicy, serialisePolicy, validatePolicy } from '../../src/policy/parsePolicy';
import { changeParameter, copyPolicy, resetParameter } from '../../src/policy/ownPolicy';
import { policyAt } from '../../src/policy/policyAt';
import type { PolicyFile } from '../../src/policy/policySchema';
import { shippedPolicies } from '../../src/policy/shippedPolicies';

const name = { 'zh-CN': '本市自评办法', en: 'Our city' };
const own = copyPolicy(policyAt('cn-mof-2020', 2021), { id: 'our-city', name });
const rule = { number: '某财绩〔2022〕1号', title: '项目支出绩效自评办法', link: null };

/** The policy with one member replaced by data that may not fit. */
function broken(path: readonly string[], value: unknown): unknown {
  const copy = JSON.parse(serialisePolicy(own)) as Record<string, unknown>;
  const last = path.at(-1)!;
  const parent = path.slice(0, -1).reduce((data, key) => (data[key] ??= {}) as Record<string, unknown>, copy);
  parent[last] = value;
  return copy;
}

function problemsOf(data: unknown, others: readonly PolicyFile[] = []) {
  const parsing = validatePolicy(data, others);
  return parsing.ok ? [] : parsing.problems.map(({ place, code, values }) => [place, code, values]);
}

const dated = (value: unknown, more: object = {}) => [
  { value, from: null, to: null, document: null, confirmed: false, ...more },
];

test('a copy scores as what it was copied from', () => {
  const copied = policyAt('our-city', 2021, [own]);
  const base = policyAt('cn-mof-2020', 2021);
  expect(copied.parameters).toEqual(base.parameters);
  expect([copied.id, copied.name, copied.version]).toEqual(['our-city', name, '1']);
});

test('a changed value holds, with its source, until it is reset', () => {
  const source = { document: rule, from: 2021, to: null };
  const changed = changeParameter(own, 'execution.points', 20, source);
  const parameter = policyAt('our-city', 2021, [changed]).parameters['execution.points'];
  expect(parameter).toEqual({ value: 20, ...source, confirmed: true, setBy: 'our-city' });
  expect(resetParameter(changed, 'execution.points')).toEqual(own);
  expect(own.parameters).toEqual({});
});

test('a value without a rule behind it is unconfirmed', () => {
  const changed = changeParameter(own, 'over.threshold', 0.25);
  expect(changed.parameters['over.threshold']).toEqual(dated(0.25));
});

test('a value that does not fit its parameter is refused', () => {
  expect(() => changeParameter(own, 'execution.points', -1)).toThrow('Too small');
});

test('a policy survives being written and read', () => {
  const changed = changeParameter(own, 'qualitative.bands', [
    { tier: 'met', from: 0.9, to: 1 },
    { tier: 'partly', from: 0.5, to: 0.9 },
    { tier: 'missed', from: 0, to: 0.5 },
  ]);
  const text = serialisePolicy(changed);
  expect(parsePolicy(text)).toEqual({ ok: true, file: changed });
  expect(text.endsWith('}\n')).toBe(true);
});

test('equal policies give equal text, whatever order they were written in', () => {
  const [first] = shippedPolicies;
  const turned = Object.fromEntries(Object.entries(first!).reverse()) as PolicyFile;
  expect(serialisePolicy(turned)).toBe(serialisePolicy(first!));
});

test.each<[string, readonly string[], unknown, [string, string, object]]>([
  ['a missing member', ['version'], undefined, ['version', 'missing', {}]],
  ['a wrong type', ['offered'], 'yes', ['offered', 'wrongType', { expected: 'boolean' }]],
  ['an unknown member', ['colour'], 'red', ['', 'unknownKey', { keys: 'colour' }]],
  [
    'an unknown parameter',
    ['parameters', 'execution.pints'],
    dated(1),
    ['parameters', 'unknownKey', { keys: 'execution.pints' }],
  ],
  ['an id with spaces', ['id'], 'our city', ['id', 'malformed', {}]],
  ['a version in words', ['version'], 'new', ['version', 'malformed', {}]],
  ['an empty name', ['name', 'en'], '', ['name › en', 'wrongLength', { bound: '1' }]],
  [
    'a choice there is not',
    ['parameters', 'execution.base'],
    dated('monthly'),
    ['parameters › execution.base › 1 › value', 'notAllowed', { allowed: 'initial, annual' }],
  ],
  [
    'a number too small',
    ['parameters', 'over.threshold'],
    dated(0),
    ['parameters › over.threshold › 1 › value', 'tooSmall', { bound: '0' }],
  ],
  [
    'a number too big',
    ['parameters', 'quantitative.met'],
    dated(1.5),
    ['parameters › quantitative.met › 1 › value', 'tooBig', { bound: '1' }],
  ],
  [
    'digits that are no whole number',
    ['parameters', 'execution.rateDigits'],
    dated(1.5),
    ['parameters › execution.rateDigits › 1 › value', 'wrongType', { expected: 'int' }],
  ],
  [
    'no value at all',
    ['parameters', 'execution.points'],
    [],
    ['parameters › execution.points', 'wrongLength', { bound: '1' }],
  ],
  [
    'bands that rise',
    ['parameters', 'satisfaction.bands'],
    dated([
      { atLeast: 0.6, share: 0.5 },
      { atLeast: 0.9, share: 1 },
    ]),
    ['parameters › satisfaction.bands › 1 › value', 'bandsFromTheTop', {}],
  ],
  [
    'two bands from the same bound',
    ['parameters', 'satisfaction.bands'],
    dated([
      { atLeast: 0.9, share: 1 },
      { atLeast: 0.9, share: 0.5 },
    ]),
    ['parameters › satisfaction.bands › 1 › value', 'bandsFromTheTop', {}],
  ],
  [
    'grades that stop short',
    ['parameters', 'grades'],
    dated([{ atLeast: 60, grade: '合格' }]),
    ['parameters › grades › 1 › value', 'gradesReachZero', {}],
  ],
  [
    'grades that rise',
    ['parameters', 'grades'],
    dated([
      { atLeast: 60, grade: '合格' },
      { atLeast: 80, grade: '良' },
      { atLeast: 0, grade: '差' },
    ]),
    ['parameters › grades › 1 › value', 'bandsFromTheTop', {}],
  ],
  [
    'tiers in the wrong order',
    ['parameters', 'qualitative.bands'],
    dated([
      { tier: 'partly', from: 0.8, to: 1 },
      { tier: 'met', from: 0.6, to: 0.8 },
      { tier: 'missed', from: 0, to: 0.6 },
    ]),
    ['parameters › qualitative.bands › 1 › value', 'tierOrder', {}],
  ],
  [
    'tiers with a gap',
    ['parameters', 'qualitative.bands'],
    dated([
      { tier: 'met', from: 0.8, to: 1 },
      { tier: 'partly', from: 0.5, to: 0.7 },
      { tier: 'missed', from: 0, to: 0.5 },
    ]),
    ['parameters › qualitative.bands › 1 › value', 'tierGaps', {}],
  ],
  [
    'a tier without room',
    ['parameters', 'qualitative.bands'],
    dated([
      { tier: 'met', from: 1, to: 1 },
      { tier: 'partly', from: 0.5, to: 1 },
      { tier: 'missed', from: 0, to: 0.5 },
    ]),
    ['parameters › qualitative.bands › 1 › value', 'tierGaps', {}],
  ],
  [
    'tiers that end above 0',
    ['parameters', 'qualitative.bands'],
    dated([
      { tier: 'met', from: 0.8, to: 1 },
      { tier: 'partly', from: 0.6, to: 0.8 },
      { tier: 'missed', from: 0.1, to: 0.6 },
    ]),
    ['parameters › qualitative.bands › 1 › value', 'tierGaps', {}],
  ],
  [
    'years the wrong way round',
    ['parameters', 'execution.points'],
    dated(10, { from: 2022, to: 2021 }),
    ['parameters › execution.points', 'yearsReversed', {}],
  ],
  [
    'years that overlap',
    ['parameters', 'execution.points'],
    [...dated(10, { from: 2020, to: 2022 }), ...dated(20, { from: 2022 })],
    ['parameters › execution.points', 'yearsOverlap', {}],
  ],
  [
    'a confirmed value without a document',
    ['parameters', 'execution.points'],
    dated(10, { confirmed: true }),
    ['parameters › execution.points', 'confirmedWithoutDocument', {}],
  ],
  ['an unknown sign', ['signs'], [{ kind: 'colour' }], ['signs › 1 › kind', 'malformed', {}]],
  [
    'a prototype in its members',
    ['parameters'],
    JSON.parse('{"__proto__": []}'),
    ['parameters', 'unknownKey', { keys: '__proto__' }],
  ],
])('%s is told with its place', (_, path, value, problem) => {
  expect(problemsOf(broken(path, value))).toEqual([problem]);
});

test('all problems are told at once', () => {
  expect(problemsOf({ ...own, id: 'Our', offered: 1 }).map(([place]) => place)).toEqual(['id', 'offered']);
});

test('years side by side do not overlap', () => {
  const values = [...dated(10, { from: 2020, to: 2021 }), ...dated(20, { from: 2022 })];
  expect(problemsOf(broken(['parameters', 'execution.points'], values))).toEqual([]);
});

test('text that is no JSON is told, nothing is thrown', () => {
  expect(parsePolicy('{"id":')).toEqual({ ok: false, problems: [{ place: '', code: 'notJson', values: {} }] });
});

test('what is extended must be known', () => {
  const known = ['our-city', ...shippedPolicies.map(({ id }) => id)].join(', ');
  expect(problemsOf({ ...own, extends: 'cn-atlantis' })).toEqual([
    ['extends', 'extendsUnknown', { policy: 'cn-atlantis', known }],
  ]);
  const other = { ...own, id: 'their-city' };
  expect(problemsOf({ ...own, extends: 'their-city' }, [other])).toEqual([]);
});

test('policies that extend each other are told', () => {
  const other = { ...own, id: 'their-city', extends: 'our-city' };
  expect(problemsOf({ ...own, extends: 'their-city' }, [other])).toEqual([
    ['extends', 'extendsItself', { policy: 'our-city' }],
  ]);
});

test('a policy that stands alone must say everything', () => {
  const { parameters } = shippedPolicies[0]!;
  const rest = { ...parameters, grades: undefined, rounding: undefined };
  expect(problemsOf({ ...own, extends: null, parameters })).toEqual([]);
  expect(problemsOf({ ...own, extends: null, parameters: rest })).toEqual([
    ['parameters', 'parameterMissing', { parameter: 'rounding' }],
    ['parameters', 'parameterMissing', { parameter: 'grades' }],
  ]);
});
