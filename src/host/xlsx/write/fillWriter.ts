import type { CellFill } from '../../../sheet/cellFill';
import { damaged } from '../fileProblem';
import { CellFills } from '../workbook/cellFills';
import { spliceBytes, type Splice } from '../xml/spliceBytes';
import { TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';
import { formatKey, MOST_FORMATS, readFormats, withAttributes, type StoredFormat } from './storedFormats';

/** The attributes of a cell format that are about its background. */
const FILL = ['fillId', 'applyFill'];

/** Where elements are added to a list, and where its own count stands. */
interface ListEnd {
  readonly end: number;
  readonly count: { readonly start: number; readonly end: number } | null;
}

/**
 * Finds or adds the cell format that differs from a given one in its background alone. Formats are
 * never taken away, so that going back to the former background finds the very format from before.
 */
export class FillWriter {
  private readonly fills: CellFills;
  private readonly formats: StoredFormat[] = [];
  private readonly fillIds: CellFill[];
  private readonly storedFormats: number;
  private readonly storedFills: number;
  private readonly lists = new Map<string, ListEnd>();
  private prefix = '';

  /** `content` is the styles part. */
  constructor(private readonly content: Uint8Array) {
    this.fills = new CellFills(content);
    this.fillIds = [...this.fills.fills];
    this.read();
    this.storedFormats = this.formats.length;
    this.storedFills = this.fillIds.length;
  }

  /** The style index that looks as `style` does but for its background: a plain colour, or null for none. */
  withFill(style: number, fill: CellFill): number {
    const base = this.formats[style] ?? this.formats[0];
    if (!base) throw damaged('no cell formats');
    if (this.fillOf(base) === fill) return style;
    const key = formatKey(base, FILL);
    const found = this.formats.findIndex((format) => this.fillOf(format) === fill && formatKey(format, FILL) === key);
    if (found >= 0) return found;
    if (this.formats.length >= MOST_FORMATS) throw damaged('too many cell formats');
    this.formats.push(withAttributes(base, { fillId: String(this.fillId(fill)), applyFill: '1' }));
    return this.formats.length - 1;
  }

  /** The styles part with what was added; null when nothing was. */
  finish(): Uint8Array | null {
    const formats = this.formats.slice(this.storedFormats);
    if (formats.length === 0) return null;
    const fills = this.fillIds.slice(this.storedFills).map((fill) => fillXml(this.prefix, fill));
    const splices: Splice[] = [];
    this.add(
      'cellXfs',
      formats.map(({ xml }) => xml),
      this.formats.length,
      splices,
    );
    if (fills.length > 0) this.add('fills', fills, this.fillIds.length, splices);
    return spliceBytes(this.content, splices);
  }

  private fillOf(format: StoredFormat): CellFill {
    return this.fillIds[Number(format.attributes.get('fillId') ?? 0)] ?? null;
  }

  private fillId(fill: CellFill): number {
    const known = this.fillIds.indexOf(fill);
    return known >= 0 ? known : this.fillIds.push(fill) - 1;
  }

  private add(list: string, elements: readonly string[], count: number, splices: Splice[]): void {
    const place = this.lists.get(list);
    if (!place) throw damaged(`no ${list}`);
    splices.push({ start: place.end, end: place.end, text: elements.join('') });
    if (place.count) splices.push({ ...place.count, text: String(count) });
  }

  private read(): void {
    const xml = new XmlScanner(this.content);
    xml.next();
    this.prefix = xml.prefix();
    for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
      if (kind !== TAG_OPEN || xml.depth !== 2) continue;
      const name = xml.localName();
      if (name !== 'fills' && name !== 'cellXfs') continue;
      const count = xml.findAttribute('count') ? { start: xml.valueStart, end: xml.valueEnd } : null;
      if (name === 'cellXfs') this.formats.push(...readFormats(xml));
      else xml.skipElement();
      this.lists.set(name, { end: xml.tagStart, count });
    }
  }
}

function fillXml(prefix: string, fill: CellFill): string {
  const pattern = `${prefix}patternFill`;
  const inside =
    fill === null
      ? `<${pattern} patternType="none"/>`
      : `<${pattern} patternType="solid"><${prefix}fgColor rgb="FF${fill.slice(1)}"/><${prefix}bgColor indexed="64"/></${pattern}>`;
  return `<${prefix}fill>${inside}</${prefix}fill>`;
}
