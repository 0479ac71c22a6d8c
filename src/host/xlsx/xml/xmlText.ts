import { damaged } from '../fileProblem';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const AMPERSAND = 0x26;
const LESS = 0x3c;
const CARRIAGE_RETURN = 0x0d;
/** Below this length, joining character codes beats a call to the decoder. */
const SHORT = 48;

/** Text between tags, or an attribute's value, as characters: entities, CDATA and comments resolved. */
export function decodeXmlText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    const plain = decodePlain(bytes, start, end);
    if (plain !== null) return plain;
  }
  const text = decodeUtf8(bytes, start, end);
  return /[&<\r]/.test(text) ? resolveMarkup(text) : text;
}

/** Plain ASCII without markup, or null. */
function decodePlain(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte > 0x7f || byte === AMPERSAND || byte === LESS || byte === CARRIAGE_RETURN) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The bytes as characters, nothing resolved. @throws HostError `damaged` when they are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  try {
    return utf8.decode(bytes.subarray(start, end));
  } catch {
    throw damaged('text is not UTF-8');
  }
}

/** The forms in which a `<` can stand between two tags, and the text without any. */
const PIECE = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|[^<]+/g;

function resolveMarkup(text: string): string {
  const unix = text.replace(/\r\n?/g, '\n');
  if (!unix.includes('<')) return resolveEntities(unix);
  return unix.replace(PIECE, (piece, data: string | undefined) => {
    if (data !== undefined) return data;
    return piece.startsWith('<') ? '' : resolveEntities(piece);
  });
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Longest entity between `&` and `;` that is read. */
const LONGEST_ENTITY = 10;

function resolveEntities(text: string): string {
  let resolved = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at);
    const name = text.slice(at + 1, Math.max(at + 1, Math.min(end, at + 1 + LONGEST_ENTITY)));
    const character = end < 0 ? undefined : (NAMED.get(name) ?? numericEntity(name));
    if (character === undefined) throw damaged(`XML entity &${name}`);
    resolved += text.slice(from, at) + character;
    from = end + 1;
  }
  return resolved + text.slice(from);
}

function numericEntity(name: string): string | undefined {
  if (name[0] !== '#') return undefined;
  const isHexadecimal = name[1] === 'x';
  const digits = name.slice(isHexadecimal ? 2 : 1);
  if (!(isHexadecimal ? /^[\da-fA-F]+$/ : /^\d+$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, isHexadecimal ? 16 : 10);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A text for an attribute or between tags. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES.get(character)!);
}

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
