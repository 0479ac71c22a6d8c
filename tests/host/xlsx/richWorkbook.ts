import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { workbookParts, type Dialect, type Parts } from './buildWorkbook';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export const RICH_SHEET = '自评表';
export const RICH_SHEET_PART = 'xl/worksheets/sheet1.xml';

const SHEETS: readonly SheetSnapshot[] = [
  {
    name: RICH_SHEET,
    visibility: 'visible',
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  },
  {
    name: '图表',
    visibility: 'visible',
    cells: [{ row: 1, column: 1, value: 9, text: '9', formula: `='${RICH_SHEET}'!B2*2` }],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  },
];

/** What comes before the rows, between and after them, in the spelling of several programs at once. */
const SHEET_XML = `<?xml version='1.0' encoding="UTF-8" standalone="yes"?>\r
<!-- kept --><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xr:uid="{00000000-0001-0000-0000-000000000000}">
  <sheetPr codeName="Sheet1"><tabColor rgb="FFC00000"/><outlinePr summaryBelow="0"/></sheetPr>
  <dimension ref='A1:D6'/>
  <sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/><selection sqref="B2"/></sheetView></sheetViews>
  <sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/>
  <cols><col min="1" max="3" width="12.625" customWidth="1"/><col min="5" max="16384" width="9" style="1"/></cols>
  <sheetData>
    <row r="1" spans="1:4" ht="30" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s" ><v>1</v></c><c r='C1' t='s'><v>2</v></c></row>
    <row r="2" spans="1:4"><c r="A2" t="s" ph="1"><v>3</v></c><c r="B2" s="1"><v>4.5</v></c><c r="C2"><v>20</v></c><c r="D2" t="str" cm="1" vm="2"><f>B2&amp;"分"</f><v>4.5分</v></c></row>
    <row r="3"><c r="A3" t="inlineStr"><is><r><rPr><b/></rPr><t>加</t></r><r><t xml:space="preserve">粗 </t></r></is></c><c r="B3" s="1"><v>5</v></c><c r="C3"><f t="shared" ref="C3:C4" si="0">B3*2</f><v>10</v></c></row>
    <row r="4" hidden="1"><c r="B4" t="b"><v>1</v></c><c r="C4"><f t="shared" si="0"/><v>2</v></c><c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
    <row r="5"/>
    <row r="6"><c r="B6"><f>SUM(B2:B3)</f><v>9.5</v><extLst><ext uri="{x}"/></extLst></c></row>
  </sheetData>
  <sheetCalcPr fullCalcOnLoad="1"/>
  <mergeCells count="1"><mergeCell ref="A1:A1"/></mergeCells>
  <phoneticPr fontId="1" type="noConversion"/>
  <conditionalFormatting sqref="B2:B6"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>3</formula></cfRule></conditionalFormatting>
  <dataValidations count="1"><dataValidation type="decimal" sqref="B2:B3" imeMode="off"><formula1>0</formula1><formula2>10</formula2></dataValidation></dataValidations>
  <hyperlinks><hyperlink ref="C1" r:id="rId9" tooltip="说明"/></hyperlinks>
  <pageSetup paperSize="9" orientation="landscape" r:id="rId8"/>
  <headerFooter><oddHeader>&amp;L&amp;G&amp;R&amp;D</oddHeader></headerFooter>
  <drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><legacyDrawingHF r:id="rId3"/>
  <mc:AlternateContent><mc:Choice Requires="x14"><controls><control shapeId="1025" r:id="rId4" name="b"/></controls></mc:Choice><mc:Fallback/></mc:AlternateContent>
  <extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>自评表!B2:B3</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>
</worksheet>
`;

