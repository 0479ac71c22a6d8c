import { FILE_LIMITS } from '../fileLimits';
import { damaged, tooLarge } from '../fileProblem';
import { readCellText } from '../xml/cellText';
import { GrowingInts } from '../growingInts';
import { TAG_CLOSE, TAG_EMPTY, TAG_NONE, TAG_OPEN, XmlScanner } from '../xml/xmlScanner';
import { decodeXmlText } from '../xml/xmlText';

/** How an entry's text is found: `text` alone, or runs and phonetics to be told apart. */
const COMPOSED = -1;

/** Entries up to which a text to be written is looked for before it is added. */
const LARGEST_SEARCHED = 20_000;

/**
 * The workbook's shared strings. Opening it only notes where each stands; a text is decoded when
 * first asked for, so a huge table costs no more than the strings in use.
 */
export class SharedStrings {
  /** Start of the entry's only text, or `COMPOSED`. */
  private readonly textStarts = new GrowingInts();
  private readonly itemStarts = new GrowingInts();
  /** End of the entry's only text, or of the whole entry. */
  private readonly ends = new GrowingInts();
  private readonly decoded = new Map<number, string>();
  private plainTexts: ReadonlyMap<string, number> | null = null;

  constructor(private readonly content: Uint8Array) {
    this.locate();
  }

  get length(): number {
    return this.ends.length;
  }

  /** The text of an entry as the cell shows it: runs joined, phonetic readings left out. */
  textAt(index: number): string {
    const known = this.decoded.get(index);
    if (known !== undefined) return known;
    if (!Number.isInteger(index) || index < 0 || index >= this.length)
      throw damaged(`shared string ${index} is missing`);
    const start = this.textStarts.at(index);
    const end = this.ends.at(index);
    const text =
      start === COMPOSED
        ? readRichText(this.content, this.itemStarts.at(index), end)
        : readCellText(decodeXmlText(this.content, start, end));
    if (text.length > FILE_LIMITS.cellText) throw tooLarge(text.length, FILE_LIMITS.cellText);
    this.decoded.set(index, text);
    return text;
  }

  /**
   * Number of an entry that is this text without formatting; undefined when there is none. A table too
   * large to look through is not: the text is then added once more, which is allowed.
   */
  findPlain(text: string): number | undefined {
    if (this.length > LARGEST_SEARCHED) return undefined;
    this.plainTexts ??= this.indexPlainTexts();
    return this.plainTexts.get(text);
  }

  private indexPlainTexts(): ReadonlyMap<string, number> {
    const texts = new Map<string, number>();
    for (let index = 0; index < this.length; index++) {
      if (this.textStarts.at(index) === COMPOSED) continue;
      const text = this.textAt(index);
      const isSafe = text !== '' && text.trim() === text;
      if (isSafe && !texts.has(text)) texts.set(text, index);
    }
    return texts;
  }

  private locate(): void {
    const xml = new XmlScanner(this.content);
    for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
      if (kind === TAG_CLOSE || xml.depth + (kind === TAG_EMPTY ? 1 : 0) !== 2 || !xml.isNamed('si')) continue;
      if (this.length >= FILE_LIMITS.sharedStrings) throw tooLarge(this.length, FILE_LIMITS.sharedStrings);
      if (kind === TAG_EMPTY) this.add(xml.tagEnd, xml.tagEnd, xml.tagEnd);
      else this.locateItem(xml);
    }
  }

  /** An entry is simple when its text is one `<t>`; Chinese and Japanese Excel add a `<phoneticPr/>` that changes nothing. */
  private locateItem(xml: XmlScanner): void {
    const itemStart = xml.tagStart;
    let texts = 0;
    let composed = false;
    let textStart = COMPOSED;
    let textEnd = COMPOSED;
    for (let kind = xml.next(); !(kind === TAG_CLOSE && xml.depth === 1); kind = xml.next()) {
      if (kind === TAG_CLOSE) continue;
      if (kind === TAG_OPEN && xml.isNamed('t')) {
        texts++;
        textStart = xml.tagEnd;
        xml.skipElement();
        textEnd = xml.tagStart;
      } else if (!xml.isNamed('phoneticPr')) {
        composed = true;
        xml.skipElement();
      }
    }
    if (texts === 1 && !composed) this.add(itemStart, textStart, textEnd);
    else this.add(itemStart, COMPOSED, xml.tagEnd);
  }

  private add(itemStart: number, textStart: number, end: number): void {
    this.itemStarts.push(itemStart);
    this.textStarts.push(textStart);
    this.ends.push(end);
  }
}

/** Text of an element with `<t>` directly or in runs (`<r>`), without phonetic readings (`<rPh>`). */
export function readRichText(bytes: Uint8Array, start: number, end: number): string {
  const xml = new XmlScanner(bytes, start, end);
  let text = '';
  for (let kind = xml.next(); kind !== TAG_NONE; kind = xml.next()) {
    if (kind !== TAG_OPEN) continue;
    if (xml.isNamed('rPh')) xml.skipElement();
    else if (xml.isNamed('t')) {
      const textStart = xml.tagEnd;
      xml.skipElement();
      text += readCellText(decodeXmlText(bytes, textStart, xml.tagStart));
    }
  }
  return text;
}
