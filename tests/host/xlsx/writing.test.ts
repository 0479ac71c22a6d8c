import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost, type XlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { formatCell } from '../../../src/sheet/cellAddress';
import type { CellSnapshot, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import type { CellContent, CellWrite, WritePlan } from '../../../src/sheet/writePlan';
import { buildWorkbook, workbookParts, zipParts, type Parts } from './buildWorkbook';
import { SHEET_PART, sheetOf, smallParts, withChange, withSheetData, WORKBOOK_PART } from './hostile/smallWorkbook';
import { changedParts, partText } from './partsOf';

const SHEET = '表';

function open(parts: Parts): XlsxHost {
  return openXlsxHost(zipParts(parts), { compression: nodeCompression, fileName: '甲.xlsx' });
}

function write(cell: string, before: CellContent, after: CellContent, sheet = SHEET): CellWrite {
  return { sheet, cell, before, after, purpose: 'score' };
}

function planOf(cells: readonly CellWrite[], rest: Partial<WritePlan> = {}): WritePlan {
  return { addedSheets: [], printAreas: [], skipped: [], cells, ...rest };
}

async function cellAt(host: XlsxHost, address: string, sheet = SHEET): Promise<CellSnapshot | undefined> {
  const [snapshot] = await host.read([sheet]);
  return snapshot!.cells.find((cell) => formatCell(cell.row, cell.column) === address);
}

/** A sheet of formulas, their results as stored. */
function formulas(cells: Readonly<Record<string, readonly [formula: string | null, value: number | string]>>): Parts {
  const rows = new Map<string, string>();
  for (const [address, [formula, value]] of Object.entries(cells)) {
    const row = address.replace(/^[A-Z]+/, '');
    const type = typeof value === 'string' ? ' t="str"' : '';
    const f = formula === null ? '' : `<f>${formula}</f>`;
    rows.set(row, `${rows.get(row) ?? ''}<c r="${address}"${type}>${f}<v>${value}</v></c>`);
  }
  return withSheetData([...rows].map(([row, xml]) => `<row r="${row}">${xml}</row>`).join(''));
}

describe('formulas that depend on what is written', () => {
  test('are brought up to date through any number of steps and sheets', async () => {
    const other: SheetSnapshot = {
      ...sheetOf('汇总', []),
      cells: [{ row: 1, column: 1, value: 4, text: '4', formula: `='${SHEET}'!B2+1` }],
    };
    const first: SheetSnapshot = {
      ...sheetOf(SHEET, [[1, 2]]),
      cells: [
        { row: 1, column: 1, value: 1, text: '1' },
        { row: 1, column: 2, value: 2, text: '2' },
        { row: 2, column: 1, value: 3, text: '3', formula: '=SUM(A1:B1)' },
        { row: 2, column: 2, value: 3, text: '3', formula: '=A2' },
        { row: 2, column: 3, value: 7, text: '7', formula: '=3+4' },
      ],
    };
    const before = buildWorkbook([first, other]);
    const host = openXlsxHost(before, { compression: nodeCompression });
    await host.apply(planOf([write('A1', { value: 1 }, { value: 5 })]));
    expect([(await cellAt(host, 'A2'))!.value, (await cellAt(host, 'B2'))!.value]).toEqual([7, 7]);
    expect((await cellAt(host, 'A1', '汇总'))!.value).toBe(8);
    expect(changedParts(before, host.save())).toEqual([WORKBOOK_PART, SHEET_PART, 'xl/worksheets/sheet2.xml']);
  });

  test('of an array lose their stored results in every cell of its area, and so do those that depend on any of them', async () => {
    const parts = withSheetData(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f><v>2</v></c><c r="C1"><f>B3+1</f><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c><c r="C2"><f>SUM(B2:B3)</f><v>10</v></c></row>' +
        '<row r="3"><c r="A3"><v>3</v></c><c r="B3" s="0"><v>6</v></c><c r="C3"><f>A1+1</f><v>2</v></c></row>' +
        '<row r="4"><c r="B4"><f t="array" ref="B4:C4">D1:E1</f><v>0</v></c><c r="C4"><v>5</v></c></row>',
    );
    const host = open(parts);
    await host.apply(planOf([write('A3', { value: 3 }, { value: 9 })]));
    const xml = partText(host.save(), SHEET_PART);
    expect(xml).toContain('<c r="B1"><f t="array" ref="B1:B3">A1:A3*2</f></c><c r="C1"><f>B3+1</f></c></row>');
    expect(xml).toContain('<c r="B2"/><c r="C2"><f>SUM(B2:B3)</f></c></row>');
    expect(xml).toContain('<c r="A3"><v>9</v></c><c r="B3"/><c r="C3"><f>A1+1</f><v>2</v></c></row>');
    expect(xml).toContain('<c r="B4"><f t="array" ref="B4:C4">D1:E1</f><v>0</v></c><c r="C4"><v>5</v></c></row>');
  });

  test('of a data table lose their stored results, since it does not name its cells', async () => {
    const parts = withSheetData(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>' +
        '<row r="2"><c r="A2"><v>7</v></c><c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/><v>14</v></c></row>' +
        '<row r="3"><c r="A3"><v>8</v></c><c r="B3"><v>16</v></c><c r="C3"><f>B3</f><v>16</v></c></row>',
    );
    const host = open(parts);
    await host.apply(planOf([write('A3', { value: 8 }, { value: 9 })]));
    const xml = partText(host.save(), SHEET_PART);
    expect(xml).toContain('<c r="B2"><f t="dataTable" ref="B2:B3" dt2D="0" dtr="0" r1="A1"/></c>');
    expect(xml).toContain('<c r="B3"/><c r="C3"><f>B3</f></c>');
  });

  test('lose their stored result where we cannot work it out, and so do those that depend on them', async () => {
    const parts = formulas({
      A1: [null, 1],
      B1: ['SUMIF(A1:A1,"&gt;0")', 1],
      C1: ['B1+1', 2],
      D1: ['SUMIF(E1:E1,1)', 0],
    });
    const host = open(parts);
    await host.apply(planOf([write('A1', { value: 1 }, { value: 2 })]));
    const xml = partText(host.save(), SHEET_PART);
    expect(xml).toContain('<c r="B1"><f>SUMIF(A1:A1,"&gt;0")</f></c><c r="C1"><f>B1+1</f></c>');
    expect(xml).toContain('<c r="D1"><f>SUMIF(E1:E1,1)</f><v>0</v></c>');
  });

  test('that find their cells only when worked out are taken to depend on everything; those on other files are not', async () => {
    const parts = formulas({
      A1: [null, 1],
      B1: ['INDIRECT("A1")', 1],
      C1: ['[1]Sheet1!A1', 5],
      D1: ['TODAY()', 9],
      E1: ['Table1[得分]', 1],
    });
    const host = open(parts);
    await host.apply(planOf([write('A1', { value: 1 }, { value: 2 })]));
    const values = await Promise.all(['B1', 'C1', 'D1', 'E1'].map(async (cell) => (await cellAt(host, cell))!.value));
    expect(values).toEqual([null, 5, 9, null]);
  });

  test('become errors and texts where that is their result', async () => {
    const host = open(
      formulas({ A1: [null, 1], B1: ['1/A1', 1], C1: ['IF(A1&gt;0,"达成","未达成")', '达成'], D1: ['A1=1', 1] }),
    );
    await host.apply(planOf([write('A1', { value: 1 }, { value: 0 })]));
    expect(await cellAt(host, 'B1')).toMatchObject({ value: null, error: '#DIV/0!' });
    expect(await cellAt(host, 'C1')).toMatchObject({ value: '未达成' });
    expect(await cellAt(host, 'D1')).toMatchObject({ value: false, text: 'FALSE' });
  });

  test('keep the workbook as it is when there are none', async () => {
    const before = zipParts(smallParts());
    const host = open(smallParts());
    await host.apply(planOf([write('B1', { value: 9 }, { value: 8 })]));
    expect(changedParts(before, host.save())).toEqual([SHEET_PART]);
  });

  test.each([
    ['<calcPr calcId="1"/>', '<calcPr fullCalcOnLoad="1" calcId="1"/>'],
    ['<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="true"/>', '<calcPr fullCalcOnLoad="true"/>'],
    ['<pivotCaches/>', '<calcPr fullCalcOnLoad="1"/><pivotCaches/>'],
    ['', '<calcPr fullCalcOnLoad="1"/>'],
  ])('mark a workbook with %j to be calculated', async (before, after) => {
    const parts = formulas({ A1: [null, 1], B1: ['A1', 1] });
    const book = smallParts().get(WORKBOOK_PART)!;
    const host = open(parts.set(WORKBOOK_PART, book.replace('</workbook>', `${before}</workbook>`)));
    await host.apply(planOf([write('A1', { value: 1 }, { value: 2 })]));
    expect(partText(host.save(), WORKBOOK_PART)).toBe(book.replace('</workbook>', `${after}</workbook>`));
  });
});

describe('what is refused', () => {
  test.each<[string, Parts, CellWrite, string]>([
    [
      'the first cell of a shared formula',
      withSheetData(
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1+1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
      write('A1', { value: 2, formula: '=1+1' }, { value: 3 }),
      'notSupported',
    ],
    [
      'a cell of an array',
      withSheetData(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ),
      write('A2', { value: 2 }, { value: 3 }),
      'notSupported',
    ],
    ['the same cell twice', smallParts(), write('b1', { value: 9 }, { value: 1 }), 'cellInvalid'],
    [
      'a text too long for a cell',
      smallParts(),
      write('A1', { value: '得分' }, { value: 'x'.repeat(32_768) }),
      'cellInvalid',
    ],
    ['a number that is none', smallParts(), write('A1', { value: '得分' }, { value: Number.NaN }), 'cellInvalid'],
    [
      'a formula without its sign',
      smallParts(),
      write('A1', { value: '得分' }, { value: null, formula: 'A2' }),
      'cellInvalid',
    ],
    [
      'a sheet name Excel does not take',
      smallParts(),
      write('A1', { value: null }, { value: 1 }, 'a/b'),
      'cellInvalid',
    ],
  ])('%s', async (_, parts, one, code) => {
    const host = open(parts);
    const before = host.save();
    const added = one.sheet === SHEET ? [] : [{ name: one.sheet, visibility: 'visible' as const }];
    const extra = one.cell === 'b1' ? [write('B1', { value: 9 }, { value: 2 })] : [];
    const outcome = await host.apply(planOf([...extra, one], { addedSheets: added }));
    expect(outcome).toMatchObject({ status: 'refused', problem: { code, file: '甲.xlsx' } });
    expect(changedParts(before, host.save())).toEqual([]);
  });

  test('a sheet added to a workbook whose structure is locked', async () => {
    const host = open(
      withChange(WORKBOOK_PART, (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')),
    );
    const plan = planOf([], { addedSheets: [{ name: '记录', visibility: 'veryHidden' }] });
    expect(await host.apply(plan)).toMatchObject({
      status: 'refused',
      problem: { code: 'structureProtected', sheet: '记录' },
    });
  });

  test('a print area that is not as the plan expects', async () => {
    const area = { top: 1, left: 1, bottom: 2, right: 2 };
    const plan = planOf([], { printAreas: [{ sheet: SHEET, before: area, after: null }] });
    expect(await open(smallParts()).apply(plan)).toMatchObject({
      status: 'refused',
      problem: { code: 'cellChanged', sheet: SHEET, found: '', expected: 'A1:B2' },
    });
  });

  test('anything in a signed workbook, unless the signature may be broken', async () => {
    const parts = smallParts();
    const root = parts.get('_rels/.rels')!;
    const origin =
      '<Relationship Id="rIdSig" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>';
    parts
      .set('_rels/.rels', root.replace('</Relationships>', `${origin}</Relationships>`))
      .set('_xmlsignatures/origin.sigs', '')
      .set('_xmlsignatures/sig1.xml', '<Signature/>');
    const plan = planOf([write('B1', { value: 9 }, { value: 8 })]);
    const host = open(parts);
    expect(host.warnings).toEqual([{ code: 'signed', file: '甲.xlsx' }]);
    expect(await host.apply(plan)).toEqual({ status: 'refused', problem: { code: 'signed', file: '甲.xlsx' } });
    const willing = openXlsxHost(zipParts(parts), { compression: nodeCompression, breakSignature: true });
    expect((await willing.apply(plan)).status).toBe('applied');
    expect(open(smallParts()).warnings).toEqual([]);
  });
});

describe('number formats', () => {
  const styled = (cell: string, value: number, after: string) => ({
    ...write(cell, { value: null }, { value }),
    numberFormat: { before: 'General', after },
  });

  test('a built-in one needs no entry of its own', async () => {
    const host = open(smallParts());
    await host.apply(planOf([styled('C1', 0.5, '0.00%')]));
    expect(await cellAt(host, 'C1')).toMatchObject({ text: '50.00%', numberFormat: '0.00%' });
    const styles = partText(host.save(), 'xl/styles.xml');
    expect(styles).not.toContain('<numFmt ');
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toContain(
      '<xf applyNumberFormat="1" numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    );
  });

  test('turned round, the cell has its former style again and no style is added twice', async () => {
    const host = open(smallParts());
    const there = styled('C1', 0.5, '0.0"天"');
    await host.apply(planOf([there]));
    const back = {
      ...write('C1', { value: 0.5 }, { value: null }),
      numberFormat: { before: '0.0"天"', after: 'General' },
    };
    await host.apply(planOf([back]));
    await host.apply(planOf([there]));
    expect(partText(host.save(), 'xl/styles.xml')).toContain('<cellXfs count="2">');
    expect(await cellAt(host, 'C1')).toMatchObject({ text: '0.5天' });
  });

  test('listed among the built-in ones, twice or in alternatives they are counted and none gets an id that is taken', async () => {
    const listed =
      '<numFmt numFmtId="43" formatCode="_ * #,##0.00_ "/><numFmt numFmtId="166" formatCode="0.0"/><numFmt numFmtId="165" formatCode="0.0"/>' +
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"><numFmt numFmtId="170" formatCode="0.000"/></mc:Choice>' +
      '<mc:Fallback><numFmt numFmtId="170" formatCode="0.000"/></mc:Fallback></mc:AlternateContent><numFmt numFmtId="x" formatCode="0.0000"/>';
    const parts = withChange('xl/styles.xml', (xml) =>
      xml.replace(/(<styleSheet[^>]*>)/, `$1<numFmts count="5">${listed}</numFmts>`),
    );
    const host = open(parts);
    await host.apply(planOf([styled('C1', 0.5, '0.0"天"')]));
    expect(partText(host.save(), 'xl/styles.xml')).toContain(
      `<numFmts count="6">${listed}<numFmt numFmtId="171" formatCode="0.0&quot;天&quot;"/></numFmts>`,
    );
    expect(await cellAt(host, 'C1')).toMatchObject({ text: '0.5天' });
  });

  test('a workbook without styles gets a plain set', async () => {
    const parts = smallParts();
    parts.delete('xl/styles.xml');
    const relations = 'xl/_rels/workbook.xml.rels';
    parts.set(relations, parts.get(relations)!.replace(/<Relationship Id="rIdStyles"[^>]*>/, ''));
    parts.set(
      '[Content_Types].xml',
      parts.get('[Content_Types].xml')!.replace(/<Override PartName="\/xl\/styles.xml"[^>]*>/, ''),
    );
    const host = open(parts);
    await host.apply(planOf([styled('C1', 0.5, '0%')]));
    expect(await cellAt(host, 'C1')).toMatchObject({ text: '50%', numberFormat: '0%' });
    expect(await cellAt(host, 'B1')).toMatchObject({ text: '9' });
  });

  test.each([
    ['leads nowhere', 'Target="styles.xml"', 'Target="none.xml"'],
    ['leads out of the file', 'Target="styles.xml"', 'Target="styles.xml" TargetMode="External"'],
    ['is not said', /<Relationship Id="rIdStyles"[^>]*>/, ''],
  ])('where the way to the styles %s, a plain set is added and what is there stays', async (_, said, instead) => {
    const relations = 'xl/_rels/workbook.xml.rels';
    const parts = withChange(relations, (xml) => xml.replace(said, instead));
    const host = open(parts);
    expect(await host.apply(planOf([styled('C1', 0.5, '0%')]))).toMatchObject({ status: 'applied' });
    expect(partText(host.save(), 'xl/styles.xml')).toBe(parts.get('xl/styles.xml'));
    const saved = openXlsxHost(host.save(), { compression: nodeCompression });
    expect(await cellAt(saved, 'C1')).toMatchObject({ text: '50%', numberFormat: '0%' });
  });
});

describe('where a text goes', () => {
  test('into the cell when the workbook has no shared strings', async () => {
    const before = buildWorkbook([sheetOf(SHEET, [[1]])]);
    const host = openXlsxHost(before, { compression: nodeCompression });
    await host.apply(planOf([write('B1', { value: null }, { value: ' 优 ' })]));
    expect(changedParts(before, host.save())).toEqual([SHEET_PART]);
    expect(partText(host.save(), SHEET_PART)).toContain(
      '<c r="B1" t="inlineStr"><is><t xml:space="preserve"> 优 </t></is></c>',
    );
  });

  test.each([
    ['half a character', '甲\ud800乙\udc00', '甲_xD800_乙_xDC00_'],
    ['a character of two halves', '😀𠮷', '😀𠮷'],
    ['control characters and what is none', 'a\u0000\u001b\r\ufffe\uffff', 'a_x0000__x001B__x000D__xFFFE__xFFFF_'],
    ['what looks like an escape', '_x0041_', '_x005F_x0041_'],
  ])('%s comes back as it was', async (_, text, written) => {
    for (const parts of [smallParts(), workbookParts([sheetOf(SHEET, [[1, 9]])])]) {
      const host = open(parts);
      expect(await host.apply(planOf([write('C1', { value: null }, { value: text })]))).toMatchObject({
        status: 'applied',
      });
      const saved = openXlsxHost(host.save(), { compression: nodeCompression });
      expect((await cellAt(saved, 'C1'))!.value).toBe(text);
      const strings = parts.has('xl/sharedStrings.xml') ? 'xl/sharedStrings.xml' : SHEET_PART;
      expect(partText(host.save(), strings)).toContain(`<t>${written}</t>`);
    }
  });

  test('into an empty sheet, an empty row, an empty list of strings', async () => {
    const parts = workbookParts([sheetOf(SHEET, [['x']])]);
    parts.set(SHEET_PART, parts.get(SHEET_PART)!.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>'));
    parts.set(
      'xl/sharedStrings.xml',
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0"/>',
    );
    const host = open(parts);
    const cells = [write('C7', { value: null }, { value: '尾' }), write('A2', { value: null }, { value: '头' })];
    expect(await host.apply(planOf(cells))).toMatchObject({ status: 'applied' });
    expect(partText(host.save(), SHEET_PART)).toContain(
      '<sheetData><row r="2"><c r="A2" t="s"><v>0</v></c></row><row r="7"><c r="C7" t="s"><v>1</v></c></row></sheetData>',
    );
    expect(partText(host.save(), 'xl/sharedStrings.xml')).toContain(
      'count="2"><si><t>头</t></si><si><t>尾</t></si></sst>',
    );
  });
});

describe('the page', () => {
  test('edits a cell as a user does, and whoever watches hears of it', async () => {
    const host = open(formulas({ A1: [null, 1], B1: ['A1*2', 2] }));
    const heard: unknown[] = [];
    await host.watch((change) => heard.push(change));
    expect((await host.edit(SHEET, 'A1', 4)).status).toBe('applied');
    expect((await cellAt(host, 'B1'))!.value).toBe(8);
    expect((await host.edit(SHEET, 'B1', '=A1')).status).toBe('applied');
    expect(await cellAt(host, 'B1')).toEqual({ row: 1, column: 2, value: '=A1', text: '=A1' });
    expect(heard).toEqual([
      { sheet: SHEET, area: 'A1' },
      { sheet: SHEET, area: 'B1' },
    ]);
  });

  test('is told what is selected', async () => {
    const host = open(smallParts());
    expect(host.selection).toBeNull();
    const heard: unknown[] = [];
    const stop = host.onSelect((selection) => heard.push(selection));
    await host.select(SHEET, '$b$1');
    stop();
    await host.select(SHEET, 'A1');
    expect(heard).toEqual([{ sheet: SHEET, cell: 'B1' }]);
    expect(host.selection).toEqual({ sheet: SHEET, cell: 'A1' });
    await expect(host.select(SHEET, 'nowhere')).rejects.toMatchObject({
      problem: { code: 'cellInvalid', file: '甲.xlsx' },
    });
  });
});
