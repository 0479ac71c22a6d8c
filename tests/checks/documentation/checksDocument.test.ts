import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksDocument } from './checksDocument';

test('docs/checks.md says what the code does; `npm run docs:checks` writes it anew', () => {
  expect(readFileSync(join(__dirname, '../../../docs/checks.md'), 'utf8')).toBe(checksDocument());
});
