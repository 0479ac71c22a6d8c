import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { formatCell } from '../../../src/sheet/cellAddress';
import { SheetGrid } from '../../../src/sheet/sheetGrid';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import type { CellWrite } from '../../../src/sheet/writePlan';
import { CONTRACT_WORKBOOK, FORM } from '../contractWorkbook';
import { buildWorkbook, type Dialect } from './buildWorkbook';
import { shownByLibreOffice } from './libreOffice';

const FORMS = join(__dirname, '../../fixtures/forms');

const DIALECTS: Readonly<Record<string, Dialect>> = {
  plain: {},
  inline: { inlineStrings: true },
  prefixed: { prefix: 'x:' },
  strict: { strict: true },
  absolute: { absoluteTargets: true, prefix: 'ss:' },
};

function fixtures(): ReadonlyMap<string, Uint8Array> {
  const files = [FORMS, join(FORMS, 'rich')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.xls[xm]$/.test(name))
      .map((name) => [name.replace(/\.xls[xm]$/, ''), readFileSync(join(folder, name))] as const),
  );
  const dialects = Object.entries(DIALECTS).map(
    ([name, dialect]) => [name, buildWorkbook(CONTRACT_WORKBOOK, dialect)] as const,
  );
  return new Map([...files, ...dialects]);
}

function open(bytes: Uint8Array): XlsxHost {
  return openXlsxHost(bytes, { compression: nodeCompression });
}

/** The first sheet with what can be written on it changed: numbers raised, a text, a cell and a row of its own. */
async function written(host: XlsxHost): Promise<string> {
  const name = (await host.listSheets())[0]!.name;
  const [sheet] = await host.read([name]);
  const grid = SheetGrid.of(sheet!);
  const isOpen = (row: number, column: number) => {
    const merge = grid.mergeAt(row, column);
    const cell = grid.cellAt(row, column);
    const isAnchor = !merge || (merge.top === row && merge.left === column);
    return isAnchor && (!sheet!.protected || cell?.locked === false);
  };
  const cells: CellWrite[] = [];
  const write = (row: number, column: number, value: number | string, code?: string) => {
    const before = { value: grid.cellAt(row, column)?.value ?? null };
    const format = code === undefined ? {} : { numberFormat: { before: 'General', after: code } };
    cells.push({ sheet: name, cell: formatCell(row, column), before, after: { value }, purpose: 'score', ...format });
  };
  for (const { row, column, value, formula, numberFormat } of sheet!.cells) {
    if (typeof value !== 'number' || formula !== undefined || numberFormat !== undefined || !isOpen(row, column))
      continue;
    write(row, column, value + 0.25);
  }
  if (!sheet!.protected) {
    write(60, 2, '=1+1');
    write(61, 1, '尾 & "行"\n二');
    write(61, 3, 0.111, '+0.0%;-0.0%');
  }
  expect(await host.apply({ addedSheets: [], printAreas: [], skipped: [], cells })).toMatchObject({
    status: 'applied',
  });
  return name;
}

/** Cells in which a snapshot and LibreOffice differ. */
function differences(sheet: SheetSnapshot, shown: readonly (readonly string[])[] | undefined): unknown[] {
  const grid = SheetGrid.of(sheet);
  return sheet.cells.flatMap(({ row, column, text }) => {
    const anchor = grid.anchorAt(row, column);
    if (anchor.row !== row || anchor.column !== column) return [];
    const found = shown?.[row - 1]?.[column - 1] ?? '';
    return found.trim() === text.trim() ? [] : [{ cell: formatCell(row, column), text, found }];
  });
}

test('LibreOffice opens what we wrote and shows every value as we do, totals of formulas included', async () => {
  const hosts = new Map([...fixtures()].map(([name, bytes]) => [name, open(bytes)]));
  const firstSheets = new Map<string, string>();
  for (const [name, host] of hosts) firstSheets.set(name, await written(host));
  const shown = await shownByLibreOffice(new Map([...hosts].map(([name, host]) => [name, host.save()])));
  for (const [name, host] of hosts) {
    const sheets = await open(host.save()).read([firstSheets.get(name)!]);
    for (const sheet of sheets) {
      expect({ name, differs: differences(sheet, shown.get(name)?.get(sheet.name)) }).toEqual({ name, differs: [] });
    }
  }
});

test('LibreOffice works out itself what we could not, and finds the sheets and cells we added', async () => {
  const host = open(buildWorkbook(CONTRACT_WORKBOOK));
  const write = (cell: string, before: CellWrite['before'], after: CellWrite['after'], sheet = FORM): CellWrite => ({
    sheet,
    cell,
    before,
    after,
    purpose: 'score',
  });
  const cells = [
    write('B3', { value: 10 }, { value: 9 }),
    write('C3', { value: null }, { value: null, formula: '=SUMPRODUCT(B3:B4,B3:B4)' }),
    write('C4', { value: null }, { value: null, formula: '=C3+1' }),
    write('C5', { value: null }, { value: null, formula: '=ROUND(B5/3,2)' }),
    write('A1', { value: null }, { value: '记录' }, '评分记录'),
  ];
  const plan = {
    addedSheets: [{ name: '评分记录', visibility: 'visible' as const }],
    printAreas: [],
    skipped: [],
    cells,
  };
  expect(await host.apply(plan)).toMatchObject({ status: 'applied' });
  const shown = (await shownByLibreOffice(new Map([['f', host.save()]]))).get('f')!;
  const at = (row: number, column: number) => shown.get(FORM)![row - 1]![column - 1];
  expect([at(5, 2), at(3, 3), at(4, 3), at(5, 3)]).toEqual(['29.5', '501.25', '502.25', '9.83']);
  expect(shown.get('评分记录')).toContainEqual(['记录']);
});
