import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import boundaries from '../importBoundaries.json';

const SRC = join(__dirname, '..', 'src');
const ALLOWED: Readonly<Record<string, readonly string[]>> = boundaries;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

/** Relative imports of a source text; those that carry only types are marked, for faces may name types of any room. */
function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?from\s+)?['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/g;
  for (const match of text.matchAll(pattern)) {
    found.push({ target: (match[3] ?? match[4])!, typeOnly: match[1] !== undefined });
  }
  return found;
}

/** Imports of a source file that run against the table of the house. */
function wrongArrows(file: string, text: string): string[] {
  const room = relative(SRC, file).split(sep)[0]!;
  const allowed = ALLOWED[room];
  if (!allowed) return [`${relative(SRC, file)}: ${room} is no room of the house`];
  return importsOf(text).flatMap(({ target, typeOnly }) => {
    const path = relative(SRC, resolve(dirname(file), target))
      .split(sep)
      .join('/');
    const targetRoom = path.split('/')[0]!;
    const fine =
      targetRoom === room ||
      path.startsWith('..') ||
      allowed.some((entry) => path === entry || targetRoom === entry) ||
      (typeOnly && allowed.includes('types'));
    return fine ? [] : [`${relative(SRC, file)} imports ${path}`];
  });
}

test('no import runs against the house', () => {
  expect(filesBelow(SRC).flatMap((file) => wrongArrows(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('an import against the house is seen', () => {
  const file = join(SRC, 'scoring', 'made-up.ts');
  expect(wrongArrows(file, "import { readEvaluations } from '../intake/readEvaluations';")).toEqual([
    'scoring/made-up.ts imports intake/readEvaluations',
  ]);
  expect(
    wrongArrows(file, "export * from '../policy/policyAt';\nconst later = import('../host/excel/excelHost');"),
  ).toEqual(['scoring/made-up.ts imports host/excel/excelHost']);
});

test('Excel and Office are named only by the Excel host and the entry files', () => {
  const entries = ['taskpane/index.tsx', 'commands/commands.ts', 'functions/functions.ts'];
  const naming = filesBelow(SRC)
    .map((file) => relative(SRC, file).split(sep).join('/'))
    .filter((file) => !file.startsWith('host/excel/') && !entries.includes(file))
    .filter((file) =>
      /\b(Excel|Office)\.[A-Za-z]/.test(
        readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, ''),
      ),
    );
  expect(naming).toEqual([]);
});
