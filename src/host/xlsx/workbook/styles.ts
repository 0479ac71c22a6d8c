import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';
import { NumberFormat } from './numberFormat';
import { BUILT_IN_NUMBER_FORMATS } from './builtInNumberFormats';

/** A cell format (`<xf>` of `cellXfs`), as far as reading values needs it. */
interface CellFormat {
  readonly numberFormatId: number;
  readonly locked: boolean;
}

/** What the styles part says of values: number formats and locks. An index without a format reads as the default. */
export class Styles {
  private readonly formats: readonly CellFormat[];
  private readonly formatsByStyle: NumberFormat[] = [];
  private readonly formatsByCode = new Map<string, NumberFormat>();
  private readonly codes = new Map<number, string>(BUILT_IN_NUMBER_FORMATS);

  /** `content` is null when the workbook has no styles part. */
  constructor(
    content: Uint8Array | null,
    private readonly date1904: boolean,
  ) {
    const formats: CellFormat[] = [];
    if (content !== null) this.read(content, formats);
    this.formats = formats;
  }

  /** The number format of a style index; `General` when nothing else is said. */
  numberFormat(style: number): NumberFormat {
    const ofStyle = this.formatsByStyle[style];
    if (ofStyle) return ofStyle;
    const format = this.formatFor(this.codes.get(this.formats[style]?.numberFormatId ?? 0) ?? 'General');
    if (style < this.formats.length) this.formatsByStyle[style] = format;
    return format;
  }

  /** Styles that differ in looks alone share their format. */
  private formatFor(code: string): NumberFormat {
    const known = this.formatsByCode.get(code);
    if (known) return known;
    const format = new NumberFormat(code, this.date1904);
    this.formatsByCode.set(code, format);
    return format;
  }

  /** Whether a cell of this style may not be edited on a protected sheet. */
  isLocked(style: number): boolean {
    return this.formats[style]?.locked ?? true;
  }

  private read(content: Uint8Array, formats: CellFormat[]): void {
    const xml = new XmlScanner(content);
    for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
      if (kind === TAG_CLOSE || xml.depth !== 2 || kind === TAG_EMPTY) continue;
      if (xml.isNamed('numFmts')) this.readNumberFormats(xml);
      else if (xml.isNamed('cellXfs')) readFormats(xml, formats);
    }
  }

  private readNumberFormats(xml: XmlScanner): void {
    for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === 1); kind = xml.next()) {
      if (kind === TAG_CLOSE || !xml.isNamed('numFmt')) continue;
      const code = xml.attribute('formatCode');
      if (code !== null) this.codes.set(Number(xml.attribute('numFmtId')), code);
    }
  }
}

function readFormats(xml: XmlScanner, formats: CellFormat[]): void {
  let numberFormatId = 0;
  let locked = true;
  for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === 1); kind = xml.next()) {
    if (kind !== TAG_CLOSE && xml.isNamed('protection')) locked = !isFalse(xml.attribute('locked'));
    if (!xml.isNamed('xf')) continue;
    if (kind !== TAG_CLOSE) {
      numberFormatId = Number(xml.attribute('numFmtId') ?? 0);
      locked = true;
    }
    if (kind !== TAG_OPEN) formats.push({ numberFormatId, locked });
  }
}

function isFalse(value: string | null): boolean {
  return value === '0' || value === 'false';
}
