import type { AddedSheet } from '../../../sheet/writePlan';
import { HostError } from '../../hostError';
import { spliceBytes } from '../xml/spliceBytes';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, XmlScanner } from '../xml/xmlScanner';
import { writeCellText } from '../xml/cellText';
import { Workbook } from '../workbook/workbook';
import { OOXML_NAMESPACES } from './ooxmlNamespaces';
import { addRelatedPart, freeRelationshipId } from './packageEdits';

const SHEET_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A name Excel accepts for a tab. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/** The workbook with empty sheets added after the last tab; those that are there already are left alone. */
export function addSheets(workbook: Workbook, sheets: readonly AddedSheet[]): Workbook {
  let current = workbook;
  for (const sheet of sheets) {
    const exists = current.part.sheets.some((entry) => entry.name.toLowerCase() === sheet.name.toLowerCase());
    if (!exists) current = addSheet(current, sheet);
  }
  return current;
}

function addSheet(workbook: Workbook, sheet: AddedSheet): Workbook {
  if (workbook.part.structureLocked) throw new HostError({ code: 'structureProtected', sheet: sheet.name });
  if (!SHEET_NAME.test(sheet.name)) throw new HostError({ code: 'cellInvalid', sheet: sheet.name, found: sheet.name });
  const namespaces = OOXML_NAMESPACES[workbook.part.strict ? 'strict' : 'transitional'];
  const relationshipId = freeRelationshipId(workbook.relationships);
  const files = addRelatedPart(workbook.files, workbook.path, {
    part: freePart(workbook),
    content: emptySheet(namespaces.main),
    contentType: SHEET_CONTENT_TYPE,
    relationshipType: `${namespaces.relationships}/worksheet`,
    relationshipId,
  });
  const sheetId = Math.max(0, ...workbook.part.sheets.map((entry) => Number(entry.sheetId) || 0)) + 1;
  const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
  const attributes = `name="${writeCellText(sheet.name)}" sheetId="${sheetId}"${state}`;
  const reference = `xmlns:r="${namespaces.relationships}" r:id="${relationshipId}"`;
  const content = insertSheet(files.read(workbook.path), (prefix) => `<${prefix}sheet ${attributes} ${reference}/>`);
  return new Workbook(files.with(new Map([[workbook.path, content]])), workbook);
}

function emptySheet(namespace: string): Uint8Array {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return new TextEncoder().encode(`${declaration}<worksheet xmlns="${namespace}"><sheetData/></worksheet>`);
}

/** A part name of its own beside the other sheets. */
function freePart(workbook: Workbook): string {
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
  let number = workbook.part.sheets.length + 1;
  while (workbook.files.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  return `${folder}worksheets/sheet${number}.xml`;
}

function insertSheet(content: Uint8Array, written: (prefix: string) => string): Uint8Array {
  const xml = new XmlScanner(content);
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (kind === TAG_CLOSE && xml.isNamed('sheets')) {
      return spliceBytes(content, [{ start: xml.tagStart, end: xml.tagStart, text: written(xml.prefix()) }]);
    }
    if (kind === TAG_EMPTY && xml.isNamed('sheets')) break;
  }
  throw new HostError({ code: 'damaged', found: 'no sheets element' });
}
