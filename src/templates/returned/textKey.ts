/** A text without what a save or a retyping changes about it: white space, line breaks, width of characters. */
export function textKey(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
