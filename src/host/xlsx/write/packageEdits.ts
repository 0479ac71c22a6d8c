import { damaged } from '../fileProblem';
import { relationshipsPart, type Relationship } from '../package/relationships';
import type { WorkbookPackage } from '../package/workbookPackage';
import { spliceBytes, type Splice } from '../xml/spliceBytes';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, XmlScanner } from '../xml/xmlScanner';
import { escapeXml } from '../xml/xmlText';

const CONTENT_TYPES = '[Content_Types].xml';

/** A part to be added to the package, and how the workbook part refers to it. */
export interface AddedPart {
  readonly part: string;
  readonly content: Uint8Array;
  readonly contentType: string;
  /** Full address of the relationship's type. */
  readonly relationshipType: string;
  readonly relationshipId: string;
}

/** The package with a part added, its content type said and the workbook related to it. */
export function addRelatedPart(files: WorkbookPackage, workbookPath: string, added: AddedPart): WorkbookPackage {
  const relations = relationshipsPart(workbookPath);
  return files.with(
    new Map([
      [added.part, added.content],
      [
        CONTENT_TYPES,
        insertBeforeEnd(files.read(CONTENT_TYPES), 'Types', (prefix) =>
          element(prefix, 'Override', { PartName: `/${added.part}`, ContentType: added.contentType }),
        ),
      ],
      [
        relations,
        insertBeforeEnd(files.read(relations), 'Relationships', (prefix) =>
          element(prefix, 'Relationship', {
            Id: added.relationshipId,
            Type: added.relationshipType,
            Target: `/${added.part}`,
          }),
        ),
      ],
    ]),
  );
}

/** The package without a part the workbook is related to, its content type and the relationship gone too. */
export function removeRelatedPart(
  files: WorkbookPackage,
  workbookPath: string,
  part: string,
  id: string,
): WorkbookPackage {
  const relations = relationshipsPart(workbookPath);
  return files.with(
    new Map([
      [part, null],
      [CONTENT_TYPES, removeElements(files.read(CONTENT_TYPES), 'Override', 'PartName', `/${part}`)],
      [relations, removeElements(files.read(relations), 'Relationship', 'Id', id)],
    ]),
  );
}

/** An id no relationship has. */
export function freeRelationshipId(relationships: readonly Relationship[]): string {
  const used = new Set(relationships.map((relationship) => relationship.id));
  let number = relationships.length + 1;
  while (used.has(`rId${number}`)) number++;
  return `rId${number}`;
}

/** The XML with an element put in before the closing tag of its root, which may be empty. */
export function insertBeforeEnd(content: Uint8Array, root: string, written: (prefix: string) => string): Uint8Array {
  const xml = new XmlScanner(content);
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (!xml.isNamed(root)) continue;
    const prefix = xml.prefix();
    if (kind === TAG_CLOSE) {
      return spliceBytes(content, [{ start: xml.tagStart, end: xml.tagStart, text: written(prefix) }]);
    }
    if (kind === TAG_EMPTY) {
      const text = `>${written(prefix)}</${prefix}${root}>`;
      return spliceBytes(content, [{ start: xml.tagEnd - 2, end: xml.tagEnd, text }]);
    }
  }
  throw damaged(`no ${root} element`);
}

function element(prefix: string, name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${prefix}${name}${written.join('')}/>`;
}

function removeElements(content: Uint8Array, name: string, attribute: string, value: string): Uint8Array {
  const xml = new XmlScanner(content);
  const splices: Splice[] = [];
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (kind === TAG_CLOSE || !xml.isNamed(name)) continue;
    if (xml.attribute(attribute)?.toLowerCase() !== value.toLowerCase()) continue;
    const start = xml.tagStart;
    xml.skipElement();
    splices.push({ start, end: xml.tagEnd, text: '' });
  }
  return spliceBytes(content, splices);
}
