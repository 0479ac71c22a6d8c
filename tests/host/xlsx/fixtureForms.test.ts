import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openXlsxFile } from '../../../src/host/xlsx/node/openXlsxFile';
import { formatCell } from '../../../src/sheet/cellAddress';
import type { CellSnapshot } from '../../../src/sheet/sheetSnapshot';

const FORMS = join(__dirname, '../../fixtures/forms');

/** A cell as an expected file names it. Header texts there are joined over two rows and are left to intake. */
interface ExpectedCell {
  readonly cell: string;
  readonly text?: string | null;
  readonly value?: number | null;
  readonly formula?: string;
  readonly numberFormat?: string;
}

interface ExpectedForm {
  readonly sheet: string;
  readonly headers?: unknown;
}

function workbooks(): readonly string[] {
  return [FORMS, join(FORMS, 'rich')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => relative(FORMS, join(folder, name))),
  );
}

function expectedOf(path: string): { forms: ExpectedForm[]; workbook: { sheets: { name: string; state: string }[] } } {
  const file = path.replace(/\.xls[xm]$/, '.expected.json');
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every cell named anywhere in a form. */
function namedCells(node: unknown): readonly ExpectedCell[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'cell' in node && typeof node.cell === 'string' ? [node as ExpectedCell] : [];
  return [...own, ...Object.values(node).flatMap(namedCells)];
}

describe.each(workbooks())('%s', (name) => {
  const path = join(FORMS, name);
  const expected = expectedOf(path);

  test('the sheets are listed in order with their visibility', async () => {
    const host = await openXlsxFile(path);
    const sheets = await host.listSheets();
    expect(sheets.map(({ name, visibility }) => ({ name, state: visibility }))).toEqual(expected.workbook.sheets);
    expect(sheets.filter((sheet) => sheet.active)).toHaveLength(1);
  });

  test('every cell named in the expected file shows what is said there', async () => {
    const host = await openXlsxFile(path);
    for (const form of expected.forms) {
      const [snapshot] = await host.read([form.sheet]);
      const cells = new Map(snapshot!.cells.map((cell) => [formatCell(cell.row, cell.column), cell]));
      const named = namedCells({ ...form, headers: null });
      expect(named).not.toEqual([]);
      for (const one of named) expect({ cell: one.cell, ...found(one, cells.get(one.cell)) }).toEqual(one);
    }
  });
});

/** The parts of a cell an expected file speaks of. */
function found(expected: ExpectedCell, cell: CellSnapshot | undefined): Omit<ExpectedCell, 'cell'> {
  const result: Record<string, unknown> = { ...expected };
  if ('text' in expected) result['text'] = cell?.text || (expected.text === null ? null : '');
  if ('formula' in expected) result['formula'] = cell?.formula;
  if ('numberFormat' in expected) result['numberFormat'] = cell?.numberFormat ?? 'General';
  return result;
}
