import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import { selfEvaluationSchema } from '../../src/evaluation/selfEvaluation';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { formShape } from './formShape';
import { expectedForms, PUBLISHED_FORMS, publishedSheets } from './publishedForms';

async function formsOf(name: string): Promise<readonly SelfEvaluation[]> {
  return (await publishedSheets(name)).flatMap((sheet) => readEvaluations(sheet).forms);
}

test('there are published forms to read', () => {
  expect(PUBLISHED_FORMS.length).toBeGreaterThanOrEqual(17);
});

test.each(PUBLISHED_FORMS)('%s is read as published, every value with its cell', async (name) => {
  const forms = await formsOf(name);
  expect(forms.map(formShape)).toEqual(expectedForms(name).map(formShape));
});

test.each(PUBLISHED_FORMS)('%s leaves no cell unread', async (name) => {
  expect((await formsOf(name)).flatMap((form) => form.unread)).toEqual([]);
});

test.each(PUBLISHED_FORMS)('%s gives evaluations that keep to their schema', async (name) => {
  for (const form of await formsOf(name)) expect(selfEvaluationSchema.parse(form)).toEqual(form);
});
