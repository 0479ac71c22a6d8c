import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../../src/host/xlsx/xlsxHost';
import type { CellContent, CellWrite, WritePlan } from '../../../src/sheet/writePlan';
import { zipParts } from './buildWorkbook';
import { changedParts, digestsOf, partText, withoutCells } from './partsOf';
import { RICH_SHEET, RICH_SHEET_PART, richParts } from './richWorkbook';

const RICH = join(__dirname, '../../fixtures/forms/rich');

function open(bytes: Uint8Array): XlsxHost {
  return openXlsxHost(bytes, { compression: nodeCompression });
}

function write(cell: string, before: CellContent, after: CellContent, sheet = RICH_SHEET): CellWrite {
  return { sheet, cell, before, after, purpose: 'score' };
}

/** The file after the plan, which must be applied. */
async function applied(
  bytes: Uint8Array,
  cells: readonly CellWrite[],
  rest: Partial<WritePlan> = {},
): Promise<Uint8Array> {
  const host = open(bytes);
  expect(await host.apply({ addedSheets: [], printAreas: [], skipped: [], cells, ...rest })).toMatchObject({
    status: 'applied',
  });
  return host.save();
}

const rich = () => zipParts(richParts());

test('a number changes its cell, the results that depend on it and nothing else', async () => {
  const before = rich();
  const after = await applied(before, [write('B2', { value: 4.5 }, { value: 6 })]);
  expect(changedParts(before, after)).toEqual(['xl/workbook.xml', RICH_SHEET_PART, 'xl/worksheets/sheet2.xml']);
  const [was, is] = [partText(before, RICH_SHEET_PART), partText(after, RICH_SHEET_PART)];
  const touched = ['B2', 'D2', 'B6'];
  expect(withoutCells(is, touched)).toBe(withoutCells(was, touched));
  expect(is).toContain('<c r="B2" s="1"><v>6</v></c>');
  expect(is).toContain('<c r="D2" t="str" cm="1"><f>B2&amp;"分"</f><v>6分</v></c>');
  expect(is).toContain('<c r="B6"><f>SUM(B2:B3)</f><v>11</v><extLst><ext uri="{x}"/></extLst></c>');
  expect(partText(after, 'xl/worksheets/sheet2.xml')).toBe(
    partText(before, 'xl/worksheets/sheet2.xml').replace('<v>9</v>', '<v>12</v>'),
  );
  expect(partText(after, 'xl/workbook.xml')).toBe(
    partText(before, 'xl/workbook.xml').replace('</workbook>', '<calcPr fullCalcOnLoad="1"/></workbook>'),
  );
});

test('a number no formula looks at changes one part', async () => {
  const before = rich();
  const after = await applied(before, [write('C2', { value: 20 }, { value: 21 })]);
  expect(changedParts(before, after)).toEqual([RICH_SHEET_PART]);
  expect(partText(after, RICH_SHEET_PART)).toBe(partText(before, RICH_SHEET_PART).replace('<v>20</v>', '<v>21</v>'));
});

test('a new text is added to the shared strings, one that is there is used again', async () => {
  const before = rich();
  const after = await applied(before, [
    write('C2', { value: 20 }, { value: '三级指标' }),
    write('D3', { value: null }, { value: ' 新\n文 ' }),
    write('D6', { value: null }, { value: '备注' }),
  ]);
  expect(changedParts(before, after)).toEqual(['xl/sharedStrings.xml', RICH_SHEET_PART]);
  const was = partText(before, 'xl/sharedStrings.xml');
  const added = '<si><t xml:space="preserve"> 新\n文 </t></si><si><t>备注</t></si></sst>';
  expect(partText(after, 'xl/sharedStrings.xml')).toBe(
    was.replace('count="4" uniqueCount="4"', 'count="7" uniqueCount="6"').replace('</sst>', added),
  );
  const is = partText(after, RICH_SHEET_PART);
  expect(is).toContain('<c r="C2" t="s"><v>0</v></c>');
  expect(is).toContain('<c r="D3" t="s"><v>4</v></c></row>');
  expect(is).toContain('</extLst></c><c r="D6" t="s"><v>5</v></c></row>');
});

test('cells and rows that are not there are put in at their place, spans and dimension widened', async () => {
  const before = rich();
  const after = await applied(before, [
    write('E1', { value: null }, { value: 1 }),
    write('A4', { value: null }, { value: 2 }),
    write('C5', { value: null }, { value: 3 }),
    write('B9', { value: null }, { value: 4 }),
    write('A9', { value: null }, { value: 5 }),
    write('F8', { value: null }, { value: 6 }),
  ]);
  const is = partText(after, RICH_SHEET_PART);
  expect(is).toContain("<dimension ref='A1:F9'/>");
  expect(is).toContain('<row r="1" spans="1:5" ht="30"');
  expect(is).toContain(`<c r='C1' t='s'><v>2</v></c><c r="E1" s="1"><v>1</v></c></row>`);
  expect(is).toContain('<row r="4" hidden="1"><c r="A4"><v>2</v></c><c r="B4"');
  expect(is).toContain('<row r="5"><c r="C5"><v>3</v></c></row>');
  expect(is).toContain(
    '<row r="8"><c r="F8" s="1"><v>6</v></c></row><row r="9"><c r="A9"><v>5</v></c><c r="B9"><v>4</v></c></row></sheetData>',
  );
});

