import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../../src/host/xlsx/xlsxHost';
import type { CellFill, FillChange } from '../../../src/sheet/cellFill';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { workbookParts, zipParts, type Parts } from './buildWorkbook';
import { partText } from './partsOf';

const NAME = '自评表';
const STYLES = 'xl/styles.xml';
const SHEET_PART = 'xl/worksheets/sheet1.xml';

const sheet: SheetSnapshot = {
  name: NAME,
  visibility: 'visible',
  cells: [
    { row: 1, column: 1, value: '项目', text: '项目' },
    { row: 1, column: 2, value: 3, text: '3.0', numberFormat: '0.0' },
  ],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
  printAreas: [],
  tables: [],
};

const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFfff2cc"/></patternFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill>',
  '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop></gradientFill></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7" tint="0.4"/></patternFill></fill>',
];

/** A workbook whose cells A1, B1 … have the fills above one after the other, as its parts. */
function filledParts(): Parts {
  const parts = workbookParts([sheet]);
  const xf = (fill: number) =>
    `<xf numFmtId="0" fontId="0" fillId="${fill}" borderId="0" xfId="0"><alignment wrapText="1"/></xf>`;
  const list = (name: string, items: readonly string[]) =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  const styles = parts
    .get(STYLES)!
    .replace(/<fills.*<\/fills>/s, list('fills', FILLS))
    .replace(
      /<cellXfs.*<\/cellXfs>/s,
      list(
        'cellXfs',
        FILLS.map((_, index) => xf(index)),
      ),
    );
  const cells = FILLS.map((_, index) => `<c r="${'ABCDEF'[index]}1" s="${index}"><v>${index}</v></c>`).join('');
  const data = parts
    .get(SHEET_PART)!
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${cells}</row></sheetData>`);
  return parts.set(STYLES, styles).set(SHEET_PART, data);
}

function open(parts: Parts): XlsxHost {
  return openXlsxHost(zipParts(parts), { compression: nodeCompression });
}

function change(cell: string, before: CellFill, after: CellFill): FillChange {
  return { sheet: NAME, cell, before, after };
}

async function apply(host: XlsxHost, fills: readonly FillChange[]): Promise<void> {
  const plan = { addedSheets: [], cells: [], printAreas: [], fills, skipped: [] };
  expect(await host.apply(plan)).toEqual({ status: 'applied', cells: [] });
}

const everyCell = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1'].map((cell) => ({ sheet: NAME, cell }));

test('a plain colour is told; patterns, gradients, theme and tinted colours are not taken for one', async () => {
  expect(await open(filledParts()).readFills(everyCell)).toEqual([null, 'other', '#FFF2CC', 'other', 'other', 'other']);
});

test('only the style of the cell changes in the sheet, and formats are only added', async () => {
  const parts = filledParts();
  const host = open(parts);
  await apply(host, [change('A1', null, '#F8CBAD'), change('C1', '#FFF2CC', '#F8CBAD')]);
  const written = host.save();
  const expected = parts
    .get(SHEET_PART)!
    .replace('r="A1" s="0"', 'r="A1" s="6"')
    .replace('r="C1" s="2"', 'r="C1" s="6"');
  expect(partText(written, SHEET_PART)).toBe(expected);
  const [before, after] = [parts.get(STYLES)!, partText(written, STYLES)];
  expect(after.match(/<xf [^>]*><alignment wrapText="1"\/><\/xf>/g)).toHaveLength(7);
  expect(after).toContain('<cellXfs count="7">');
  expect(after).toContain('<fills count="7">');
  expect(after.replace(/ count="\d+"/g, '').length).toBeGreaterThan(before.replace(/ count="\d+"/g, '').length);
  for (const fill of FILLS) expect(after).toContain(fill);
});

test('going back gives the cell the very format it had, and the sheet part its very bytes', async () => {
  const parts = filledParts();
  const host = open(parts);
  await apply(host, [change('A1', null, '#F8CBAD'), change('C1', '#FFF2CC', '#F8CBAD')]);
  await apply(host, [change('A1', '#F8CBAD', null), change('C1', '#F8CBAD', '#FFF2CC')]);
  expect(partText(host.save(), SHEET_PART)).toBe(parts.get(SHEET_PART));
});

test('a rich text, its phonetics and a formula are not touched by a byte', async () => {
  const parts = workbookParts([sheet]);
  const cells =
    '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">甲 </t></r><r><t>乙</t></r></is></c>' +
    '<c r="B1"><f>1+1</f><v>2</v></c>';
  const data = parts
    .get(SHEET_PART)!
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${cells}</row></sheetData>`);
  const host = open(parts.set(SHEET_PART, data));
  await apply(host, [change('A1', null, '#F8CBAD'), change('B1', null, '#F8CBAD')]);
  const written = partText(host.save(), SHEET_PART);
  expect(written.replace(/ s="\d+"/g, '')).toBe(data.replace(/ s="\d+"/g, ''));
  expect(written.match(/ s="\d+"/g)).toHaveLength(2);
});

test('a workbook without styles gets a styles part', async () => {
  const parts = workbookParts([sheet]);
  parts.delete(STYLES);
  for (const [name, text] of parts) parts.set(name, text.replace(/<(Override|Relationship)[^>]*styles[^>]*\/>/g, ''));
  const host = open(parts);
  await apply(host, [change('A1', null, '#F8CBAD')]);
  const later = openXlsxHost(host.save(), { compression: nodeCompression });
  expect(await later.readFills([{ sheet: NAME, cell: 'A1' }])).toEqual(['#F8CBAD']);
});
