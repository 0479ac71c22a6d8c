import type { SheetBlueprint, WorkbookBlueprint } from '../../../sheet/workbookBlueprint';
import { escapeXml } from '../xml/xmlText';
import { sheetNames } from './sheetNames';
import { MAIN_NAMESPACE, RELATIONSHIPS_NAMESPACE, XML_DECLARATION } from './xmlDeclaration';

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts every workbook has beside its sheets, styles and texts, by name. */
export function packageParts({ title, sheets }: WorkbookBlueprint): ReadonlyMap<string, string> {
  const sheetParts = sheets.map((_, index) => sheetPart(index));
  return new Map([
    ['[Content_Types].xml', contentTypesXml(sheetParts)],
    [
      '_rels/.rels',
      relationshipsXml([
        [`${RELATIONSHIPS_NAMESPACE}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['docProps/core.xml', corePropertiesXml(title)],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relationshipsXml([
        ...sheetParts.map((part): [string, string] => [
          `${RELATIONSHIPS_NAMESPACE}/worksheet`,
          part.replace('xl/', ''),
        ]),
        [`${RELATIONSHIPS_NAMESPACE}/styles`, 'styles.xml'],
        [`${RELATIONSHIPS_NAMESPACE}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
  ]);
}

/** Name of the part of a sheet by its place, counted from 0. */
export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypesXml(sheetParts: readonly string[]): string {
  const types: [string, string][] = [
    ['xl/workbook.xml', `${MAIN_TYPE}.sheet.main+xml`],
    ...sheetParts.map((part): [string, string] => [part, `${MAIN_TYPE}.worksheet+xml`]),
    ['xl/styles.xml', `${MAIN_TYPE}.styles+xml`],
    ['xl/sharedStrings.xml', `${MAIN_TYPE}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  const overrides = types.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join('')}</Types>`
  );
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const links = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

/** Title only: who made the file and when is nobody's business and would differ from run to run. */
function corePropertiesXml(title: string): string {
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"` +
    ` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`
  );
}

function workbookXml(sheets: readonly SheetBlueprint[]): string {
  const tabs = sheets.map(
    (sheet, index) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}"` +
      `${sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`} r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, index) =>
    sheetNames(sheet.name, sheet).map(
      ({ name, refersTo }) =>
        `<definedName name="${name}" localSheetId="${index}">${escapeXml(refersTo)}</definedName>`,
    ),
  );
  return (
    `${XML_DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">` +
    '<bookViews><workbookView activeTab="0"/></bookViews>' +
    `<sheets>${tabs.join('')}</sheets>` +
    (names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`) +
    '</workbook>'
  );
}
