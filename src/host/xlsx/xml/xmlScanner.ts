import { FILE_LIMITS } from '../fileLimits';
import { damaged, unsafe } from '../fileProblem';
import { HostError } from '../../hostError';
import { decodeXmlText } from './xmlText';

/** What the scanner stands on. */
export const TAG_OPEN = 1;
export const TAG_CLOSE = 2;
export const TAG_EMPTY = 3;
export const TAG_NONE = 0;
export type TagKind = typeof TAG_OPEN | typeof TAG_CLOSE | typeof TAG_EMPTY | typeof TAG_NONE;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/**
 * Goes through an XML part tag by tag, over its bytes, and always knows where it stands, so that a
 * single element can be cut out and the rest left as it is. Well-formedness is checked on the way;
 * document type declarations are refused, so entities beyond XML's own five cannot exist. Memory
 * does not grow with the part.
 */
export class XmlScanner {
  /** First byte of the tag, its `<`. */
  tagStart = 0;
  /** First byte after the tag's `>`. */
  tagEnd = 0;
  /** Name as written, with its prefix. */
  nameStart = 0;
  nameEnd = 0;
  /** First byte of the name after its prefix. */
  localStart = 0;
  kind: TagKind = TAG_NONE;
  /** Open elements, this tag's own included while it is open. */
  depth = 0;
  /** The value found by `nextAttribute` or `findAttribute`, without its quotes. */
  valueStart = 0;
  valueEnd = 0;
  attributeStart = 0;
  attributeEnd = 0;
  private attributeCursor = 0;
  private hasRoot = false;
  /** Where the names of the open elements stand, by depth. */
  private readonly openNames: number[] = [0];

  constructor(
    readonly bytes: Uint8Array,
    private position = 0,
    private readonly limit = bytes.length,
  ) {
    if (position === 0) this.position = skipDeclaration(bytes);
  }

  /** Moves to the next tag. `TAG_NONE` at the end of the part, when every element is closed. */
  next(): TagKind {
    const { bytes, limit } = this;
    let at = this.position;
    for (;;) {
      while (at < limit && bytes[at] !== LESS) at++;
      if (at >= limit) {
        if (this.depth !== 0) throw damaged('XML ends too early');
        this.position = limit;
        return (this.kind = TAG_NONE);
      }
      const second = bytes[at + 1];
      if (second === 0x21) at = this.skipMarkup(at);
      else if (second === 0x3f) at = this.skipPast(at + 2, '?>');
      else break;
    }
    this.tagStart = at++;
    const closing = bytes[at] === SLASH;
    if (closing) at++;
    this.nameStart = this.localStart = at;
    let byte = bytes[at];
    while (at < limit && byte !== GREATER && byte !== SLASH && !isSpace(byte)) {
      if (byte === COLON) this.localStart = at + 1;
      if (byte === LESS || byte === QUOTE) throw damaged('XML tag');
      byte = bytes[++at];
    }
    this.nameEnd = at;
    if (this.localStart >= at) throw damaged('XML tag without a name');
    while (at < limit && byte !== GREATER) {
      if (byte === QUOTE || byte === APOSTROPHE) {
        const quote = byte;
        do at++;
        while (at < limit && bytes[at] !== quote);
      } else if (byte === LESS) throw damaged('XML tag');
      byte = bytes[++at];
    }
    if (at >= limit) throw damaged('XML ends inside a tag');
    this.position = this.tagEnd = at + 1;
    this.attributeCursor = this.nameEnd;
    if (closing) return this.close();
    if (this.depth === 0) this.enterRoot();
    if (bytes[at - 1] === SLASH) return (this.kind = TAG_EMPTY);
    if (++this.depth > FILE_LIMITS.depth) throw unsafe(`XML nested more than ${FILE_LIMITS.depth} deep`);
    this.openNames[this.depth] = this.nameStart;
    return (this.kind = TAG_OPEN);
  }