const STRINGS_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<sst xmlns="${MAIN}" count="4" uniqueCount="4"><si><t>三级指标</t><phoneticPr fontId="1"/></si><si><r><rPr><b/><sz val="11"/></rPr><t>得</t></r><r><t>分</t></r></si><si><t xml:space="preserve"> 备注 </t></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si></sst>`;

/** Parts that are only carried along; what is in them is never read. */
const CARRIED: readonly (readonly [part: string, type: string, content: string])[] = [
  [
    'xl/calcChain.xml',
    '.calcChain',
    `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="C3"/><c r="C4"/><c r="D4" l="1"/><c r="B6"/><c r="A1" i="2"/></calcChain>`,
  ],
  ['xl/drawings/drawing1.xml', '', '<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor/></xdr:wsDr>'],
  ['xl/charts/chart1.xml', '', '<c:chartSpace xmlns:c="c"><c:v>4.5</c:v></c:chartSpace>'],
  ['xl/charts/style1.xml', '', '<cs:chartStyle xmlns:cs="cs" id="201"/>'],
  ['xl/media/image1.png', '', '\x89PNG\r\n\x1a\n not a real picture \0'],
  [
    'xl/comments1.xml',
    '',
    `<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList/></comments>`,
  ],
  [
    'xl/threadedComments/threadedComment1.xml',
    '',
    '<ThreadedComments xmlns="t"><threadedComment ref="B2" id="{1}"/></ThreadedComments>',
  ],
  ['xl/persons/person.xml', '', '<personList xmlns="t"/>'],
  ['xl/drawings/vmlDrawing1.vml', '', '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape></xml>'],
  ['xl/pivotCache/pivotCacheDefinition1.xml', '', `<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="0"/>`],
  ['xl/pivotTables/pivotTable1.xml', '', `<pivotTableDefinition xmlns="${MAIN}" name="p"/>`],
  ['xl/slicers/slicer1.xml', '', '<slicers xmlns="s"/>'],
  ['xl/printerSettings/printerSettings1.bin', '', '\0\x01\x02printer'],
  ['xl/ctrlProps/ctrlProp1.xml', '', '<formControlPr xmlns="f"/>'],
  ['xl/vbaProject.bin', '', 'macros, never run \0\xff'],
  ['xl/externalLinks/externalLink1.xml', '', `<externalLink xmlns="${MAIN}"/>`],
  ['xl/metadata.xml', '', `<metadata xmlns="${MAIN}"/>`],
  ['customXml/item1.xml', '', '<template xmlns="urn:ziping">national</template>'],
  ['customXml/itemProps1.xml', '', '<ds:datastoreItem xmlns:ds="d" ds:itemID="{1}"/>'],
  [
    'customXml/_rels/item1.xml.rels',
    '',
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
  ],
  ['docProps/app.xml', '', '<Properties><TitlesOfParts/></Properties>'],
  ['docMetadata/LabelInfo.xml', '', '<clbl:labelList xmlns:clbl="l"/>'],
];

/**
 * A workbook full of what must not be lost, in the spelling of several programs at once: comments
 * in the XML, odd white space, single quotes, rich and phonetic text, a shared formula, a
 * calculation chain, sparklines, controls in alternatives, and parts of every kind.
 */
export function richParts(dialect: Dialect = {}): Parts {
  const parts = workbookParts(SHEETS, dialect);
  const relations = parts.get('xl/_rels/workbook.xml.rels')!;
  const links =
    `<Relationship Id="rIdStrings" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>` +
    `<Relationship Id="rIdChain" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`;
  const types = CARRIED.filter(([, type]) => type !== '').map(
    ([part, type]) =>
      `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml${type}+xml"/>`,
  );
  const strings = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml';
  types.push(`<Override PartName="/xl/sharedStrings.xml" ContentType="${strings}"/>`);
  return new Map([
    ...parts,
    ['[Content_Types].xml', parts.get('[Content_Types].xml')!.replace('</Types>', `${types.join('')}</Types>`)],
    ['xl/_rels/workbook.xml.rels', relations.replace('</Relationships>', `${links}</Relationships>`)],
    [RICH_SHEET_PART, SHEET_XML],
    ['xl/sharedStrings.xml', STRINGS_XML],
    ...CARRIED.map(([part, , content]) => [part, content] as const),
  ]);
}
