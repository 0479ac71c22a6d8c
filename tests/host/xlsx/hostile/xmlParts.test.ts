import { zipParts } from '../buildWorkbook';
import { rawZip } from './rawZip';
import { refusalOf, valuesOf } from './readAll';
import {
  SHEET_PART,
  smallParts,
  smallPartsWith,
  STRINGS_PART,
  STYLES_PART,
  withChange,
  withSheetData,
  WORKBOOK_PART,
} from './smallWorkbook';

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefgh'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`)
  .join('')}]>`;

/** The part with a document type put after its XML declaration. */
function withDocumentType(part: string, documentType: string) {
  return withChange(part, (xml) => xml.replace(/\?>\n/, `?>\n${documentType}`));
}

function cellText(xml: string) {
  return withSheetData(`<row r="1"><c r="A1" t="inlineStr"><is><t>${xml}</t></is></c></row>`);
}

test.each([
  ['entities that multiply, in the shared strings', withDocumentType(STRINGS_PART, LAUGHS), 'unsafe'],
  ['entities that multiply, in the sheet', withDocumentType(SHEET_PART, LAUGHS), 'unsafe'],
  ['entities that multiply, in the workbook part', withDocumentType(WORKBOOK_PART, LAUGHS), 'unsafe'],
  [
    'an entity that reads a file',
    withDocumentType(SHEET_PART, '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
    'unsafe',
  ],
  [
    'a document type from elsewhere',
    withDocumentType(STYLES_PART, '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'),
    'unsafe',
  ],
  ['an unknown entity', cellText('&secret;'), 'damaged'],
  ['an ampersand alone', cellText('a & b'), 'damaged'],
  ['a character beyond Unicode', cellText('&#x110000;'), 'damaged'],
  [
    '100,000 elements inside one another',
    withChange(SHEET_PART, (xml) => xml.replace('<sheetData>', '<a>'.repeat(100_000))),
    'unsafe',
  ],
  ['a part cut off', withChange(SHEET_PART, (xml) => xml.slice(0, xml.length - 20)), 'damaged'],
  ['tags that do not match', withChange(SHEET_PART, (xml) => xml.replace('</sheetData>', '</sheetdata>')), 'damaged'],
  ['a closing tag too many', withChange(SHEET_PART, (xml) => `${xml}</worksheet>`), 'damaged'],
  ['two roots in the shared strings', withChange(STRINGS_PART, (xml) => `${xml}<sst/>`), 'damaged'],
  ['two roots in the styles', withChange(STYLES_PART, (xml) => `${xml}<styleSheet></styleSheet>`), 'damaged'],
  ['a tag that never ends', withSheetData('<row r="1"><c r="A1" t="n" '), 'damaged'],
  ['an attribute that never ends', withSheetData('<row r="1><c r="A1"><v>1</v></c></row>'), 'damaged'],
  ['an attribute without a value', withSheetData('<row r><c r="A1"><v>1</v></c></row>'), 'damaged'],
  ['a comment that never ends', withSheetData('<!-- '), 'damaged'],
  ['a part in another encoding', withChange(SHEET_PART, (xml) => xml.replace('UTF-8', 'GBK')), 'notSupported'],
  ['no worksheet', smallPartsWith({ [SHEET_PART]: '<chartsheet/>' }), 'damaged'],
  ['no rows at all', smallPartsWith({ [SHEET_PART]: '<worksheet/>' }), 'damaged'],
  ['no workbook part', new Map([...smallParts()].filter(([part]) => part !== WORKBOOK_PART)), 'notAWorkbook'],
  ['no sheet part', new Map([...smallParts()].filter(([part]) => part !== SHEET_PART)), 'damaged'],
  [
    'a sheet without its relationship',
    withChange('xl/_rels/workbook.xml.rels', (xml) => xml.replace('Id="rId1"', 'Id="x"')),
    'damaged',
  ],
])('%s: refused', async (_, parts, code) => {
  expect(await refusalOf(zipParts(parts))).toBe(code);
});

test('text that is no UTF-8 is refused', async () => {
  const entries = [...smallParts()].map(([name, text]) => ({
    name,
    content:
      name === STRINGS_PART
        ? Buffer.from(text.replace('得分', '@@')).map((byte) => (byte === 0x40 ? 0xff : byte))
        : text,
  }));
  expect(await refusalOf(rawZip(entries))).toBe('damaged');
});

test('a part in UTF-16 is refused by name', async () => {
  const entries = [...smallParts()].map(([name, text]) => ({
    name,
    content: name === SHEET_PART ? Buffer.from(`\ufeff${text}`, 'utf16le') : text,
  }));
  expect(await refusalOf(rawZip(entries))).toBe('notSupported');
});

test.each<[string, ReturnType<typeof smallParts>]>([
  ['a byte order mark', withChange(SHEET_PART, (xml) => `\ufeff${xml}`)],
  [
    'comments and instructions everywhere',
    withChange(SHEET_PART, (xml) => xml.replace(/(<(?!\?)[^>]*>)/g, '<!-- > </c> -->$1<?p <v>7</v> ?>')),
  ],
  [
    'single quotes and spaces in tags',
    withChange(SHEET_PART, (xml) => xml.replace(/"/g, "'").replace(/<c /g, '<c\n\t ').replace(/'>/g, "' >")),
  ],
  [
    'an attribute of a million letters',
    withChange(SHEET_PART, (xml) => xml.replace('<sheetData>', `<sheetData a="${'x'.repeat(1_000_000)}">`)),
  ],
  [
    'a hundred thousand attributes',
    withChange(SHEET_PART, (xml) =>
      xml.replace('<row r="1"', `<row ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')} r="1"`),
    ),
  ],
  [
    'unknown elements',
    withSheetData(
      '<row r="1"><z><c r="Z9"/></z><c r="A1" t="s"><z><v>9</v></z><v>0</v></c><c r="B1"><v>9</v></c></row>',
    ),
  ],
  [
    'targets that climb above the root',
    withChange('xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('Target="worksheets', 'Target="../../../xl/worksheets'),
    ),
  ],
])('%s: read as it is', async (_, parts) => {
  expect(await valuesOf(zipParts(parts))).toEqual({ A1: '得分', B1: 9 });
});

test.each([
  ['&lt;&amp;&gt;&quot;&apos;&#20013;&#x6587;', `<&>"'中文`],
  ['<![CDATA[<b>&amp;</b>]]>尾', '<b>&amp;</b>尾'],
  ['a<!-- no -->b<?no ?>c', 'abc'],
  ['_x000D__x005F_x0041_', '\r_x0041_'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['__proto__', '__proto__'],
])('the text %s reads as XML says', async (xml, text) => {
  expect(await valuesOf(zipParts(cellText(xml)))).toEqual({ A1: text });
});
