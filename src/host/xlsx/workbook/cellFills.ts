import { OTHER_FILL, type CellFill } from '../../../sheet/cellFill';
import { TAG_CLOSE, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';

/** `fillId` of a format that says nothing of its background. */
const NO_FILL = 0;

/** What the styles part says of backgrounds. An index without a format has none. */
export class CellFills {
  /** The fills in the order in which formats number them. */
  readonly fills: CellFill[] = [];
  private readonly fillOfStyle: number[] = [];

  /** `content` is the styles part; null when the workbook has none. */
  constructor(content: Uint8Array | null) {
    if (content !== null) this.read(new XmlScanner(content));
  }

  /** The background of a cell with this style index. */
  ofStyle(style: number): CellFill {
    return this.fills[this.fillOfStyle[style] ?? NO_FILL] ?? null;
  }

  private read(xml: XmlScanner): void {
    for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
      if (kind !== TAG_OPEN || xml.depth !== 2) continue;
      if (xml.isNamed('fills')) eachChild(xml, 'fill', () => this.fills.push(readFill(xml)));
      else if (xml.isNamed('cellXfs')) {
        eachChild(xml, 'xf', () => this.fillOfStyle.push(Number(xml.attribute('fillId') ?? NO_FILL)));
      }
    }
  }
}

/** Calls `read` on each child of the list just opened; `read` may go on to the child's end. */
function eachChild(xml: XmlScanner, name: string, read: () => void): void {
  for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === 1); kind = xml.next()) {
    if (kind !== TAG_CLOSE && xml.isNamed(name)) read();
  }
}

/** The `<fill>` the scanner stands on, leaving it at its end. */
function readFill(xml: XmlScanner): CellFill {
  if (xml.kind !== TAG_OPEN) return null;
  const outside = xml.depth - 1;
  let fill: CellFill = null;
  for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === outside); kind = xml.next()) {
    if (kind === TAG_CLOSE) continue;
    if (xml.isNamed('patternFill')) {
      const type = xml.attribute('patternType');
      fill = type === null || type === 'none' ? null : OTHER_FILL;
      if (type === 'solid' && kind === TAG_OPEN) fill = SOLID;
    } else if (xml.isNamed('gradientFill')) fill = OTHER_FILL;
    else if (fill === SOLID && xml.isNamed('fgColor')) fill = plainColor(xml) ?? OTHER_FILL;
  }
  return fill === SOLID ? OTHER_FILL : fill;
}

/** A solid fill whose colour is still to be read. */
const SOLID = 'solid';

/** The colour element's own RGB value; null when it is a colour of the theme or the palette, or tinted. */
function plainColor(xml: XmlScanner): string | null {
  const tint = Number(xml.attribute('tint') ?? 0);
  const rgb = xml.attribute('rgb');
  return tint === 0 && rgb !== null && /^([\da-f]{2})?[\da-f]{6}$/i.test(rgb)
    ? `#${rgb.slice(-6).toUpperCase()}`
    : null;
}
