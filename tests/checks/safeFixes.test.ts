import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixWrites } from '../../src/checks/findings/fixWrites';
import { cleanForms, labelOf, review, seededFaults, type CleanForm } from './labelled/labelledSet';
import { editSheet } from './labelled/editSheet';
import { contentAt } from '../../src/sheet/contentAt';
import { SheetGrid } from '../../src/sheet/sheetGrid';
import { drawnSheet } from '../intake/drawnForm';
import { reviewSheet } from './reviewSheet';

const fixable = seededFaults.flatMap((edit) => {
  const form = cleanForms.get(edit.form)!;
  const faulty: CleanForm = { ...form, sheet: editSheet(form.sheet, edit) };
  return review(form, edit)
    .filter(({ fix, code }) => fix !== null && fix.after.formula === undefined && code !== 'templateStructure')
    .map((finding) => ({ title: `${edit.form} ${JSON.stringify(edit.set)} ${labelOf(finding)}`, faulty, finding }));
});

/** A score set right changes the sum, and a total set right may call for another grade. */
const FOLLOWS_FROM_A_MENDED_SCORE = /^(?:totalScoreEqualsSum|gradeDiffers)@/;

test('fixes of several kinds are offered', () => {
  expect(new Set(fixable.map(({ finding }) => finding.code))).toEqual(
    new Set([
      'totalPoints',
      'totalScoreEqualsSum',
      'totalScoreMissing',
      'executionRate',
      'executionScore',
      'fundPartsSum',
      'operatorInActual',
    ]),
  );
});

test.each(fixable)('$title: the fix mends it and breaks nothing', ({ faulty, finding }) => {
  const [write] = fixWrites([finding]);
  expect(contentAt(SheetGrid.of(faulty.sheet), write!.cell)).toEqual(write!.before);
  const before = new Set(review(faulty).map(labelOf));
  const mended = editSheet(faulty.sheet, { set: { [write!.cell]: write!.after.value as string | number } });
  const after = review({ ...faulty, sheet: mended }).map(labelOf);
  expect(after).not.toContain(labelOf(finding));
  const brought = after.filter((label) => !before.has(label));
  expect(brought.filter((label) => !FOLLOWS_FROM_A_MENDED_SCORE.test(label))).toEqual([]);
});

test('a formula is never replaced by a number', () => {
  const issued = cleanForms.get('issued')!;
  const findings = review(issued, { form: 'issued', set: { H13: 18 }, expect: [] });
  const total = findings.find(({ code }) => code === 'totalScoreEqualsSum');
  expect(total).toMatchObject({ cell: 'H19', fix: null });
});

test('an amount in one cell with its label is never replaced: the label would be lost', () => {
  const [drawing] = readFileSync(join(__dirname, '../fixtures/drawn/amounts-with-their-labels.txt'), 'utf8').split(
    '===',
  );
  const [findings] = reviewSheet(drawnSheet(drawing!.replace('预算数：86.4', '预算数：0')));
  expect(findings!.find(({ code }) => code === 'fundPartsSum')).toMatchObject({ cell: 'C4', found: '0', fix: null });
});
