import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { webCompression } from '../../../src/host/xlsx/web/webCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { formatCell } from '../../../src/sheet/cellAddress';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { buildWorkbook, zipParts, type Parts } from './buildWorkbook';
import {
  SHEET_PART,
  sheetOf,
  smallPartsWith,
  STRINGS_PART,
  STYLES_PART,
  withChange,
  withSheetData,
  WORKBOOK_PART,
} from './hostile/smallWorkbook';
import { RICH_SHEET, richParts } from './richWorkbook';

async function firstSheet(parts: Parts): Promise<SheetSnapshot> {
  const host = openXlsxHost(zipParts(parts), { compression: nodeCompression });
  return (await host.read([(await host.listSheets())[0]!.name]))[0]!;
}

function texts(sheet: SheetSnapshot): Record<string, string> {
  return Object.fromEntries(sheet.cells.map((cell) => [formatCell(cell.row, cell.column), cell.text]));
}

test('the spelling of several programs at once is read as Excel shows it', async () => {
  const sheet = await firstSheet(richParts());
  expect(sheet.name).toBe(RICH_SHEET);
  expect(texts(sheet)).toEqual({
    ...{ A1: '三级指标', B1: '得分', C1: ' 备注 ', A2: '東京', B2: '4.5', C2: '20', D2: '4.5分' },
    ...{ A3: '加粗 ', B3: '5', C3: '10', B4: 'TRUE', C4: '2', D4: '#DIV/0!', B6: '9.5' },
  });
  const formulas = sheet.cells.flatMap(({ row, column, formula }) =>
    formula ? [[formatCell(row, column), formula]] : [],
  );
  expect(formulas).toEqual([
    ['D2', '=B2&"分"'],
    ['C3', '=B3*2'],
    ['C4', '=B4*2'],
    ['D4', '=1/0'],
    ['B6', '=SUM(B2:B3)'],
  ]);
  expect(sheet.hiddenRows).toEqual([{ from: 4, to: 4 }]);
});

test('rows and cells without addresses stand where they are in order', async () => {
  const rows = [['a', 1, true], ['b', 2, false], ['c']];
  const bytes = buildWorkbook([sheetOf('表', rows)], { noAddresses: true });
  const [sheet] = await openXlsxHost(bytes, { compression: webCompression }).read(['表']);
  expect(sheet).toEqual({
    ...sheetOf('表', rows),
    names: [],
    cells: sheetOf('表', rows).cells.map((cell) => ({
      ...cell,
      text: cell.text.toUpperCase() === 'TRUE' || cell.text === 'false' ? cell.text.toUpperCase() : cell.text,
    })),
  });
});

test('rich texts are joined, phonetic readings are not shown', async () => {
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>得</t></r><r><rPr><b/></rPr><t>分</t></r><rPh sb="0" eb="1"><t>とく</t></rPh></si><si/><si><t/></si></sst>';
  const data = [0, 1, 2].map((index) => `<c r="${'ABC'[index]}1" t="s"><v>${index}</v></c>`).join('');
  const parts = withSheetData(`<row r="1">${data}</row>`).set(STRINGS_PART, strings);
  expect(texts(await firstSheet(parts))).toEqual({ A1: '得分', B1: '', C1: '' });
});

test('formulas without stored results are worked out over sheets and names', async () => {
  const data =
    '<row r="1"><c r="A1"><f>SUM(B1:B2)*率</f></c><c r="B1"><v>4</v></c><c r="C1" t="str"><f>"a"</f><v></v></c></row>' +
    '<row r="2"><c r="A2"><f>IF(A1&gt;4,"达成","未达成")</f><v/></c><c r="B2"><v>6</v></c><c r="C2"><f>VLOOKUP(1,B1:B2,1)</f></c></row>';
  const parts = withSheetData(data);
  parts.set(
    WORKBOOK_PART,
    parts
      .get(WORKBOOK_PART)!
      .replace('</sheets>', '</sheets><definedNames><definedName name="率">0.5</definedName></definedNames>'),
  );
  expect(texts(await firstSheet(parts))).toEqual({ A1: '5', B1: '4', C1: '', A2: '达成', B2: '6', C2: '' });
});

test('dates are days of the 1900 system, whatever the workbook counts from', async () => {
  const dated = (value: number): SheetSnapshot => ({
    ...sheetOf('表', []),
    cells: [{ row: 1, column: 1, value, text: '', numberFormat: 'yyyy/m/d' }],
  });
  for (const [bytes, stored] of [
    [buildWorkbook([dated(44562)]), 44562],
    [buildWorkbook([dated(43100)], { date1904: true }), 43100],
  ] as const) {
    const host = openXlsxHost(bytes, { compression: nodeCompression });
    const [sheet] = await host.read(['表']);
    expect(sheet!.cells).toEqual([{ row: 1, column: 1, value: 44562, text: '2022/1/1', numberFormat: 'yyyy/m/d' }]);
    const write = {
      sheet: '表',
      cell: 'A1',
      before: { value: 44562 },
      after: { value: 44563 },
      purpose: 'fix',
    } as const;
    expect((await host.apply({ addedSheets: [], printAreas: [], skipped: [], cells: [write] })).status).toBe('applied');
    expect((await host.read(['表']))[0]!.cells[0]).toMatchObject({ value: 44563, text: '2022/1/2' });
    expect(stored).toBeGreaterThan(0);
  }
});

