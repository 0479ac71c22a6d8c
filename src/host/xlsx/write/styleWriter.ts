import { damaged } from '../fileProblem';
import { BUILT_IN_NUMBER_FORMATS } from '../workbook/builtInNumberFormats';
import { spliceBytes, type Splice } from '../xml/spliceBytes';
import { TAG_CLOSE, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';
import { escapeXml } from '../xml/xmlText';
import { formatKey, MOST_FORMATS, readFormats, withAttributes, type StoredFormat } from './storedFormats';

/** First id free for formats that are not built in. */
const FIRST_OWN_FORMAT = 164;

/** The attributes of a cell format that are about numbers. */
const NUMBER_FORMAT = ['numFmtId', 'applyNumberFormat'];

/** A cell format, its number format apart. */
interface NumberedFormat {
  readonly format: StoredFormat;
  readonly numberFormatId: number;
  /** All of it but the number format. */
  readonly key: string;
}

/** Finds or adds the cell format that differs from a given one in its number format alone. */
export class StyleWriter {
  private readonly formats: NumberedFormat[] = [];
  private readonly codes = new Map<number, string>(BUILT_IN_NUMBER_FORMATS);
  private readonly storedFormats: number;
  /** Elements of `numFmts`; some programs list built-in formats among them. */
  private storedCodes = 0;
  private readonly addedCodes = new Map<number, string>();
  private prefix = '';
  /** Where an element of `numFmts` and of `cellXfs` is added, and the list's own tags. */
  private formatsEnd = 0;
  private codesEnd: number | null = null;
  private listStart = 0;
  private readonly counts = new Map<string, { readonly start: number; readonly end: number }>();

  /** `content` is the styles part. */
  constructor(private readonly content: Uint8Array) {
    this.read();
    this.storedFormats = this.formats.length;
  }

  /** The style index that looks as `style` does but for the number format `code`. */
  withNumberFormat(style: number, code: string): number {
    const base = this.formats[style] ?? this.formats[0];
    if (!base) throw damaged('no cell formats');
    if ((this.codes.get(base.numberFormatId) ?? 'General') === code) return style;
    const id = this.formatId(code);
    const found = this.formats.findIndex((format) => format.key === base.key && format.numberFormatId === id);
    if (found >= 0) return found;
    if (this.formats.length >= MOST_FORMATS) throw damaged('too many cell formats');
    const changed = withAttributes(base.format, { numFmtId: String(id), applyNumberFormat: '1' });
    this.formats.push({ format: changed, numberFormatId: id, key: base.key });
    return this.formats.length - 1;
  }

  /** The styles part with what was added; null when nothing was. */
  finish(): Uint8Array | null {
    const added = this.formats.slice(this.storedFormats);
    if (added.length === 0) return null;
    const splices: Splice[] = [];
    splices.push({
      start: this.formatsEnd,
      end: this.formatsEnd,
      text: added.map(({ format }) => format.xml).join(''),
    });
    this.setCount('cellXfs', this.formats.length, splices);
    if (this.addedCodes.size > 0) this.addCodes(splices);
    return spliceBytes(this.content, splices);
  }

  private formatId(code: string): number {
    for (const [id, known] of this.codes) if (known === code) return id;
    let id = FIRST_OWN_FORMAT;
    for (const known of this.codes.keys()) if (known >= id) id = known + 1;
    this.codes.set(id, code);
    this.addedCodes.set(id, code);
    return id;
  }

  private addCodes(splices: Splice[]): void {
    const { prefix } = this;
    const elements = [...this.addedCodes]
      .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
      .join('');
    if (this.codesEnd === null) {
      const text = `<${prefix}numFmts count="${this.addedCodes.size}">${elements}</${prefix}numFmts>`;
      splices.push({ start: this.listStart, end: this.listStart, text });
      return;
    }
    splices.push({ start: this.codesEnd, end: this.codesEnd, text: elements });
    this.setCount('numFmts', this.storedCodes + this.addedCodes.size, splices);
  }

  private setCount(list: string, count: number, splices: Splice[]): void {
    const span = this.counts.get(list);
    if (span) splices.push({ ...span, text: String(count) });
  }

  private read(): void {
    const xml = new XmlScanner(this.content);
    xml.next();
    this.prefix = xml.prefix();
    this.listStart = xml.tagEnd;
    for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
      if (kind !== TAG_OPEN || xml.depth !== 2) continue;
      const name = xml.localName();
      if (name !== 'numFmts' && name !== 'cellXfs') continue;
      if (xml.findAttribute('count')) this.counts.set(name, { start: xml.valueStart, end: xml.valueEnd });
      const end = name === 'numFmts' ? this.readCodes(xml) : this.readFormats(xml);
      if (name === 'numFmts') this.codesEnd = end;
      else this.formatsEnd = end;
    }
    if (this.formatsEnd === 0) throw damaged('no cell formats');
  }

  private readCodes(xml: XmlScanner): number {
    for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === 1); kind = xml.next()) {
      if (kind === TAG_CLOSE) continue;
      if (xml.depth === (kind === TAG_OPEN ? 3 : 2)) this.storedCodes++;
      if (!xml.isNamed('numFmt')) continue;
      const id = Number(xml.attribute('numFmtId'));
      if (Number.isInteger(id)) this.codes.set(id, xml.attribute('formatCode') ?? 'General');
    }
    return xml.tagStart;
  }

  private readFormats(xml: XmlScanner): number {
    for (const format of readFormats(xml)) {
      const numberFormatId = Number(format.attributes.get('numFmtId') ?? 0);
      this.formats.push({ format, numberFormatId, key: formatKey(format, NUMBER_FORMAT) });
    }
    return xml.tagStart;
  }
}