test('a formula replaced by a value leaves the calculation chain, the rest of which stays', async () => {
  const before = rich();
  const after = await applied(before, [
    write('D2', { value: '4.5分', formula: '=B2&"分"' }, { value: 'x' }),
    write('C4', { value: 2, formula: '=B4*2' }, { value: 3 }),
  ]);
  expect(partText(after, 'xl/calcChain.xml')).toContain(
    '><c i="1" r="C3"/><c i="1" r="D4" l="1"/><c r="B6"/><c r="A1" i="2"/></calcChain>',
  );
  expect(partText(after, RICH_SHEET_PART)).toContain('<c r="C4"><v>3</v></c>');
});

test('a chain without any formula left goes with its relationship and content type', async () => {
  const chain =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B6" i="1"/></calcChain>';
  const before = zipParts(new Map([...richParts(), ['xl/calcChain.xml', chain]]));
  const after = await applied(before, [write('B6', { value: 9.5, formula: '=SUM(B2:B3)' }, { value: 9 })]);
  expect(changedParts(before, after)).toEqual(
    expect.arrayContaining(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml']),
  );
  expect(partText(after, '[Content_Types].xml')).not.toContain('calcChain');
  expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('a number format is added once, for cells that look alike otherwise', async () => {
  const before = rich();
  const format = { numberFormat: { before: 'General', after: '+0.0%;-0.0%' } };
  const after = await applied(before, [
    { ...write('F2', { value: null }, { value: 0.1 }), ...format },
    { ...write('F3', { value: null }, { value: 0.2 }), ...format },
    { ...write('C2', { value: 20 }, { value: 0.3 }), ...format },
  ]);
  const [was, is] = [partText(before, 'xl/styles.xml'), partText(after, 'xl/styles.xml')];
  expect(is.match(/<numFmt /g)).toHaveLength((was.match(/<numFmt /g) ?? []).length + 1);
  expect(is.match(/<xf /g)!.length - was.match(/<xf /g)!.length).toBe(1);
  expect(is).toContain('formatCode="+0.0%;-0.0%"');
});

test('undoing gives back the very bytes of the sheet', async () => {
  const before = rich();
  const writes = [write('B2', { value: 4.5 }, { value: 6 }), write('C2', { value: 20 }, { value: null })];
  const host = open(await applied(before, writes));
  await host.apply({
    addedSheets: [],
    printAreas: [],
    skipped: [],
    cells: writes.map((one) => ({ ...one, before: one.after, after: one.before })),
  });
  const is = partText(host.save(), RICH_SHEET_PART).replace(
    '<c r="D2" t="str" cm="1">',
    '<c r="D2" t="str" cm="1" vm="2">',
  );
  expect(is).toBe(partText(before, RICH_SHEET_PART));
});

test('every part we wrote is well-formed XML, a sheet and names added too', async () => {
  const area = { top: 1, left: 1, bottom: 6, right: 4 };
  const after = await applied(
    rich(),
    [
      write('B2', { value: 4.5 }, { value: '<&">' }),
      write('A1', { value: null }, { value: ']]>' }, `一 & "二"`),
      write('E2', { value: null }, { value: null, formula: '=IF(B3<6,"<",">")' }),
    ],
    {
      addedSheets: [{ name: `一 & "二"`, visibility: 'veryHidden' }],
      printAreas: [{ sheet: RICH_SHEET, before: null, after: area }],
    },
  );
  for (const part of changedParts(rich(), after)) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (failure) => {
      throw failure;
    });
    expect(() => parser.write(partText(after, part)).close()).not.toThrow();
  }
  const [sheet] = await open(after).read([RICH_SHEET]);
  expect(sheet!.printAreas).toEqual([area]);
});

test.each(['rich.xlsx', 'rich_macro.xlsm'])(
  '%s: all its parts but the planned ones keep the checksum on record',
  async (name) => {
    const bytes = readFileSync(join(RICH, name));
    const record = JSON.parse(readFileSync(join(RICH, name.replace(/\.xls.$/, '.expected.json')), 'utf8')) as {
      parts: { part: string; sha256: string }[];
    };
    const onRecord = Object.fromEntries(record.parts.map(({ part, sha256 }) => [part, sha256]));
    expect(digestsOf(bytes)).toEqual(onRecord);
    const [sheet] = await open(bytes).read([RICH_SHEET]);
    const score = sheet!.cells.find((cell) => cell.row === 14 && cell.column === 9)!;
    const after = await applied(bytes, [write('I14', { value: score.value }, { value: 7 })]);
    const expected = name === 'rich.xlsx' ? [RICH_SHEET_PART, 'xl/worksheets/sheet3.xml'] : [RICH_SHEET_PART];
    expect(changedParts(bytes, after)).toEqual(expected);
    const touched = name === 'rich.xlsx' ? ['I14', 'I27'] : ['I14'];
    expect(withoutCells(partText(after, RICH_SHEET_PART), touched)).toBe(
      withoutCells(partText(bytes, RICH_SHEET_PART), touched),
    );
  },
);