  /** Whether the tag's name without prefix is this one. */
  isNamed(local: string): boolean {
    const from = this.localStart;
    if (this.nameEnd - from !== local.length) return false;
    for (let index = 0; index < local.length; index++) {
      if (this.bytes[from + index] !== local.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The name without its prefix. */
  localName(): string {
    return decodeXmlText(this.bytes, this.localStart, this.nameEnd);
  }

  /** The name's prefix with its colon; empty when it has none. */
  prefix(): string {
    return decodeXmlText(this.bytes, this.nameStart, this.localStart);
  }

  /** Moves to the tag's next attribute: sets `attributeStart/End` and `valueStart/End`. False when there are no more. */
  nextAttribute(): boolean {
    const { bytes } = this;
    const end = this.tagEnd - 1;
    let at = this.attributeCursor;
    while (at < end && (isSpace(bytes[at]) || bytes[at] === SLASH)) at++;
    if (at >= end) return false;
    this.attributeStart = at;
    while (at < end && bytes[at] !== EQUALS && !isSpace(bytes[at])) at++;
    this.attributeEnd = at;
    while (at < end && isSpace(bytes[at])) at++;
    if (bytes[at] !== EQUALS) throw damaged('XML attribute');
    at++;
    while (at < end && isSpace(bytes[at])) at++;
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged('XML attribute');
    this.valueStart = ++at;
    while (at < end && bytes[at] !== quote) at++;
    this.valueEnd = at;
    this.attributeCursor = at + 1;
    return true;
  }

  /** Lets `nextAttribute` begin anew. */
  rewindAttributes(): void {
    this.attributeCursor = this.nameEnd;
  }

  /** Moves to the attribute written exactly so; false when the tag has none. */
  findAttribute(name: string): boolean {
    this.rewindAttributes();
    while (this.nextAttribute()) if (this.attributeIs(name)) return true;
    return false;
  }

  /** The attribute's value; null when the tag has none. */
  attribute(name: string): string | null {
    return this.findAttribute(name) ? decodeXmlText(this.bytes, this.valueStart, this.valueEnd) : null;
  }

  /** Value of the first attribute with a prefix and this local name, such as `r:id`; null when there is none. */
  prefixedAttribute(local: string): string | null {
    this.rewindAttributes();
    while (this.nextAttribute()) {
      const name = decodeXmlText(this.bytes, this.attributeStart, this.attributeEnd);
      if (name.endsWith(`:${local}`)) return decodeXmlText(this.bytes, this.valueStart, this.valueEnd);
    }
    return null;
  }

  /** Moves past the end of the element just opened, leaving the scanner on its closing tag. */
  skipElement(): void {
    if (this.kind !== TAG_OPEN) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (this.next() === TAG_NONE) return;
  }

  private attributeIs(name: string): boolean {
    if (this.attributeEnd - this.attributeStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[this.attributeStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** A part has one root; whatever follows it, programs disagree on what the part says. */
  private enterRoot(): void {
    if (this.hasRoot) throw damaged('XML has two roots');
    this.hasRoot = true;
  }

  private close(): TagKind {
    const { bytes } = this;
    if (this.depth === 0) throw damaged('XML closes what was not opened');
    const opened = this.openNames[this.depth]!;
    const length = this.nameEnd - this.nameStart;
    for (let index = 0; index < length; index++) {
      if (bytes[opened + index] !== bytes[this.nameStart + index]) throw damaged('XML tags do not match');
    }
    const after = bytes[opened + length];
    if (after !== GREATER && !isSpace(after)) throw damaged('XML tags do not match');
    this.depth--;
    return (this.kind = TAG_CLOSE);
  }

  /** Past a comment or a CDATA section; anything else after `<!` declares a document type. */
  private skipMarkup(at: number): number {
    const { bytes } = this;
    if (bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d) return this.skipPast(at + 4, '-->');
    if (bytes[at + 2] === 0x5b) return this.skipPast(at + 3, ']]>');
    throw unsafe('XML document type declaration');
  }

  private skipPast(from: number, end: string): number {
    const { bytes, limit } = this;
    const last = end.length - 1;
    for (let at = from + last; at < limit; at++) {
      if (bytes[at] !== GREATER) continue;
      let index = 0;
      while (index < last && bytes[at - last + index] === end.charCodeAt(index)) index++;
      if (index === last) return at + 1;
    }
    throw damaged('XML ends too early');
  }
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Position after a byte order mark. Parts are UTF-8, as every spreadsheet program writes them. */
function skipDeclaration(bytes: Uint8Array): number {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (bytes[0] === 0xfe || bytes[0] === 0xff || bytes[0] === 0 || (bytes[0] === LESS && bytes[1] === 0)) {
    throw new HostError({ code: 'notSupported', found: 'UTF-16', expected: 'UTF-8' });
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(start, start + 200));
  const encoding = /^<\?xml[^>]{0,120}?encoding\s*=\s*["']([\w-]+)/.exec(head)?.[1];
  if (encoding !== undefined && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
    throw new HostError({ code: 'notSupported', found: encoding, expected: 'UTF-8' });
  }
  return start;
}
