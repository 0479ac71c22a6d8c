import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Microsoft's own files, as npm installs them. Nothing in them is changed. */
export const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const compiled = new Map<string, Script>();

/** A file of office.js, e.g. `excel-web-16.00.js`, compiled once a process. */
export function officeScript(file: string): Script {
  const path = join(OFFICE_JS_FOLDER, file.toLowerCase());
  const known = compiled.get(path);
  if (known) return known;
  const script = new Script(readFileSync(path, 'utf8'), { filename: path });
  compiled.set(path, script);
  return script;
}
