import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';
import { decodeUtf8, decodeXmlText, escapeXml } from '../xml/xmlText';
import { spaceAttribute, writeCellText } from '../xml/cellText';
import { CellError } from '../worksheet/cellError';

/** What a `<c>` element is to hold: a value, a text by its place in the shared strings, or a formula with its result. */
export interface CellBody {
  readonly value: number | string | boolean | CellError | null;
  /** Number of the text in the shared strings; null writes the text into the cell. */
  readonly sharedString: number | null;
  /** The `<f>` element as XML; null for no formula. */
  readonly formula: string | null;
}

/** What is kept of an element that is written anew. */
export interface KeptCell {
  /** Attributes with a leading space, address, style and type left out. */
  readonly attributes: string;
  readonly style: number;
  /** The link of a dynamic array formula to its metadata (`cm`), with a leading space; it stays as long as the formula does. */
  readonly formulaLink: string;
  /** The `<f>` element as it stands; null when there is none. */
  readonly formula: string | null;
  /** Children that are neither formula nor value, as they stand. */
  readonly others: string;
}

/** Nothing kept: a cell that was not there. */
export function newCell(style: number): KeptCell {
  return { attributes: '', style, formulaLink: '', formula: null, others: '' };
}

/** Takes an element apart. The link of a rich value to its metadata (`vm`) is let go: it belongs to the value. */
export function readCellElement(bytes: Uint8Array, start: number, end: number): KeptCell {
  const xml = new XmlScanner(bytes, start, end);
  let kind = xml.next();
  let attributes = '';
  let style = 0;
  let formulaLink = '';
  while (xml.nextAttribute()) {
    const name = decodeXmlText(bytes, xml.attributeStart, xml.attributeEnd);
    const value = decodeXmlText(bytes, xml.valueStart, xml.valueEnd);
    if (name === 's') style = Number(value);
    else if (name === 'cm') formulaLink = ` cm="${escapeXml(value)}"`;
    else if (!['r', 't', 'vm'].includes(name)) attributes += ` ${name}="${escapeXml(value)}"`;
  }
  let formula: string | null = null;
  let others = '';
  if (kind === TAG_EMPTY) return { attributes, style, formulaLink, formula, others };
  for (kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (kind === TAG_CLOSE) continue;
    const from = xml.tagStart;
    const isFormula = xml.isNamed('f');
    const isValue = xml.isNamed('v') || xml.isNamed('is');
    if (kind === TAG_OPEN) xml.skipElement();
    const written = decodeUtf8(bytes, from, xml.tagEnd);
    if (isFormula) formula = written;
    else if (!isValue) others += written;
  }
  return { attributes, style, formulaLink, formula, others };
}

/** The element as XML. `prefix` is that of the sheet's own elements. */
export function writeCellElement(prefix: string, address: string, kept: KeptCell, body: CellBody): string {
  const { type, content } = writeValue(prefix, body);
  const style = kept.style === 0 ? '' : ` s="${kept.style}"`;
  const inner = (body.formula ?? '') + content + kept.others;
  const link = body.formula !== null && body.formula === kept.formula ? kept.formulaLink : '';
  const opening = `<${prefix}c r="${address}"${style}${kept.attributes}${type}${link}`;
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</${prefix}c>`;
}

function writeValue(prefix: string, { value, sharedString, formula }: CellBody): { type: string; content: string } {
  const v = (text: string | number) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: '', content: '' };
  if (value instanceof CellError) return { type: ' t="e"', content: v(escapeXml(value.code)) };
  if (typeof value === 'number') return { type: '', content: v(value === 0 ? 0 : value) };
  if (typeof value === 'boolean') return { type: ' t="b"', content: v(value ? 1 : 0) };
  if (sharedString !== null) return { type: ' t="s"', content: v(sharedString) };
  if (formula !== null) return { type: ' t="str"', content: v(writeCellText(value)) };
  const text = `<${prefix}t${spaceAttribute(value)}>${writeCellText(value)}</${prefix}t>`;
  return { type: ' t="inlineStr"', content: `<${prefix}is>${text}</${prefix}is>` };
}