test('built-in formats a file names by number are those of a Chinese Excel', async () => {
  const styles =
    '<styleSheet xmlns="m"><cellXfs>' +
    [0, 9, 10, 14, 31, 57].map((id) => `<xf numFmtId="${id}"/>`).join('') +
    '</cellXfs></styleSheet>';
  const data = [0, 1, 2, 3, 4, 5].map((style) => `<c r="${'ABCDEF'[style]}1" s="${style}"><v>44562</v></c>`).join('');
  const parts = withSheetData(`<row r="1">${data}</row>`).set(STYLES_PART, styles);
  const sheet = await firstSheet(parts);
  expect(Object.values(texts(sheet)).slice(3)).toEqual(['2022/1/1', '2022年1月1日', '2022年1月']);
  expect(sheet.cells[0]).not.toHaveProperty('numberFormat');
});

test('names, print areas and visibility are those of the sheet', async () => {
  const names = [
    ['得分', "'表'!$B$1:$B$9", ''],
    ['局部', "'表'!$A$1", ' localSheetId="0"'],
    ['别处', "'另一'!$A$1", ''],
    ['常数', '0.5', ''],
    ['失效', '#REF!', ''],
    ['删除', "'表'!#REF!", ''],
    ['_xlnm.Print_Area', "'表'!$A$1:$K$27,'表'!$A$30:$C$40", ' localSheetId="0"'],
    ['_xlnm.Print_Titles', "'表'!$1:$2", ' localSheetId="0"'],
  ].map(([name, formula, scope]) => `<definedName name="${name}"${scope}>${formula}</definedName>`);
  const sheet = await firstSheet(
    withChange(WORKBOOK_PART, (xml) =>
      xml.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`),
    ),
  );
  expect(sheet.printAreas).toEqual([
    { top: 1, left: 1, bottom: 27, right: 11 },
    { top: 30, left: 1, bottom: 40, right: 3 },
  ]);
  expect(sheet.names).toEqual([
    { name: '得分', area: { top: 1, left: 2, bottom: 9, right: 2 } },
    { name: '局部', area: { top: 1, left: 1, bottom: 1, right: 1 } },
    { name: '删除', area: null },
  ]);
});

test('only the sheets asked for are read: a broken one beside them does no harm', async () => {
  const parts = smallPartsWith({});
  const broken = new Map([...parts, [SHEET_PART, '<worksheet>']]);
  const host = openXlsxHost(zipParts(broken), { compression: nodeCompression });
  expect(await host.listSheets()).toHaveLength(1);
  await expect(host.read(['表'])).rejects.toMatchObject({ problem: { code: 'damaged' } });
});

test('both ways to inflate give the same bytes, or both refuse', () => {
  for (const size of [0, 1, 1000, 200_000]) {
    const data = Uint8Array.from({ length: size }, (_, at) => (at * at) % 251);
    const deflated = [nodeCompression.deflateRaw(data), webCompression.deflateRaw(data)];
    for (const compression of [nodeCompression, webCompression]) {
      expect(compression.crc32(data)).toBe(nodeCompression.crc32(data));
      for (const packed of deflated) {
        expect(Buffer.from(compression.inflateRaw(packed, size))).toEqual(Buffer.from(data));
        if (size > 100) expect(() => compression.inflateRaw(packed, size - 90)).toThrow();
      }
      expect(() => compression.inflateRaw(Uint8Array.of(0xff, 0xff), 100)).toThrow();
    }
  }
});

test('elements of an extension do not speak for the workbook', async () => {
  const parts = withChange(WORKBOOK_PART, (xml) =>
    xml
      .replace(/<workbookPr[^>]*\/>/, '<workbookPr date1904="1"/>')
      .replace(
        '</workbook>',
        '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">' +
          '<x15:workbookPr chartTrackingRefBase="1"/><x15:sheet name="不是表"/></ext></extLst></workbook>',
      ),
  );
  parts.set(STYLES_PART, parts.get(STYLES_PART)!.replace(/numFmtId="0"/g, 'numFmtId="14"'));
  const host = openXlsxHost(zipParts(parts), { compression: nodeCompression });
  const [sheet] = await host.read((await host.listSheets()).map(({ name }) => name));
  expect(sheet!.cells.map(({ value, text }) => [value, text])).toEqual([
    ['得分', '得分'],
    [9 + 1462, '1904/1/10'],
  ]);
});
