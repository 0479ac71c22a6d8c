import { reviewChecks } from '../../src/checks/checkLists';
import { harmlessEdits, heldBackEdits, labelOf, review, cleanForms, seededFaults } from './labelled/labelledSet';
import { measure } from './labelled/measure';

/** Labelled findings the checks are known not to make; an entry that is found after all is taken out here. */
const KNOWN_MISSES = [
  // A cause is given, of something else: words cannot tell.
  'reasonUnrelated@I15',
  // 补助标准 of a cost may be a floor or a ceiling; the bare target does not say.
  'missedWithFullScore@G16',
  // 支出进度 sounds like a rate, and may be none.
  'rateNotInPercent@E12',
  // 按计划推进中 answers two tasks with one phrase.
  'statedTaskMissing@E9',
  // 近6000 is as honest a measure as 约6000.
  'operatorInActual@G17',
];

const measured = measure([...seededFaults, ...harmlessEdits]);

test('every seeded fault is found where it was made, but for the known misses', () => {
  expect(measured.misses.flatMap(({ missed }) => missed)).toEqual(KNOWN_MISSES);
});

test('no edit brings a finding nobody expects', () => {
  expect(measured.misses.filter(({ falseAlarms }) => falseAlarms.length > 0)).toEqual([]);
});

test('every check is measured by at least two faults of its own', () => {
  for (const { code } of reviewChecks) {
    const expected = seededFaults
      .flatMap(({ expect: labels }) => labels)
      .filter((label) => label.startsWith(`${code}@`));
    expect([code, expected.length >= 2]).toEqual([code, true]);
  }
});

test('at least two hundred faults are one cell each', () => {
  const single = seededFaults.filter((edit) => edit.set === undefined || Object.keys(edit.set).length === 1);
  expect(single.length).toBeGreaterThanOrEqual(200);
});

test('on texts nobody had in mind, nothing must be fixed that is right', () => {
  for (const edit of heldBackEdits) {
    const form = cleanForms.get(edit.form)!;
    const mustFix = review(form, edit).filter(({ severity }) => severity === 'mustFix');
    for (const finding of mustFix) expect(edit.expect).toContain(labelOf(finding));
  }
});
