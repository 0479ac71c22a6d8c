import { layoutOf, rowsOf, valueOfRows } from '../../src/policy/parameterRows';
import { parameterKeys, type ParameterKey } from '../../src/policy/parameterValues';
import { policyAt } from '../../src/policy/policyAt';
import { policyYearFor } from '../../src/policy/policyYears';
import { shippedPolicies } from '../../src/policy/shippedPolicies';
import { messageForColumn, messageForOption } from '../../src/locales/messageFor';
import type { Locale } from '../../src/locales/message';

const policies = shippedPolicies.map(({ id }) => policyAt(id, policyYearFor(id, null)));

test.each(parameterKeys)('every shipped value of %s is the same after it was shown and taken back', (key) => {
  for (const policy of policies) {
    const { value } = policy.parameters[key];
    const rows = rowsOf(key, value);
    const { columns, least, most } = layoutOf(key);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(rows.length).toBeLessThanOrEqual(most);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(valueOfRows(key, rows)).toEqual({ ok: true, value });
  }
});

test.each<Locale>(['zh-CN', 'en'])('every column and every choice has words in %s, whole without values', (locale) => {
  for (const key of parameterKeys) {
    for (const column of layoutOf(key).columns) {
      if (column.name !== '' && column.kind !== 'fixed') {
        expect(messageForColumn(locale, column.name)).not.toBe('');
      }
      for (const option of column.options) expect(messageForOption(locale, key, column, option)).not.toMatch(/[{}]|^$/);
    }
  }
});

test.each<[ParameterKey, readonly (readonly string[])[], unknown]>([
  ['over.threshold', [['30']], 0.3],
  ['over.threshold', [['３０％']], 0.3],
  ['over.threshold', [[' 12.5 % ']], 0.125],
  ['over.threshold', [], null],
  ['over.threshold', [['  ']], null],
  ['execution.points', [['20']], 20],
  ['execution.cap', [['no']], false],
  ['weights.level1', [['yes', '50']], [{ group: 'yes', points: 50 }]],
  [
    'satisfaction.bands',
    [
      ['90', '100'],
      ['', ''],
      ['0', '0'],
    ],
    [
      { atLeast: 0.9, share: 1 },
      { atLeast: 0, share: 0 },
    ],
  ],
  ['rounding', [['total', 'down', '0']], { where: 'total', mode: 'down', digits: 0 }],
])('%s %j is read as %j', (key, rows, value) => {
  expect(valueOfRows(key, rows)).toEqual({ ok: true, value });
});

test.each<[ParameterKey, readonly (readonly string[])[], readonly [string, string][]]>([
  ['execution.points', [['十']], [['', 'notANumber']]],
  ['execution.points', [['20%']], [['', 'notANumber']]],
  ['execution.points', [], [['', 'wrongType']]],
  ['execution.points', [['-1']], [['', 'tooSmall']]],
  ['execution.points', [['1e400']], [['', 'notANumber']]],
  ['execution.base', [['last']], [['', 'notAllowed']]],
  ['period.met', [['150']], [['', 'tooBig']]],
  [
    'satisfaction.bands',
    [
      ['90', '全部'],
      ['', '50'],
    ],
    [
      ['1', 'notANumber'],
      ['2', 'missing'],
    ],
  ],
  [
    'satisfaction.bands',
    [
      ['60', '50'],
      ['90', '100'],
    ],
    [['', 'bandsFromTheTop']],
  ],
  ['grades', [['优', '90']], [['', 'gradesReachZero']]],
])('%s %j is refused: %j', (key, rows, problems) => {
  const read = valueOfRows(key, rows);
  expect(read.ok ? [] : read.problems.map(({ place, code }) => [place, code])).toEqual(problems);
});
