import { escapeXml } from './xmlText';

/** Undoes Excel's own escape for characters XML has no place for: `_x000D_` is a carriage return. */
export function readCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A cell's text as XML: markup escaped, and in Excel's own escape what XML cannot hold or what would be read as one. */
export function writeCellText(text: string): string {
  const escaped = text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (character) => {
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${code}_`;
    });
  return escapeXml(escaped);
}

/** ` xml:space="preserve"` where the text would lose its white space without it. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : '';
}
