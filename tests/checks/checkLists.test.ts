import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksByTopic, fillingChecks, reviewChecks } from '../../src/checks/checkLists';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';

const CHECKS = join(__dirname, '../../src/checks');

test.each(reviewChecks.map((check) => [check.code, check] as const))(
  '%s: one file of its name, with its rule',
  (code, check) => {
    const file = join(CHECKS, `${code}.ts`);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`export const ${code} = defineCheck({`);
    expect(check.source.sentence).not.toBe('');
    if (check.source.confirmed) expect(check.source.document).not.toBeNull();
  },
);

test.each(reviewChecks.map(({ code }) => code))('%s has a title and a sentence in both languages', (code) => {
  for (const words of [zhCN, en] as Readonly<Record<string, string>>[]) {
    expect(words[`checks.${code}`]).toBeTruthy();
    expect(words[`checks.${code}.title`]).toBeTruthy();
  }
});

test('no code stands for two checks', () => {
  const codes = reviewChecks.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every topic has its name in both languages', () => {
  for (const topic of Object.keys(checksByTopic)) {
    expect(zhCN).toHaveProperty([`checks.topic.${topic}`]);
    expect(en).toHaveProperty([`checks.topic.${topic}`]);
  }
});

test('while a form is filled in, a blank is not yet wrong', () => {
  const filling = fillingChecks.map(({ code }) => code);
  expect(reviewChecks.map(({ code }) => code)).toEqual(expect.arrayContaining(filling));
  for (const code of ['blankScore', 'rowUnfinished', 'goalBlank', 'pointsMissing'] as const) {
    expect(filling).not.toContain(code);
  }
  for (const code of ['pointsSumTo100', 'missedWithFullScore', 'executionRate'] as const)
    expect(filling).toContain(code);
});
