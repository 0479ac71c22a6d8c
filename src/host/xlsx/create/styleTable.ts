import type { BorderSide } from '../../../sheet/sheetAppearance';
import type { CellStyle } from '../../../sheet/workbookBlueprint';
import { escapeXml } from '../xml/xmlText';
import { MAIN_NAMESPACE, XML_DECLARATION } from './xmlDeclaration';

/** Formats of one's own have numbers from here on; those below are Excel's. */
const FIRST_OWN_FORMAT = 164;
const BUILT_IN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** Pieces of XML, each once, in the order they were first asked for. */
class Pieces {
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const piece of first) this.indexOf(piece);
  }

  indexOf(piece: string): number {
    const index = this.indexes.get(piece) ?? this.indexes.size;
    this.indexes.set(piece, index);
    return index;
  }

  toXml(element: string): string {
    return `<${element} count="${this.indexes.size}">${[...this.indexes.keys()].join('')}</${element}>`;
  }
}

/** The styles of a new workbook. Style 0 is the default one. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Pieces('<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>');
  /** The first two fills are reserved by Excel. */
  private readonly fills = new Pieces(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Pieces('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formatsOfCells = new Pieces('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** Index a cell refers to the style by. */
  indexOf(style: CellStyle): number {
    const font = this.fonts.indexOf(fontXml(style));
    const fill = style.fill === null ? 0 : this.fills.indexOf(fillXml(style.fill));
    const border = this.borders.indexOf(borderXml(style));
    return this.formatsOfCells.indexOf(
      `<xf numFmtId="${this.formatOf(style.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
        `<alignment horizontal="${style.horizontal}" vertical="${style.vertical}"` +
        `${style.wrap ? ' wrapText="1"' : ''}${style.stacked ? ' textRotation="255"' : ''}/>` +
        `<protection locked="${style.locked ? 1 : 0}"/></xf>`,
    );
  }

  /** The styles part. */
  toXml(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return (
      `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
      (formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`) +
      this.fonts.toXml('fonts') +
      this.fills.toXml('fills') +
      this.borders.toXml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.formatsOfCells.toXml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }

  private formatOf(code: string): number {
    const builtIn = BUILT_IN_FORMATS.get(code);
    if (builtIn !== undefined) return builtIn;
    const id = this.formats.get(code) ?? FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

function fontXml(style: CellStyle): string {
  return (
    `<font>${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}<sz val="${style.fontSize}"/>` +
    (style.fontColor === null ? '' : `<color rgb="${argb(style.fontColor)}"/>`) +
    `<name val="${escapeXml(style.fontName ?? '宋体')}"/></font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ borders }: CellStyle): string {
  const side = (name: string, line: BorderSide | null): string => {
    if (!line) return `<${name}/>`;
    const color = line.color === null ? '<color auto="1"/>' : `<color rgb="${argb(line.color)}"/>`;
    return `<${name} style="${escapeXml(line.style)}">${color}</${name}>`;
  };
  return (
    `<border>${side('left', borders.left)}${side('right', borders.right)}` +
    `${side('top', borders.top)}${side('bottom', borders.bottom)}<diagonal/></border>`
  );
}

/** `#rrggbb` → `FFRRGGBB`. */
function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
