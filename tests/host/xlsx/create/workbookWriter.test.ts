import { unzipSync } from 'fflate';
import { WorkbookWriter } from '../../../../src/host/xlsx/create/workbookWriter';
import { nodeCompression } from '../../../../src/host/xlsx/node/nodeCompression';
import { webCompression } from '../../../../src/host/xlsx/web/webCompression';
import { openXlsxHost } from '../../../../src/host/xlsx/xlsxHost';
import type { CellStyle, SheetBlueprint } from '../../../../src/sheet/workbookBlueprint';

const LINE = { style: 'thin', color: '#ff0000' };
const STYLE: CellStyle = {
  bold: true,
  italic: false,
  fontSize: 12,
  fontName: '宋体',
  fontColor: '#112233',
  fill: '#ffffcc',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  stacked: false,
  borders: { top: LINE, right: null, bottom: null, left: { style: 'medium', color: null } },
  numberFormat: '0.0"分"',
  locked: false,
};

const SHEET: SheetBlueprint = {
  name: "甲's <表>",
  visibility: 'visible',
  cells: [
    { row: 2, column: 2, value: 12.5, style: 0 },
    { row: 1, column: 2, value: '=1+1 & <b>', style: null },
    { row: 1, column: 1, value: ' 两端\n空白 ', style: null },
    { row: 2, column: 1, value: true, style: null },
    { row: 3, column: 1, value: 25, formula: '=B2*2', style: null },
    { row: 3, column: 2, value: '', formula: '=IF(A1="",1,"")', style: null },
    { row: 4, column: 1, value: null, style: 0 },
    { row: 5, column: 1, value: '_x000D_', style: null },
  ],
  styles: [STYLE],
  merges: [{ top: 4, left: 1, bottom: 4, right: 3 }],
  columnWidths: [10, 0],
  rowHeights: new Map([
    [2, 30],
    [6, 0],
  ]),
  rules: [
    {
      areas: [{ top: 2, left: 1, bottom: 3, right: 1 }],
      allows: { kind: 'list', words: ['甲', '乙'] },
      otherwise: 'warn',
      hint: { title: '提示', text: '选"一"个' },
      refusal: { title: '不在列表', text: '确定吗' },
    },
    {
      areas: [{ top: 2, left: 2, bottom: 2, right: 2 }],
      allows: { kind: 'number', from: 0, to: 'A3' },
      otherwise: 'stop',
      hint: null,
      refusal: null,
    },
  ],
  names: [{ name: 'ziping_x', area: { top: 2, left: 2, bottom: 3, right: 2 } }],
  protected: true,
  print: { area: { top: 1, left: 1, bottom: 5, right: 3 }, orientation: 'landscape', repeatedRows: { from: 1, to: 2 } },
};

const HIDDEN: SheetBlueprint = {
  ...SHEET,
  name: '_ziping',
  visibility: 'veryHidden',
  names: [],
  rules: [],
  protected: false,
  print: null,
};

const write = (sheets: readonly SheetBlueprint[] = [SHEET, HIDDEN]): Uint8Array =>
  new WorkbookWriter(nodeCompression).write({ title: '表 & 样', sheets });

function part(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name]);
}

test('what is written is read back by the file host: values, texts, formulas, looks, names and protection', async () => {
  const host = openXlsxHost(write(), { compression: nodeCompression });
  expect(await host.listSheets()).toEqual([
    { name: "甲's <表>", visibility: 'visible', active: true },
    { name: '_ziping', visibility: 'veryHidden', active: false },
  ]);
  const [sheet] = await host.read(["甲's <表>"]);
  expect(sheet!.cells.map(({ row, column, value, formula, locked }) => [row, column, value, formula, locked])).toEqual([
    [1, 1, ' 两端\n空白 ', undefined, undefined],
    [1, 2, '=1+1 & <b>', undefined, undefined],
    [2, 1, true, undefined, undefined],
    [2, 2, 12.5, undefined, false],
    [3, 1, 25, '=B2*2', undefined],
    [3, 2, '', '=IF(A1="",1,"")', undefined],
    [4, 1, null, undefined, false],
    [5, 1, '_x000D_', undefined, undefined],
  ]);
  expect(sheet!.cells.find(({ row, column }) => row === 2 && column === 2)!.text).toBe('12.5分');
  expect(sheet).toMatchObject({
    merges: SHEET.merges,
    protected: true,
    printAreas: [SHEET.print!.area],
    names: [{ name: 'ziping_x', area: SHEET.names[0]!.area }],
    hiddenRows: [{ from: 6, to: 6 }],
    hiddenColumns: [{ from: 2, to: 2 }],
  });
  const { looks, lookOf } = await host.readAppearance("甲's <表>");
  expect({ ...STYLE, ...looks[lookOf.get('B2')!] }).toEqual(STYLE);
});

test('the elements of a sheet stand in the order the standard demands', () => {
  const xml = part(write(), 'xl/worksheets/sheet1.xml');
  const order = [
    'sheetPr',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
    'dataValidations',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ];
  const places = order.map((element) => xml.indexOf(`<${element}`));
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
});

test('the sheet is closed without a password, and fitted to the width of A4', () => {
  const xml = part(write(), 'xl/worksheets/sheet1.xml');
  expect(/<sheetProtection ([^>]*)\/>/.exec(xml)![1]).not.toMatch(/password|hash|salt/);
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(part(write(), 'xl/workbook.xml')).toContain(`'甲''s &lt;表&gt;'!$1:$2`);
});

test('drop-downs and limits say what is allowed and what happens otherwise', () => {
  const xml = part(write(), 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('type="list" errorStyle="warning"');
  expect(xml).toContain('<formula1>"甲,乙"</formula1>');
  expect(xml).toContain('prompt="选&quot;一&quot;个" sqref="A2:A3"');
  expect(xml).toContain('type="decimal" operator="between"');
  expect(xml).toContain('<formula1>0</formula1><formula2>A3</formula2>');
});

test('a rule that Excel would not open is a mistake in the program', () => {
  const ruled = (words: readonly string[], text = ''): SheetBlueprint => ({
    ...SHEET,
    rules: [{ ...SHEET.rules[0]!, allows: { kind: 'list', words }, hint: { title: '', text } }],
  });
  expect(() => write([ruled(['甲,乙'])])).toThrow(RangeError);
  expect(() => write([ruled(Array<string>(65).fill('三个字'))])).toThrow(RangeError);
  expect(() => write([ruled(['甲'], '长'.repeat(256))])).toThrow(RangeError);
  expect(() => write([ruled(Array<string>(64).fill('三个字'), '长'.repeat(255))])).not.toThrow();
});

test('the same bytes for the same blueprint, whatever was written before, and no word of who and when', () => {
  const writer = new WorkbookWriter(nodeCompression);
  const first = writer.write({ title: 't', sheets: [SHEET, HIDDEN] });
  writer.write({ title: 'other', sheets: [HIDDEN] });
  expect(writer.write({ title: 't', sheets: [SHEET, HIDDEN] })).toEqual(first);
  expect(part(first, 'docProps/core.xml')).not.toMatch(/creator|modified|created/i);
});

test('the pages write the same workbook as the command line', () => {
  const contents = (bytes: Uint8Array): unknown => unzipSync(bytes);
  expect(contents(new WorkbookWriter(webCompression).write({ title: 't', sheets: [SHEET] }))).toEqual(
    contents(new WorkbookWriter(nodeCompression).write({ title: 't', sheets: [SHEET] })),
  );
});
