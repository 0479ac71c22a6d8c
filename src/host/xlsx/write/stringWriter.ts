import type { SharedStrings } from '../workbook/sharedStrings';
import { spaceAttribute, writeCellText } from '../xml/cellText';
import { spliceBytes, type Splice } from '../xml/spliceBytes';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, XmlScanner } from '../xml/xmlScanner';

/** Gives texts their place in the shared strings, adding to the table what is not there yet. */
export class StringWriter {
  private readonly added = new Map<string, number>();
  private references = 0;

  /** `content` is the shared strings part; null when the workbook has none, and texts go into the cells. */
  constructor(
    private readonly strings: SharedStrings,
    private readonly content: Uint8Array | null,
  ) {}

  /** Number of the text in the table; null when there is no table. */
  place(text: string): number | null {
    if (this.content === null) return null;
    this.references++;
    const known = this.added.get(text) ?? this.strings.findPlain(text);
    if (known !== undefined) return known;
    const index = this.strings.length + this.added.size;
    this.added.set(text, index);
    return index;
  }

  /** The shared strings part with the texts added; null when it stays as it is. */
  finish(): Uint8Array | null {
    if (this.content === null || this.added.size === 0) return null;
    const xml = new XmlScanner(this.content);
    const splices: Splice[] = [];
    let prefix = '';
    for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
      if (!xml.isNamed('sst')) continue;
      if (kind === TAG_CLOSE) splices.push({ start: xml.tagStart, end: xml.tagStart, text: this.items(prefix) });
      else {
        prefix = xml.prefix();
        this.raise(xml, 'count', this.references, splices);
        this.raise(xml, 'uniqueCount', this.added.size, splices);
        if (kind === TAG_EMPTY) {
          splices.push({ start: xml.tagEnd - 2, end: xml.tagEnd, text: `>${this.items(prefix)}</${prefix}sst>` });
        }
      }
    }
    return spliceBytes(this.content, splices);
  }

  private items(prefix: string): string {
    const items: string[] = [];
    for (const text of this.added.keys()) {
      const t = `<${prefix}t${spaceAttribute(text)}>${writeCellText(text)}</${prefix}t>`;
      items.push(`<${prefix}si>${t}</${prefix}si>`);
    }
    return items.join('');
  }

  private raise(xml: XmlScanner, attribute: string, by: number, splices: Splice[]): void {
    const count = Number(xml.attribute(attribute) ?? Number.NaN);
    if (Number.isInteger(count)) splices.push({ start: xml.valueStart, end: xml.valueEnd, text: String(count + by) });
  }
}
