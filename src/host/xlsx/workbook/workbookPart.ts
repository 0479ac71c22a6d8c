import { FILE_LIMITS } from '../fileLimits';
import { damaged, tooLarge } from '../fileProblem';
import type { Relationship } from '../package/relationships';
import { readCellText } from '../xml/cellText';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';
import { decodeXmlText } from '../xml/xmlText';

/** A tab of the workbook. Chart sheets and the like have a place in the order and no cells. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly sheetId: string;
  /** Part with the cells; null for a tab that is no worksheet. */
  readonly part: string | null;
}

/** A name defined in the workbook. */
export interface DefinedName {
  readonly name: string;
  /** 0-based tab the name is local to; null when it holds for the whole workbook. */
  readonly sheetIndex: number | null;
  /** What it stands for, without `=`. */
  readonly formula: string;
  /** Bytes of the element in the workbook part. */
  readonly start: number;
  readonly end: number;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  /** 0-based tab in front. */
  readonly activeTab: number;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Sheets may not be added, removed or renamed. */
  readonly structureLocked: boolean;
  /** ISO strict instead of the transitional namespaces. */
  readonly strict: boolean;
}

const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Reads the workbook part. `relationships` are its own. */
export function readWorkbookPart(content: Uint8Array, relationships: readonly Relationship[]): WorkbookPart {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const xml = new XmlScanner(content);
  const sheets: SheetEntry[] = [];
  const names = new Set<string>();
  const definedNames: DefinedName[] = [];
  let activeTab: number | null = null;
  let date1904 = false;
  let structureLocked = false;
  if (xml.next() !== TAG_OPEN || !xml.isNamed('workbook')) throw damaged('no workbook element');
  const prefix = xml.prefix();
  const strict = declaresNamespace(xml, STRICT_NAMESPACE);
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    // Extensions have elements of the same names, such as `x15:workbookPr`.
    if (kind === TAG_CLOSE || xml.prefix() !== prefix) continue;
    if (xml.isNamed('workbookPr')) date1904 = isTrue(xml.attribute('date1904'));
    else if (xml.isNamed('workbookProtection')) structureLocked = isTrue(xml.attribute('lockStructure'));
    else if (xml.isNamed('workbookView')) activeTab ??= Number(xml.attribute('activeTab') ?? 0);
    else if (xml.isNamed('sheet')) {
      if (sheets.length >= FILE_LIMITS.sheets) throw tooLarge(sheets.length + 1, FILE_LIMITS.sheets);
      const entry = readSheetEntry(xml, byId);
      const key = entry.name.toLowerCase();
      // Cells are addressed by the sheet's name: with two of one name nobody can say which is meant.
      if (names.has(key)) throw damaged(`two sheets named ${entry.name}`);
      names.add(key);
      sheets.push(entry);
    } else if (xml.isNamed('definedName') && kind !== TAG_EMPTY) {
      if (definedNames.length >= FILE_LIMITS.definedNames) {
        throw tooLarge(definedNames.length + 1, FILE_LIMITS.definedNames);
      }
      definedNames.push(readDefinedName(xml));
    }
  }
  if (!sheets.some((sheet) => sheet.part !== null)) throw damaged('no worksheet');
  return { sheets, definedNames, activeTab: activeTab ?? 0, date1904, structureLocked, strict };
}

function readSheetEntry(xml: XmlScanner, byId: ReadonlyMap<string, Relationship>): SheetEntry {
  const name = readCellText(xml.attribute('name') ?? '');
  const state = xml.attribute('state');
  const relationship = byId.get(xml.prefixedAttribute('id') ?? '');
  if (!relationship) throw damaged(`sheet ${name} has no part`);
  return {
    name,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    sheetId: xml.attribute('sheetId') ?? '',
    part: relationship.type === 'worksheet' ? relationship.part : null,
  };
}

function readDefinedName(xml: XmlScanner): DefinedName {
  const name = xml.attribute('name') ?? '';
  const local = xml.attribute('localSheetId');
  const start = xml.tagStart;
  const textStart = xml.tagEnd;
  xml.skipElement();
  return {
    name,
    sheetIndex: local === null ? null : Number(local),
    formula: decodeXmlText(xml.bytes, textStart, xml.tagStart),
    start,
    end: xml.tagEnd,
  };
}

/** Whether the tag binds any prefix, or none, to the namespace. */
function declaresNamespace(xml: XmlScanner, namespace: string): boolean {
  if (xml.attribute('xmlns') === namespace) return true;
  return xml.attribute(`xmlns:${xml.prefix().slice(0, -1)}`) === namespace;
}

/** An XML schema boolean; absent is false. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
