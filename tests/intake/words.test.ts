import { LABELS, WEAK_FIELDS } from '../../src/intake/labels';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { hasMessage, message } from '../../src/locales/message';
import { PUBLISHED_FORMS, publishedSheets } from './publishedForms';

const NEVER_NAMED = new Set(['ignored', 'note', 'label', 'block', 'expectedBlock', 'subtotal', ...WEAK_FIELDS.keys()]);

function fieldsOf(block: keyof typeof LABELS, prefix = ''): string[] {
  return Object.keys(LABELS[block])
    .filter((field) => !/^fund_/.test(field) && (prefix !== '' || !NEVER_NAMED.has(field)))
    .map((field) => prefix + field);
}

test('every field of the label table has words in both languages', () => {
  const fields = [
    ...fieldsOf('head'),
    ...fieldsOf('funds'),
    ...fieldsOf('goals'),
    ...fieldsOf('indicators'),
    ...fieldsOf('total'),
    ...fieldsOf('fundKinds', 'fund.'),
    ...fieldsOf('remarks', 'remark.').filter((field) => field !== 'remark.heading'),
  ];
  expect(fields.filter((field) => !hasMessage(`intake.field.${field}`))).toEqual([]);
});

test.each(PUBLISHED_FORMS)('why %s was read so can be said', async (name) => {
  const found = (await publishedSheets(name))
    .flatMap((sheet) => readEvaluations(sheet).forms)
    .flatMap((form) => form.recognition);
  expect(found.length).toBeGreaterThan(0);
  for (const { block, field, ground } of found) {
    for (const key of [
      `intake.block.${block}`,
      `intake.ground.${ground}`,
      ...(field === null ? [] : [`intake.field.${field}`]),
    ]) {
      if (!hasMessage(key)) throw new Error(`no words for ${key}`);
      expect(message('en', key)).not.toBe('');
    }
  }
});
