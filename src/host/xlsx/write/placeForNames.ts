import { type Splice } from '../xml/spliceBytes';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, XmlScanner } from '../xml/xmlScanner';

/** Elements of a workbook part that come before its defined names. */
const BEFORE_NAMES = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'AlternateContent',
]);

/** Prefix of the names of a part's elements, with its colon. */
export function prefixOf(content: Uint8Array): string {
  const xml = new XmlScanner(content);
  xml.next();
  return xml.prefix();
}

/** A splice that adds names: to the list of names, or with a list of its own where there is none. */
export function placeForNames(content: Uint8Array, written: (prefix: string) => string): Splice {
  const xml = new XmlScanner(content);
  xml.next();
  const prefix = xml.prefix();
  const names = written(prefix);
  let listPlace = xml.tagEnd;
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    const isList = xml.isNamed('definedNames');
    if (isList && kind === TAG_CLOSE) return { start: xml.tagStart, end: xml.tagStart, text: names };
    if (isList && kind === TAG_EMPTY) {
      return { start: xml.tagEnd - 2, end: xml.tagEnd, text: `>${names}</${prefix}definedNames>` };
    }
    const endsChild = xml.depth === 1 && (kind === TAG_CLOSE || kind === TAG_EMPTY);
    if (endsChild && BEFORE_NAMES.has(xml.localName())) listPlace = xml.tagEnd;
  }
  return { start: listPlace, end: listPlace, text: `<${prefix}definedNames>${names}</${prefix}definedNames>` };
}
