import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOM = join(__dirname, '../../../src/host/xlsx');

function sources(folder = ROOM): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : [path];
  });
}

test('what runs in a browser and in a worker names nothing of Node, and nothing of a page', () => {
  const shared = sources().filter((path) => !path.startsWith(join(ROOM, 'node')));
  expect(shared.length).toBeGreaterThan(40);
  for (const path of shared) {
    const code = readFileSync(path, 'utf8');
    expect({ path, imports: code.match(/from '(node:[^']*|[^']*\/node\/[^']*)'/g) }).toEqual({ path, imports: null });
    expect({ path, names: code.match(/\b(?:Buffer\.|process\.|require\(|window\.|document\.|globalThis\.)/g) }).toEqual(
      { path, names: null },
    );
  }
});
