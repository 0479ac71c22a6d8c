import { STYLE_LISTS, type StoredStyles, type StyleList, type StyleTable } from '../create/styleTable';
import { damaged } from '../fileProblem';
import { spliceBytes, type Splice } from '../xml/spliceBytes';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';

/** Where a list of a styles part stands. */
interface ListPlace {
  readonly count: number;
  /** The value of its count; null when it has none. */
  readonly countValue: { readonly start: number; readonly end: number } | null;
  /** Where elements are added: before its closing tag, or in place of the end of its tag when it is empty. */
  readonly start: number;
  readonly end: number;
  readonly empty: boolean;
  /** Right after the list. */
  readonly after: number;
}

/** How many elements the lists of a styles part hold, and its number formats. @throws HostError `damaged` */
export function storedStyles(content: Uint8Array): StoredStyles {
  const { lists, formats, lastFormat } = readLists(content);
  const counts = Object.fromEntries(STYLE_LISTS.map((list) => [list, lists.get(list)?.count ?? 0]));
  if (!lists.has('cellXfs')) throw damaged('no cell formats');
  return { counts: counts as Record<StyleList, number>, formats, lastFormat };
}

/** A styles part with what was added to its lists; all that stands there stays, byte for byte. */
export function withStyles(content: Uint8Array, styles: StyleTable, namespace: string): Uint8Array {
  const { lists, prefix, rootEnd } = readLists(content);
  const splices: Splice[] = [];
  let place = rootEnd;
  for (const list of STYLE_LISTS) {
    const stored = lists.get(list);
    const added = styles.added(list).map((piece) => inNamespace(piece, prefix === '' ? null : namespace));
    if (added.length > 0 && !stored) {
      const text = `<${prefix}${list} count="${added.length}">${added.join('')}</${prefix}${list}>`;
      splices.push({ start: place, end: place, text });
    } else if (added.length > 0 && stored) {
      const text = stored.empty ? `>${added.join('')}</${prefix}${list}>` : added.join('');
      splices.push({ start: stored.start, end: stored.end, text });
      if (stored.countValue) splices.push({ ...stored.countValue, text: String(stored.count + added.length) });
    }
    if (stored) place = stored.after;
  }
  return spliceBytes(content, splices);
}

/** An element as a part writes it whose own elements carry a prefix. */
function inNamespace(piece: string, namespace: string | null): string {
  return namespace === null ? piece : piece.replace(/^<\w+/, `$& xmlns="${namespace}"`);
}

interface StylesLists {
  readonly lists: ReadonlyMap<StyleList, ListPlace>;
  readonly formats: ReadonlyMap<string, number>;
  readonly lastFormat: number;
  readonly prefix: string;
  readonly rootEnd: number;
}

function readLists(content: Uint8Array): StylesLists {
  const xml = new XmlScanner(content);
  xml.next();
  const [prefix, rootEnd] = [xml.prefix(), xml.tagEnd];
  const lists = new Map<StyleList, ListPlace>();
  const formats = new NumberFormats();
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    const isChild = xml.depth === (kind === TAG_OPEN ? 2 : 1);
    const list = STYLE_LISTS.find((each) => xml.isNamed(each));
    if (kind === TAG_CLOSE || !isChild || list === undefined) continue;
    const countValue = xml.findAttribute('count') ? { start: xml.valueStart, end: xml.valueEnd } : null;
    if (kind === TAG_EMPTY) {
      lists.set(list, { count: 0, countValue, start: xml.tagEnd - 2, end: xml.tagEnd, empty: true, after: xml.tagEnd });
      continue;
    }
    const count = countElements(xml, formats);
    lists.set(list, { count, countValue, start: xml.tagStart, end: xml.tagStart, empty: false, after: xml.tagEnd });
  }
  return { lists, formats: formats.byCode, lastFormat: formats.last, prefix, rootEnd };
}

/** Goes to the end of a list, counting its elements and noting number formats. */
function countElements(xml: XmlScanner, formats: NumberFormats): number {
  let count = 0;
  for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === 1); kind = xml.next()) {
    if (kind === TAG_CLOSE) continue;
    if (xml.depth === (kind === TAG_OPEN ? 3 : 2)) count++;
    if (!xml.isNamed('numFmt')) continue;
    formats.add(xml.attribute('formatCode') ?? '', Number(xml.attribute('numFmtId')));
  }
  return count;
}

/** The number formats of a styles part. */
class NumberFormats {
  readonly byCode = new Map<string, number>();
  last = 0;

  add(code: string, id: number): void {
    if (!Number.isInteger(id)) return;
    this.byCode.set(code, id);
    this.last = Math.max(this.last, id);
  }
}
