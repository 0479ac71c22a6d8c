import { TAG_CLOSE, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';

/** Names in a theme's colour scheme, in the order in which cells number them. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Colours of the Office theme, for a workbook without one. */
const OFFICE_THEME = [
  ...['ffffff', '000000', 'eeece1', '1f497d', '4f81bd', 'c0504d'],
  ...['9bbb59', '8064a2', '4bacc6', 'f79646', '0000ff', '800080'],
];

/** Excel's palette by index (ECMA-376 part 1, 18.8.27). */
const PALETTE = [
  ...['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'],
  ...['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'],
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'c0c0c0', '808080'],
  ...['9999ff', '993366', 'ffffcc', 'ccffff', '660066', 'ff8080', '0066cc', 'ccccff'],
  ...['000080', 'ff00ff', 'ffff00', '00ffff', '800080', '800000', '008080', '0000ff'],
  ...['00ccff', 'ccffff', 'ccffcc', 'ffff99', '99ccff', 'ff99cc', 'cc99ff', 'ffcc99'],
  ...['3366ff', '33cccc', '99cc00', 'ffcc00', 'ff9900', 'ff6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

/** Resolves the colours of fonts, fills and borders. */
export class Colors {
  private readonly theme: readonly string[];

  /** `theme` is the theme part; null when the workbook has none. */
  constructor(theme: Uint8Array | null) {
    this.theme = theme === null ? OFFICE_THEME : readTheme(theme);
  }

  /** `#rrggbb` of the colour element the scanner stands on; null for automatic. */
  read(xml: XmlScanner): string | null {
    const base = this.base(xml);
    if (base === null) return null;
    return tinted(base, Number(xml.attribute('tint') ?? 0));
  }

  private base(xml: XmlScanner): string | null {
    const rgb = xml.attribute('rgb');
    if (rgb !== null) return /^[\da-fA-F]{6,8}$/.test(rgb) ? rgb.slice(-6).toLowerCase() : null;
    const theme = xml.attribute('theme');
    if (theme !== null) return this.theme[Number(theme)] ?? null;
    const indexed = xml.attribute('indexed');
    return indexed === null ? null : (PALETTE[Number(indexed)] ?? null);
  }
}

function readTheme(content: Uint8Array): readonly string[] {
  const colors = new Map<string, string>();
  const xml = new XmlScanner(content);
  let name = '';
  let inScheme = false;
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (xml.isNamed('clrScheme')) {
      if (kind === TAG_CLOSE) break;
      inScheme = true;
    } else if (inScheme && kind === TAG_OPEN && THEME_ORDER.includes(xml.localName())) name = xml.localName();
    else if (inScheme && kind !== TAG_CLOSE) {
      const color = xml.isNamed('sysClr')
        ? xml.attribute('lastClr')
        : xml.isNamed('srgbClr')
          ? xml.attribute('val')
          : null;
      if (color !== null && /^[\da-fA-F]{6}$/.test(color)) colors.set(name, color.toLowerCase());
    }
  }
  return THEME_ORDER.map((key, index) => colors.get(key) ?? OFFICE_THEME[index]!);
}

/** Lightened (tint above 0) or darkened (below), -1 to 1. */
function tinted(color: string, tint: number): string {
  const channel = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.max(0, Math.min(255, Math.round(moved)))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${Number.isFinite(tint) ? channel(0) + channel(2) + channel(4) : color}`;
}
