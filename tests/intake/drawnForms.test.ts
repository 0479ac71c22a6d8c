import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { drawnForm, readingOf } from './drawnForm';

const FOLDER = join(__dirname, '../fixtures/drawn');

test.each(readdirSync(FOLDER))('%s', (name) => {
  const { sheet, truths } = drawnForm(join(FOLDER, name));
  const { forms, problems } = readEvaluations(sheet);
  expect(problems).toEqual([]);
  expect(forms.map(readingOf)).toEqual(truths);
});
