import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../../src/host/xlsx/xlsxHost';
import type { CellAppearance, SheetAppearance } from '../../../../src/sheet/sheetAppearance';
import { zipParts, type Parts } from '../buildWorkbook';
import { SHEET_PART, smallParts, smallPartsWith, STYLES_PART, withSheetData } from '../hostile/smallWorkbook';

const RICH = readFileSync(join(__dirname, '../../../fixtures/forms/rich/rich.xlsx'));

async function appearanceOf(bytes: Uint8Array, sheet: string): Promise<SheetAppearance> {
  return openXlsxHost(bytes, { compression: nodeCompression }).readAppearance(sheet);
}

function lookAt(sheet: SheetAppearance, cell: string): CellAppearance | undefined {
  return sheet.looks[sheet.lookOf.get(cell) ?? -1];
}

test('a form is drawn as it is: fonts, alignment, borders, widths and heights', async () => {
  const sheet = await appearanceOf(RICH, '自评表');
  expect(lookAt(sheet, 'A1')).toEqual({
    bold: true,
    italic: false,
    fontSize: 18,
    fontName: '方正小标宋简体',
    fontColor: null,
    fill: null,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    stacked: false,
    borders: { top: null, right: null, bottom: null, left: null },
  });
  const thin = { style: 'thin', color: '#000000' };
  expect(lookAt(sheet, 'C3')!.borders).toEqual({ top: thin, right: thin, bottom: thin, left: thin });
  expect(sheet.columnWidths.slice(0, 2)).toEqual([
    { from: 1, to: 1, pixels: 45 },
    { from: 2, to: 2, pixels: 59 },
  ]);
  expect(sheet.defaultColumnWidth).toBe(64);
  expect(sheet.rowHeights.get(1)).toBe(40);
  expect(sheet.rowHeights.has(29)).toBe(false);
  expect(sheet.defaultRowHeight).toBe(20);
  expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 31, right: 11 });
});

test('colours come from the theme, the palette and tints', async () => {
  const sheet = await appearanceOf(RICH, '图表');
  expect(lookAt(sheet, 'A1')).toMatchObject({ fill: '#ddebf7', fontColor: '#1f4e79', fontName: '黑体' });
  expect(lookAt(sheet, 'A16')!.fill).toBe('#ffffff');
  expect(lookAt(sheet, 'B1')!.fontColor).toBe('#000000');
});

/** A styles part with one look, whose font colour is the element given. */
function withFontColor(color: string): Parts {
  const styles = `<styleSheet xmlns="m"><fonts><font>${color}</font></fonts><fills/><borders/><cellXfs><xf fontId="0"/></cellXfs></styleSheet>`;
  return smallPartsWith({ [STYLES_PART]: styles });
}

test.each([
  ['<color rgb="FF112233"/>', '#112233'],
  ['<color indexed="10"/>', '#ff0000'],
  ['<color theme="4"/>', '#4f81bd'],
  ['<color theme="0" tint="-0.5"/>', '#808080'],
  ['<color theme="1" tint="0.5"/>', '#808080'],
  ['<color indexed="64"/>', null],
  ['<color auto="1"/>', null],
  ['<color rgb="red"/>', null],
  ['<color theme="__proto__"/>', null],
  ['<color theme="1" tint="NaN"/>', '#000000'],
])('%s is %s', async (color, expected) => {
  const sheet = await appearanceOf(zipParts(withFontColor(color)), '表');
  expect(lookAt(sheet, 'A1')!.fontColor).toBe(expected);
});

test('looks are listed once, however many cells have them', async () => {
  const sheet = await appearanceOf(RICH, '自评表');
  expect(new Set(sheet.looks).size).toBe(sheet.looks.length);
  expect(sheet.looks.length).toBeLessThan(20);
  expect(sheet.lookOf.size).toBeGreaterThan(250);
});

test('a page is never asked to draw more than it can', async () => {
  const far = withSheetData(
    '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
  );
  far.set(
    SHEET_PART,
    far.get(SHEET_PART)!.replace('<sheetData>', '<cols><col min="1" max="16384" width="20"/></cols><sheetData>'),
  );
  const sheet = await appearanceOf(zipParts(far), '表');
  expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 20_000, right: 256 });
  expect([...sheet.lookOf.keys()]).toEqual(['A1']);
  expect(sheet.columnWidths).toEqual([{ from: 1, to: 256, pixels: 140 }]);
});

test('a workbook without styles and theme is drawn plainly', async () => {
  const parts = smallParts();
  parts.delete(STYLES_PART);
  const sheet = await appearanceOf(zipParts(parts), '表');
  expect(lookAt(sheet, 'A1')).toMatchObject({ bold: false, fontSize: 11, fill: null, horizontal: 'general' });
});
