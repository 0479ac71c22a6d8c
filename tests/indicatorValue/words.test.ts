import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonCodes } from '../../src/indicatorValue/reason';
import { readIndicatorValue } from '../../src/indicatorValue/readIndicatorValue';
import { hasMessage, message } from '../../src/locales/message';
import { indicatorValue as english } from '../../src/locales/en/indicatorValue';
import { indicatorValue as chinese } from '../../src/locales/zh-CN/indicatorValue';
import { compareTexts, comparisonCases } from './comparisonCases';
import { readingTables } from './readingCases';

test('every reason has words in both languages, and there are no words for others', () => {
  const keys = reasonCodes.map((code) => `indicatorValue.${code}`).sort();
  expect(Object.keys(chinese).sort()).toEqual(keys);
  expect(Object.keys(english).sort()).toEqual(keys);
});

test('the words of every reason given in the tables can be filled', () => {
  const readings = readingTables.flatMap(([, cases]) =>
    cases.flatMap(({ text, context }) => readIndicatorValue(text, context).reasons),
  );
  const comparisons = comparisonCases.flatMap(({ target, actual, context }) => {
    const comparison = compareTexts(target, actual, context);
    const own =
      comparison.kind === 'none'
        ? [comparison.why]
        : comparison.kind === 'compared'
          ? [comparison.directionReason]
          : [];
    return [...own, ...comparison.flags];
  });
  const said = new Set<string>();
  for (const { code, values } of [...readings, ...comparisons]) {
    const key = `indicatorValue.${code}`;
    if (!hasMessage(key)) throw new Error(key);
    expect(message('zh-CN', key, values)).not.toMatch(/[{}]/);
    expect(message('en', key, values)).not.toMatch(/[{}]/);
    said.add(code);
  }
  expect(reasonCodes.filter((code) => !said.has(code) && code !== 'fromName')).toEqual([]);
});

test('the room imports nothing but decimals and itself', () => {
  const folder = join(__dirname, '../../src/indicatorValue');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const imports = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? ''),
  );
  expect([...new Set(imports.filter((from) => !from.startsWith('./') && !/^\.\.\/[a-zA-Z]+$/.test(from)))]).toEqual([
    'big.js',
  ]);
});
