import type { BorderSide, CellAppearance } from '../sheet/sheetAppearance';

/** The CSS of one look, as React takes it: plain data, so that the worker can make it and the page use it. */
export type CellCss = Readonly<Record<string, string | number>>;

/** The lines drawn along a cell's right and bottom; its other two sides are its neighbours'. */
export interface DrawnBorders {
  readonly right: BorderSide | null;
  readonly bottom: BorderSide | null;
}

const GRID_LINE = '1px solid var(--sheet-grid)';

/** CSS for a cell of this look; `isNumber` decides where it stands when the sheet leaves that to the content. */
export function cellCss(look: CellAppearance | null, borders: DrawnBorders, isNumber: boolean): CellCss {
  const lines = { borderRight: lineCss(borders.right), borderBottom: lineCss(borders.bottom) };
  if (look === null) return { ...lines, ...(isNumber && { textAlign: 'right' }), verticalAlign: 'bottom' };
  return {
    ...lines,
    ...horizontalCss(look.horizontal, isNumber),
    verticalAlign: look.vertical === 'top' ? 'top' : look.vertical === 'bottom' ? 'bottom' : 'middle',
    whiteSpace: look.wrap ? 'pre-wrap' : 'pre',
    fontSize: `${look.fontSize}pt`,
    fontFamily: fontCss(look.fontName),
    ...(look.bold && { fontWeight: 700 }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(look.fontColor !== null && { color: look.fontColor }),
    ...(look.fill !== null && { backgroundColor: look.fill }),
    ...(look.stacked && { writingMode: 'vertical-rl', textOrientation: 'upright' }),
  };
}

/** Left is what the table has by itself, so that a cell which leaves it to the content says nothing. */
function horizontalCss(horizontal: CellAppearance['horizontal'], isNumber: boolean): CellCss {
  switch (horizontal) {
    case 'general':
      return isNumber ? { textAlign: 'right' } : {};
    case 'centerContinuous':
      return { textAlign: 'center' };
    case 'distributed':
    case 'justify':
      return { textAlign: 'justify' };
    case 'fill':
      return { textAlign: 'left' };
    case 'left':
    case 'center':
    case 'right':
      return { textAlign: horizontal };
  }
}

const WIDTHS: Readonly<Record<string, string>> = { medium: '2px', thick: '3px', double: '3px' };
const KINDS: Readonly<Record<string, string>> = { double: 'double', dotted: 'dotted', hair: 'dotted' };

function lineCss(side: BorderSide | null): string {
  if (side === null) return GRID_LINE;
  const width = side.style.startsWith('medium') ? '2px' : (WIDTHS[side.style] ?? '1px');
  const kind = /dash/i.test(side.style) ? 'dashed' : (KINDS[side.style] ?? 'solid');
  return `${width} ${kind} ${side.color ?? 'var(--sheet-ink)'}`;
}

const SERIF = "'SimSun', 'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', serif";
const SANS = "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** The sheet's own typeface first, then one of its kind that the system is likely to have. */
function fontCss(name: string | null): string {
  if (name === null) return SANS;
  const family = /宋|仿|明|song|serif|roman|ming/i.test(name) ? SERIF : SANS;
  return `'${name.replace(/[^\p{L}\p{N} ._-]/gu, '')}', ${family}`;
}
