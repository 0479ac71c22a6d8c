import fc from 'fast-check';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { formatCell } from '../../../src/sheet/cellAddress';
import type { CellSnapshot, CellValue } from '../../../src/sheet/sheetSnapshot';
import type { CellWrite } from '../../../src/sheet/writePlan';
import { buildWorkbook, type Dialect } from './buildWorkbook';
import { sheetOf } from './hostile/smallWorkbook';
import { changedParts, partText, withoutCells } from './partsOf';

const SHEET = '表';
const PART = 'xl/worksheets/sheet1.xml';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('=1+1', '_x000D_', ' a ', '得分\n', '<c r="A1"/>', ']]>', '&amp;', '__proto__'),
  fc.boolean(),
);

const dialect: fc.Arbitrary<Dialect> = fc.record({
  prefix: fc.constantFrom('', 'x:', 'main:'),
  strict: fc.boolean(),
  inlineStrings: fc.boolean(),
});

const grid = fc.array(fc.array(fc.option(value, { freq: 2 }), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});

const edits = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 1, max: 10 }), column: fc.integer({ min: 1, max: 8 }), value: fc.option(value) }),
  { selector: ({ row, column }) => `${row}:${column}`, minLength: 1, maxLength: 12 },
);

/** Texts a cell cannot hold are none of this test's business. */
function isStorable(text: CellValue): boolean {
  return (
    typeof text !== 'string' ||
    !/[^\t\n -\ufffd]|[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))
  );
}

test('whatever is written anywhere reads back, in memory and from the file, and all else stays', async () => {
  await fc.assert(
    fc.asyncProperty(dialect, grid, edits, async (how, rows, changes) => {
      fc.pre([...rows.flat(), ...changes.map((change) => change.value)].every(isStorable));
      const before = buildWorkbook([sheetOf(SHEET, rows)], how);
      const host = openXlsxHost(before, { compression: nodeCompression });
      const model = new Map<string, CellValue>();
      rows.forEach((row, r) => row.forEach((one, c) => model.set(formatCell(r + 1, c + 1), one)));
      const cells = changes.map(({ row, column, value: after }): CellWrite => {
        const cell = formatCell(row, column);
        return {
          sheet: SHEET,
          cell,
          before: { value: model.get(cell) ?? null },
          after: { value: after },
          purpose: 'fix',
        };
      });
      expect(await host.apply({ addedSheets: [], printAreas: [], skipped: [], cells })).toMatchObject({
        status: 'applied',
      });
      for (const { cell, after } of cells) model.set(cell, after.value);
      const expected = [...model].filter(([, held]) => held !== null).sort();
      const after = host.save();
      for (const one of [host, openXlsxHost(after, { compression: nodeCompression })]) {
        const [sheet] = await one.read([SHEET]);
        expect(sheet!.cells.map((cell) => [address(cell), cell.value]).sort()).toEqual(expected);
      }
      const allowed = [PART, 'xl/sharedStrings.xml'];
      expect(changedParts(before, after).filter((part) => !allowed.includes(part))).toEqual([]);
      const names = cells.map((cell) => cell.cell);
      expect(withoutRows(withoutCells(partText(after, PART), names))).toBe(
        withoutRows(withoutCells(partText(before, PART), names)),
      );
    }),
    { numRuns: 150 },
  );
});

function address(cell: CellSnapshot): string {
  return formatCell(cell.row, cell.column);
}

/** Sheet XML without rows that hold nothing. */
function withoutRows(xml: string): string {
  return xml.replace(/<(\w+:)?row r="\d+"(\/>|><\/(\w+:)?row>)/g, '').replace(/<((\w+:)?sheetData)\/>/, '<$1></$1>');
}
