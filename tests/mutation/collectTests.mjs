import { relative, sep } from 'node:path';
import { expect } from 'expect';
import { bind } from 'jest-each';

/** `src/scoring/…` and `tests/scoring/…` are one room, `scoring`. */
export function roomOf(file) {
  return relative(process.cwd(), file).split(sep)[1];
}

/**
 * Loads test files and gives the tests they declare, in order, as `{ id, name, file, room, body }`. The files find the part of
 * Jest they use in the globals: `describe`, `test`, `it` with `each`, and `expect`.
 */
export function collectTests(files, load) {
  const tests = [];
  const groups = [];
  let file = '';

  const describe = (title, body) => {
    groups.push(title);
    body();
    groups.pop();
  };
  const test = (title, body) => {
    const room = roomOf(file);
    tests.push({ id: `${file}#${tests.length}`, name: [...groups, title].join(' '), file, room, body });
  };
  const withEach = (declare) => Object.assign(declare, { each: bind(declare) });
  Object.assign(globalThis, { describe: withEach(describe), test: withEach(test), it: withEach(test), expect });

  for (file of files) load(file);
  return tests;
}
