import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readEvaluations } from '../../src/intake/readEvaluations';
import { drawnForm, readingOf } from './drawnForm';

const FOLDERS = ['drawn', 'beside'].map((name) => join(__dirname, '../fixtures', name));
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

test.each(FILES.map((file) => [basename(file), file] as const))('%s', (_, file) => {
  const { sheet, truths } = drawnForm(file);
  const { forms, problems } = readEvaluations(sheet);
  expect(problems).toEqual([]);
  expect(forms.map(readingOf)).toEqual(truths);
});
