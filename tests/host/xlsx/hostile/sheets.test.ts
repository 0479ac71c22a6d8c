import { buildWorkbook, workbookParts, zipParts } from '../buildWorkbook';
import { readAll, refusalOf, valuesOf } from './readAll';
import {
  SHEET_PART,
  sheetOf,
  smallParts,
  smallPartsWith,
  STRINGS_PART,
  STYLES_PART,
  withChange,
  withSheetData,
  WORKBOOK_PART,
} from './smallWorkbook';

function cells(count: number, cell: string): string {
  return cell.repeat(count);
}

function rows(count: number, row: (number: number) => string): string {
  return Array.from({ length: count }, (_, at) => row(at + 1)).join('');
}

function beforeData(xml: string) {
  return withChange(SHEET_PART, (sheet) => sheet.replace('<sheetData>', `${xml}<sheetData>`));
}

function afterData(xml: string) {
  return withChange(SHEET_PART, (sheet) => sheet.replace('</sheetData>', `</sheetData>${xml}`));
}

test.each([
  ['a row beyond the last', withSheetData('<row r="1048577"/>'), 'damaged'],
  ['row 0', withSheetData('<row r="0"/>'), 'damaged'],
  ['a row number of 400 digits', withSheetData(`<row r="${'9'.repeat(400)}"/>`), 'damaged'],
  ['a row that is no number', withSheetData('<row r="1e3"/>'), 'damaged'],
  ['rows out of order', withSheetData('<row r="2"/><row r="1"/>'), 'damaged'],
  [
    'a row twice',
    withSheetData('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
    'damaged',
  ],
  ['a cell twice', withSheetData('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), 'damaged'],
  ['cells out of order', withSheetData('<row r="1"><c r="B1"/><c r="A1"/></row>'), 'damaged'],
  ['a cell in another row', withSheetData('<row r="1"><c r="A2"><v>1</v></c></row>'), 'damaged'],
  ['a column beyond the last', withSheetData('<row r="1"><c r="XFE1"/></row>'), 'damaged'],
  ['a cell address that is none', withSheetData('<row r="1"><c r="__proto__"/></row>'), 'damaged'],
  ['more cells without addresses than columns', withSheetData(`<row r="1">${cells(16_385, '<c/>')}</row>`), 'damaged'],
  ['an unknown cell type', withSheetData('<row r="1"><c r="A1" t="zz"><v>1</v></c></row>'), 'damaged'],
  ['a shared string that is not there', withSheetData('<row r="1"><c r="A1" t="s"><v>999999</v></c></row>'), 'damaged'],
  ['a shared string below 0', withSheetData('<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'), 'damaged'],
  ['a shared string 1e3', withSheetData('<row r="1"><c r="A1" t="s"><v>1e3</v></c></row>'), 'damaged'],
  [
    'rows in alternatives',
    withSheetData('<mc:AlternateContent xmlns:mc="m"><mc:Choice/></mc:AlternateContent>'),
    'notSupported',
  ],
  ['two sheets of one name', withChange(WORKBOOK_PART, (xml) => xml.replace(/<sheet [^>]*\/>/, '$&$&')), 'damaged'],
  ['two lists of rows', afterData('<sheetData/>'), 'damaged'],
  ['a merge that is no area', afterData('<mergeCells><mergeCell ref="A1:"/></mergeCells>'), 'damaged'],
  [
    '70,000 merges',
    afterData(`<mergeCells>${rows(70_000, (row) => `<mergeCell ref="A${row}:B${row}"/>`)}</mergeCells>`),
    'tooLarge',
  ],
  [
    'merges over the whole sheet one above the other',
    afterData(`<mergeCells>${cells(3, '<mergeCell ref="A1:B1048576"/>')}</mergeCells>`),
    'tooLarge',
  ],
  [
    'two and a half million cells and more',
    withSheetData(rows(180_000, (row) => `<row r="${row}"><c s="${row}"/>${cells(13, '<c/>')}</row>`)),
    'tooLarge',
  ],
  [
    'a text of a million letters',
    withSheetData(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'长'.repeat(1_000_000)}</t></is></c></row>`),
    'tooLarge',
  ],
])('%s: refused', async (_, parts, code) => {
  expect(await refusalOf(zipParts(parts))).toBe(code);
});

test('one text shown in so many cells that no program could hold it is refused', async () => {
  const parts = withSheetData(rows(5000, (row) => `<row r="${row}"><c r="A${row}" t="s"><v>0</v></c></row>`));
  parts.set(STRINGS_PART, smallParts().get(STRINGS_PART)!.replace('得分', '长'.repeat(32_000)));
  expect(await refusalOf(zipParts(parts))).toBe('tooLarge');
});

test.each<[string, ReturnType<typeof smallParts>]>([
  ['a dimension of the whole sheet', beforeData('<dimension ref="A1:XFD1048576"/>')],
  ['a dimension that is none', beforeData('<dimension ref="__proto__"/>')],
  [
    'columns to the end, hidden and styled',
    beforeData('<cols><col min="5" max="16384" width="9" style="0" customWidth="1"/></cols>'),
  ],
  ['a merge of the whole sheet but the form', afterData('<mergeCells><mergeCell ref="D1:XFD1048576"/></mergeCells>')],
  [
    'a validation of the whole sheet',
    afterData('<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>'),
  ],
  [
    'half a million unused shared strings',
    withChange(STRINGS_PART, (xml) =>
      xml.replace('</sst>', `${rows(500_000, (number) => `<si><t>${number}</t></si>`)}</sst>`),
    ),
  ],
  [
    'a hundred thousand styles',
    withChange(STYLES_PART, (xml) => xml.replace('</cellXfs>', `${'<xf numFmtId="9"/>'.repeat(100_000)}</cellXfs>`)),
  ],
  ['a style that is not there', withChange(SHEET_PART, (xml) => xml.replace('<c r="B1"', '<c r="B1" s="4294967"'))],
])('%s costs nothing', async (_, parts) => {
  expect(await valuesOf(zipParts(parts))).toEqual({ A1: '得分', B1: 9 });
});

test('hidden columns to the end stay one run', async () => {
  const [sheet] = await readAll(zipParts(beforeData('<cols><col min="3" max="16384" hidden="1"/></cols>')));
  expect(sheet!.hiddenColumns).toEqual([{ from: 3, to: 16_384 }]);
});

test('rows hidden by not being there are two runs', async () => {
  const [sheet] = await readAll(
    zipParts(
      beforeData('<sheetFormatPr zeroHeight="1"/>').set(
        SHEET_PART,
        smallParts()
          .get(SHEET_PART)!
          .replace('<sheetData>', '<sheetFormatPr zeroHeight="1"/><sheetData>')
          .replace('r="1"', 'r="3"')
          .replace(/([AB])1"/g, '$13"'),
      ),
    ),
  );
  expect(sheet!.hiddenRows).toEqual([
    { from: 1, to: 2 },
    { from: 4, to: 1_048_576 },
  ]);
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  '%s is a name and a text like any other',
  async (word) => {
    const [sheet] = await readAll(buildWorkbook([sheetOf(word, [[word, 1]])]));
    expect(sheet).toMatchObject({ name: word, cells: [{ value: word, text: word }, { value: 1 }] });
    expect(Object.prototype).not.toHaveProperty('name');
  },
);

test('numbers no spreadsheet holds are errors, not zero', async () => {
  const stored = ['INF', 'NaN', '1e999', 'abc', '0x10', '1_000'];
  const data = stored.map((text, at) => `<c r="${'ABCDEF'[at]}1"><v>${text}</v></c>`).join('');
  const [sheet] = await readAll(zipParts(withSheetData(`<row r="1">${data}</row>`)));
  expect(sheet!.cells.map(({ value, error }) => ({ value, error }))).toEqual(
    stored.map(() => ({ value: null, error: '#NUM!' })),
  );
});

test('a sheet listed twice is read twice, a chart sheet is no sheet with cells', async () => {
  const parts = workbookParts([sheetOf('一', [[1]]), sheetOf('二', [[2]])]);
  const book = parts
    .get(WORKBOOK_PART)!
    .replace('r:id="rId2"', 'r:id="rId1"')
    .replace('</sheets>', '<sheet name="图" sheetId="9" r:id="rIdChart"/></sheets>');
  const relations = parts
    .get('xl/_rels/workbook.xml.rels')!
    .replace(
      '</Relationships>',
      '<Relationship Id="rIdChart" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    );
  const sheets = await readAll(
    zipParts(new Map([...parts, [WORKBOOK_PART, book], ['xl/_rels/workbook.xml.rels', relations]])),
  );
  expect(sheets.map((sheet) => [sheet.name, sheet.cells[0]!.value])).toEqual([
    ['一', 1],
    ['二', 1],
  ]);
});

test('a workbook part that calls itself its sheet is refused', async () => {
  const relations = smallParts().get('xl/_rels/workbook.xml.rels')!.replace('worksheets/sheet1.xml', 'workbook.xml');
  expect(await refusalOf(zipParts(smallPartsWith({ 'xl/_rels/workbook.xml.rels': relations })))).toBe('damaged');
});

/** A workbook of so many tabs that all show one part. */
function sharedSheets(count: number, data: string) {
  const parts = new Map(withSheetData(data));
  const tab = (number: number) =>
    `<sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="s${number}" sheetId="${number}" q:id="rId1"/>`;
  const workbook = parts.get(WORKBOOK_PART)!;
  const sheets = `<sheets>${rows(count, tab)}</sheets>`;
  return zipParts(parts.set(WORKBOOK_PART, workbook.replace(/<sheets>[\s\S]*<\/sheets>/, sheets)));
}

test('more sheets than a workbook has, and the same cells under many names, are refused', async () => {
  expect(await refusalOf(sharedSheets(1_000, '<row/>'))).toBeNull();
  expect(await refusalOf(sharedSheets(1_001, '<row/>'))).toBe('tooLarge');
  const data = rows(30, () => `<row>${cells(1_000, '<c/>')}</row>`);
  expect(await refusalOf(sharedSheets(83, data))).toBeNull();
  expect(await refusalOf(sharedSheets(84, data))).toBe('tooLarge');
});

test('half a million formulas are read, more are refused', async () => {
  const formulas = (count: number) => rows(count / 100, () => `<row>${cells(100, '<c><f>1</f></c>')}</row>`);
  expect(await refusalOf(zipParts(withSheetData(formulas(500_100))))).toBe('tooLarge');
});

test('more names than a workbook has are refused', async () => {
  const names = rows(200_001, (number) => `<definedName name="n_${number}">1</definedName>`);
  const change = (xml: string) => xml.replace('</sheets>', `</sheets><definedNames>${names}</definedNames>`);
  expect(await refusalOf(zipParts(withChange(WORKBOOK_PART, change)))).toBe('tooLarge');
});
