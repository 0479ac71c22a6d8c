import type { AddedSheet } from '../../../sheet/writePlan';
import { sheetNames } from '../create/sheetNames';
import { textsInCells } from '../create/sharedTexts';
import { StyleTable } from '../create/styleTable';
import { worksheetXml } from '../create/worksheetXml';
import { HostError } from '../../hostError';
import { spliceBytes } from '../xml/spliceBytes';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, XmlScanner } from '../xml/xmlScanner';
import { writeCellText } from '../xml/cellText';
import { Workbook } from '../workbook/workbook';
import { escapeXml } from '../xml/xmlText';
import { addStyles } from './addStyles';
import { OOXML_NAMESPACES } from './ooxmlNamespaces';
import { addRelatedPart, freeRelationshipId } from './packageEdits';
import { placeForNames } from './placeForNames';
import { storedStyles, withStyles } from './withStyles';

const SHEET_CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A name Excel accepts for a tab. */
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

/** The workbook with sheets added after the last tab, empty or with all that is on them; those that are there already are left alone. */
export function addSheets(workbook: Workbook, sheets: readonly AddedSheet[]): Workbook {
  let current = workbook;
  for (const sheet of sheets) {
    const exists = current.part.sheets.some((entry) => entry.name.toLowerCase() === sheet.name.toLowerCase());
    if (exists) continue;
    const { workbook: prepared, content } = sheetPart(current, sheet);
    current = addNames(addSheet(prepared, sheet, content), sheet);
  }
  return current;
}

/** The part of a sheet that is added, and the workbook with the styles it needs. */
function sheetPart(
  workbook: Workbook,
  { blueprint }: AddedSheet,
): { readonly workbook: Workbook; readonly content: Uint8Array } {
  const namespace = OOXML_NAMESPACES[workbook.part.strict ? 'strict' : 'transitional'].main;
  if (!blueprint) return { workbook, content: emptySheet(namespace) };
  const styled = addStyles(workbook);
  const part = styled.relatedPart('styles')!;
  const before = styled.files.read(part);
  const styles = new StyleTable(storedStyles(before));
  const xml = worksheetXml(blueprint, { namespace, front: false, texts: textsInCells, styles });
  const files = styled.files.with(new Map([[part, withStyles(before, styles, namespace)]]));
  return { workbook: new Workbook(files, styled), content: new TextEncoder().encode(xml) };
}

/** The workbook with the names of the sheet last added. */
function addNames(workbook: Workbook, { name: sheet, blueprint }: AddedSheet): Workbook {
  const names = blueprint ? sheetNames(sheet, blueprint) : [];
  if (names.length === 0) return workbook;
  const index = workbook.part.sheets.length - 1;
  const content = workbook.files.read(workbook.path);
  const splice = placeForNames(content, (prefix) =>
    names
      .map(
        ({ name, refersTo }) =>
          `<${prefix}definedName name="${escapeXml(name)}" localSheetId="${index}">${escapeXml(refersTo)}</${prefix}definedName>`,
      )
      .join(''),
  );
  return new Workbook(workbook.files.with(new Map([[workbook.path, spliceBytes(content, [splice])]])), workbook);
}

function addSheet(workbook: Workbook, sheet: AddedSheet, part: Uint8Array): Workbook {
  if (workbook.part.structureLocked) throw new HostError({ code: 'structureProtected', sheet: sheet.name });
  if (!SHEET_NAME.test(sheet.name)) throw new HostError({ code: 'cellInvalid', sheet: sheet.name, found: sheet.name });
  const namespaces = OOXML_NAMESPACES[workbook.part.strict ? 'strict' : 'transitional'];
  const relationshipId = freeRelationshipId(workbook.relationships);
  const files = addRelatedPart(workbook.files, workbook.path, {
    part: freePart(workbook),
    content: part,
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
