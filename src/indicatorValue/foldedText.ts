/** A text with its spellings evened out, and for each of its characters the place it came from. */
export interface FoldedText {
  readonly text: string;
  /** `offsets[i]` is where character `i` stands in the source; one more entry gives the end of the source. */
  readonly offsets: readonly number[];
}

/**
 * Characters that are written for one another. Superscripts, vulgar fractions and circled digits are
 * left alone on purpose: folding `10²` or `①5件` would make numbers nobody wrote.
 */
const lookAlikes: ReadonlyMap<string, string> = new Map([
  ...spread('≧⩾⪖', '≥'),
  ...spread('≦⩽⪕', '≤'),
  ...spread('﹥', '>'),
  ...spread('﹤', '<'),
  ...spread('﹦═', '='),
  ...spread('﹪٪', '%'),
  ...spread('−﹣', '-'),
  ...spread('‐‑‒–—―─━', '—'),
  ...spread('〜∼', '~'),
  ...spread('·•・‧∙⋅', '·'),
  ...spread('✕✖', '×'),
  ...spread('∕⁄', '/'),
  ...spread('￥', '¥'),
  ...spread('＂“”', '"'),
]);

/**
 * Even out full-width letters and look-alike signs and drop white space. White space between two digits
 * is kept as one blank (or one line break), because it may part two numbers. A full-width comma becomes
 * a plain one only where the digits beside it are full-width too; otherwise it ends a clause.
 */
export function foldText(source: string): FoldedText {
  const characters: string[] = [];
  const offsets: number[] = [];
  let gap: { readonly at: number; lineBreak: boolean } | null = null;
  for (let at = 0; at < source.length; at++) {
    const raw = source.charAt(at);
    if (isBlank(raw)) {
      gap ??= { at, lineBreak: false };
      if (raw === '\n' || raw === '\r') gap.lineBreak = true;
      continue;
    }
    const folded = foldCharacter(raw, source.charAt(at - 1), source.charAt(at + 1));
    if (gap !== null && isDigit(folded) && isDigit(characters.at(-1) ?? '')) {
      characters.push(gap.lineBreak ? '\n' : ' ');
      offsets.push(gap.at);
    }
    gap = null;
    characters.push(folded);
    offsets.push(at);
  }
  offsets.push(source.length);
  return { text: characters.join(''), offsets };
}

/** Whether a character is one of the digits 0–9. */
export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9' && character.length === 1;
}

/** Whether a character is a Chinese one. */
export function isHan(character: string): boolean {
  return (character >= '㐀' && character <= '鿿') || character === '〇';
}

/** Whether a text is Chinese characters and nothing else. */
export function isAllHan(text: string): boolean {
  for (const character of text) if (!isHan(character)) return false;
  return true;
}

function foldCharacter(raw: string, before: string, after: string): string {
  if (raw === '，') return isFullWidthDigit(before) && isFullWidthDigit(after) ? ',' : raw;
  const alike = lookAlikes.get(raw);
  if (alike !== undefined) return alike;
  return raw >= '！' && raw <= '～' ? String.fromCharCode(raw.charCodeAt(0) - 0xfee0) : raw;
}

function isFullWidthDigit(character: string): boolean {
  return character >= '０' && character <= '９' && character.length === 1;
}

function isBlank(character: string): boolean {
  return /[\s\u3000\u200b-\u200d\u2060\ufeff]/.test(character);
}

function spread(from: string, to: string): [string, string][] {
  return Array.from(from, (character) => [character, to]);
}
