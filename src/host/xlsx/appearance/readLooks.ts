import type { BorderSide, CellAppearance } from '../../../sheet/sheetAppearance';
import { isTrue } from '../workbook/workbookPart';
import { TAG_CLOSE, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';
import type { Colors } from './colors';

type Font = Pick<CellAppearance, 'bold' | 'italic' | 'fontSize' | 'fontName' | 'fontColor'>;
type Borders = CellAppearance['borders'];
type Alignment = Pick<CellAppearance, 'horizontal' | 'vertical' | 'wrap' | 'stacked'>;

const PLAIN_FONT: Font = { bold: false, italic: false, fontSize: 11, fontName: null, fontColor: null };
const NO_BORDERS: Borders = { top: null, right: null, bottom: null, left: null };
const PLAIN_ALIGNMENT: Alignment = { horizontal: 'general', vertical: 'bottom', wrap: false, stacked: false };
/** Rotation that stands for characters one above the other. */
const STACKED = '255';

const HORIZONTAL: ReadonlySet<CellAppearance['horizontal']> = new Set([
  'general',
  'left',
  'center',
  'right',
  'justify',
  'fill',
  'distributed',
  'centerContinuous',
] as const);
const VERTICAL: ReadonlySet<CellAppearance['vertical']> = new Set([
  'top',
  'center',
  'bottom',
  'justify',
  'distributed',
] as const);

/** How a cell without any format is drawn. */
export const PLAIN_LOOK: CellAppearance = { ...PLAIN_FONT, fill: null, ...PLAIN_ALIGNMENT, borders: NO_BORDERS };

/** The look of each style index, in order. `content` is the styles part; null when there is none. */
export function readLooks(content: Uint8Array | null, colors: Colors): readonly CellAppearance[] {
  return content === null ? [] : new LooksReader(content, colors).read();
}

class LooksReader {
  private readonly xml: XmlScanner;
  private readonly fonts: Font[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: Borders[] = [];
  private readonly looks: CellAppearance[] = [];

  constructor(
    content: Uint8Array,
    private readonly colors: Colors,
  ) {
    this.xml = new XmlScanner(content);
  }

  read(): readonly CellAppearance[] {
    const { xml } = this;
    for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
      if (kind !== TAG_OPEN || xml.depth !== 2) continue;
      if (xml.isNamed('fonts')) this.eachChild('font', () => this.fonts.push(this.readFont()));
      else if (xml.isNamed('fills')) this.eachChild('fill', () => this.fills.push(this.readFill()));
      else if (xml.isNamed('borders')) this.eachChild('border', () => this.borders.push(this.readBorders()));
      else if (xml.isNamed('cellXfs')) this.eachChild('xf', () => this.looks.push(this.readLook()));
    }
    return this.looks;
  }

  /** Calls `read` on each child of the list just opened; `read` must leave the scanner at the child's end. */
  private eachChild(name: string, read: () => void): void {
    const { xml } = this;
    for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === 1); kind = xml.next()) {
      if (kind !== TAG_CLOSE && xml.isNamed(name)) read();
    }
  }

  /** Calls `visit` on every tag inside the element the scanner stands on, leaving it at its end. */
  private inside(visit: (name: string) => void): void {
    const { xml } = this;
    if (xml.kind !== TAG_OPEN) return;
    const outside = xml.depth - 1;
    for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === outside); kind = xml.next()) {
      if (kind !== TAG_CLOSE) visit(xml.localName());
    }
  }

  private readFont(): Font {
    const { xml } = this;
    let font = PLAIN_FONT;
    this.inside((name) => {
      const value = xml.attribute('val');
      if (name === 'b') font = { ...font, bold: value === null || isTrue(value) };
      else if (name === 'i') font = { ...font, italic: value === null || isTrue(value) };
      else if (name === 'sz') font = { ...font, fontSize: Number(value) || PLAIN_FONT.fontSize };
      else if (name === 'name') font = { ...font, fontName: value };
      else if (name === 'color') font = { ...font, fontColor: this.colors.read(xml) };
    });
    return font;
  }

  /** The colour a fill shows: of a pattern its foreground, of a gradient its first. */
  private readFill(): string | null {
    const { xml } = this;
    let fill: string | null = null;
    let isPlain = false;
    this.inside((name) => {
      if (name === 'patternFill') isPlain = [null, 'none', 'gray125'].includes(xml.attribute('patternType'));
      else if (!isPlain && fill === null && (name === 'fgColor' || name === 'color')) fill = this.colors.read(xml);
    });
    return fill;
  }

  private readBorders(): Borders {
    const { xml } = this;
    let borders = NO_BORDERS;
    let side: keyof Borders | null = null;
    this.inside((name) => {
      if (name === 'color') {
        const drawn: BorderSide | null = side && borders[side];
        if (side && drawn) borders = { ...borders, [side]: { ...drawn, color: this.colors.read(xml) } };
        return;
      }
      side = SIDES.get(name) ?? null;
      const style = xml.attribute('style');
      if (side && style !== null && style !== 'none') borders = { ...borders, [side]: { style, color: null } };
    });
    return borders;
  }

  private readLook(): CellAppearance {
    const { xml } = this;
    const font = this.fonts[Number(xml.attribute('fontId') ?? 0)] ?? PLAIN_FONT;
    const fill = this.fills[Number(xml.attribute('fillId') ?? 0)] ?? null;
    const borders = this.borders[Number(xml.attribute('borderId') ?? 0)] ?? NO_BORDERS;
    let alignment = PLAIN_ALIGNMENT;
    this.inside((name) => {
      if (name === 'alignment') alignment = readAlignment(xml);
    });
    return { ...font, fill, ...alignment, borders };
  }
}

/** Names of the sides, in transitional and in strict files. */
const SIDES = new Map<string, keyof Borders>([
  ['left', 'left'],
  ['start', 'left'],
  ['right', 'right'],
  ['end', 'right'],
  ['top', 'top'],
  ['bottom', 'bottom'],
]);

function readAlignment(xml: XmlScanner): Alignment {
  return {
    horizontal: oneOf(HORIZONTAL, xml.attribute('horizontal'), PLAIN_ALIGNMENT.horizontal),
    vertical: oneOf(VERTICAL, xml.attribute('vertical'), PLAIN_ALIGNMENT.vertical),
    wrap: isTrue(xml.attribute('wrapText')),
    stacked: xml.attribute('textRotation') === STACKED,
  };
}

function oneOf<Word extends string>(words: ReadonlySet<Word>, found: string | null, otherwise: Word): Word {
  for (const word of words) if (word === found) return word;
  return otherwise;
}
