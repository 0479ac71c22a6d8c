import { TAG_CLOSE, TAG_EMPTY, XmlScanner } from '../xml/xmlScanner';
import { spliceBytes, type Splice } from '../xml/spliceBytes';
import { decodeUtf8, decodeXmlText } from '../xml/xmlText';

/** Cell formats Excel allows in one workbook. */
export const MOST_FORMATS = 65_430;

/** An `<xf>` of `cellXfs`, as it is written. */
export interface StoredFormat {
  readonly xml: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between its tags: alignment and protection. */
  readonly inner: string;
}

/** Reads the `<xf>` elements of the `cellXfs` just opened and leaves the scanner on its closing tag. */
export function readFormats(xml: XmlScanner): StoredFormat[] {
  const formats: StoredFormat[] = [];
  for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === 1); kind = xml.next()) {
    if (kind === TAG_CLOSE || !xml.isNamed('xf')) continue;
    const start = xml.tagStart;
    const attributes = readAttributes(xml);
    const tagEnd = xml.tagEnd;
    if (kind !== TAG_EMPTY) xml.skipElement();
    formats.push({
      xml: decodeUtf8(xml.bytes, start, xml.tagEnd),
      attributes,
      inner: decodeUtf8(xml.bytes, tagEnd, xml.tagEnd),
    });
  }
  return formats;
}

/** All of a format but the attributes named: two formats with the same key differ in nothing else. */
export function formatKey({ attributes, inner }: StoredFormat, without: readonly string[]): string {
  const others = [...attributes].filter(([name]) => !without.includes(name)).map(([name, value]) => `${name}=${value}`);
  return `${others.sort().join(' ')}|${inner}`;
}

/** The format with some attributes set. Values must need no escaping. */
export function withAttributes(format: StoredFormat, values: Readonly<Record<string, string>>): StoredFormat {
  const bytes = new TextEncoder().encode(format.xml);
  const xml = new XmlScanner(bytes);
  xml.next();
  const splices: Splice[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (xml.findAttribute(name)) splices.push({ start: xml.valueStart, end: xml.valueEnd, text: value });
    else splices.push({ start: xml.nameEnd, end: xml.nameEnd, text: ` ${name}="${value}"` });
  }
  return {
    xml: new TextDecoder().decode(spliceBytes(bytes, splices)),
    attributes: new Map([...format.attributes, ...Object.entries(values)]),
    inner: format.inner,
  };
}

function readAttributes(xml: XmlScanner): Map<string, string> {
  const attributes = new Map<string, string>();
  xml.rewindAttributes();
  while (xml.nextAttribute()) {
    const name = decodeXmlText(xml.bytes, xml.attributeStart, xml.attributeEnd);
    attributes.set(name, decodeXmlText(xml.bytes, xml.valueStart, xml.valueEnd));
  }
  return attributes;
}
