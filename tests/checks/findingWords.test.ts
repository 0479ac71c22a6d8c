import { hasMessage, message, type Locale } from '../../src/locales/message';
import type { Finding } from '../../src/checks/finding';
import { cleanForms, publishedErrors, review, seededFaults } from './labelled/labelledSet';
import { reviewSheet } from './reviewSheet';
import { sheetsOf } from './sheetsOf';

/** Every finding of the labelled set and of the published forms. */
const findings: readonly Finding[] = [
  ...seededFaults.flatMap((edit) => review(cleanForms.get(edit.form)!, edit)),
  ...[...new Set(publishedErrors.map(({ file }) => file))].flatMap((file) =>
    sheetsOf(file).flatMap((sheet) => reviewSheet(sheet).flat()),
  ),
];

test.each<Locale>(['zh-CN', 'en'])('every finding can be said in %s with nothing left to fill in', (locale) => {
  const said = new Set<string>();
  for (const { code, values } of findings) {
    const key = `checks.${code}`;
    if (!hasMessage(key)) throw new Error(`no words for ${code}`);
    const sentence = message(locale, key, values);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    said.add(code);
  }
  expect(said.size).toBeGreaterThan(60);
});

test('a finding names its cells in order, the first the one to go to', () => {
  for (const { cell, cells, values } of findings) {
    expect(cell).toBe(cells[0] ?? null);
    expect(new Set(cells).size).toBe(cells.length);
    if (cell !== null) expect(values.cells?.startsWith(cell)).toBe(true);
  }
});

test('a difference is found less expected', () => {
  for (const { found, expected, difference } of findings) {
    if (difference === null || found === null || expected === null) continue;
    if (!/^-?[\d.]+$/.test(found) || !/^-?[\d.]+$/.test(expected)) continue;
    expect(difference).toBeCloseTo(Number(found) - Number(expected), 6);
  }
});

test('an unconfirmed rule is never shown with a document', () => {
  for (const { reference } of findings) if (reference && !reference.confirmed) expect(reference.document).toBeNull();
});
