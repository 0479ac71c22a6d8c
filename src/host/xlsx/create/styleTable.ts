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

/** The lists of a styles part that a cell format is made of, in the order the standard demands. */
export const STYLE_LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;
export type StyleList = (typeof STYLE_LISTS)[number];

/** What a styles part has already: how many elements each list holds, and the number formats by their code. */
export interface StoredStyles {
  readonly counts: Readonly<Record<StyleList, number>>;
  readonly formats: ReadonlyMap<string, number>;
  /** The highest id a number format has. */
  readonly lastFormat: number;
}

/** Pieces of XML, each once, in the order they were first asked for, counted on from those stored already. */
class Pieces {
  private readonly indexes = new Map<string, number>();

  constructor(
    private readonly stored: number,
    ...first: readonly string[]
  ) {
    for (const piece of first) this.indexOf(piece);
  }

  indexOf(piece: string): number {
    const index = this.indexes.get(piece) ?? this.stored + this.indexes.size;
    this.indexes.set(piece, index);
    return index;
  }

  all(): readonly string[] {
    return [...this.indexes.keys()];
  }
}

/** The styles of a workbook: a new one, where style 0 is the default one, or those added to one that has some. */
export class StyleTable {
  private readonly formats: Map<string, number>;
  private lastFormat: number;
  private readonly lists: Readonly<Record<StyleList, Pieces>>;

  /** @param stored styles the workbook has; absent for a new workbook */
  constructor(stored?: StoredStyles) {
    this.formats = new Map(stored?.formats);
    this.lastFormat = Math.max(FIRST_OWN_FORMAT - 1, stored?.lastFormat ?? 0);
    const counts = stored?.counts;
    this.lists = counts
      ? {
          numFmts: new Pieces(counts.numFmts),
          fonts: new Pieces(counts.fonts),
          fills: new Pieces(counts.fills),
          borders: new Pieces(counts.borders),
          cellXfs: new Pieces(counts.cellXfs),
        }
      : {
          numFmts: new Pieces(0),
          fonts: new Pieces(0, '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'),
          // The first two fills are reserved by Excel.
          fills: new Pieces(
            0,
            '<fill><patternFill patternType="none"/></fill>',
            '<fill><patternFill patternType="gray125"/></fill>',
          ),
          borders: new Pieces(0, '<border><left/><right/><top/><bottom/><diagonal/></border>'),
          cellXfs: new Pieces(0, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'),
        };
  }

  /** Index a cell refers to the style by. */
  indexOf(style: CellStyle): number {
    const { fonts, fills, borders, cellXfs } = this.lists;
    const font = fonts.indexOf(fontXml(style));
    const fill = style.fill === null ? 0 : fills.indexOf(fillXml(style.fill));
    const border = borders.indexOf(borderXml(style));
    return cellXfs.indexOf(
      `<xf numFmtId="${this.formatOf(style.numberFormat)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">` +
        `<alignment horizontal="${style.horizontal}" vertical="${style.vertical}"` +
        `${style.wrap ? ' wrapText="1"' : ''}${style.stacked ? ' textRotation="255"' : ''}/>` +
        `<protection locked="${style.locked ? 1 : 0}"/></xf>`,
    );
  }

  /** The elements of a list that are not stored yet. */
  added(list: StyleList): readonly string[] {
    return this.lists[list].all();
  }

  /** The styles part of a new workbook. */
  toXml(): string {
    const listXml = (list: StyleList): string => {
      const pieces = this.added(list);
      return pieces.length === 0 ? '' : `<${list} count="${pieces.length}">${pieces.join('')}</${list}>`;
    };
    return (
      `${XML_DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
      listXml('numFmts') +
      listXml('fonts') +
      listXml('fills') +
      listXml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      listXml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }

  private formatOf(code: string): number {
    const builtIn = BUILT_IN_FORMATS.get(code);
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = ++this.lastFormat;
    this.formats.set(code, id);
    this.lists.numFmts.indexOf(`<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
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
