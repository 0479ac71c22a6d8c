import stringWidth from 'string-width';

/** Widths of texts met lately: a table measures the same words and characters over and over. */
const widths = new Map<string, number>();
const MOST_KEPT = 4000;
const LONGEST_KEPT = 40;

/** Columns a text takes in a terminal; a Chinese character takes two. */
export function terminalWidth(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = stringWidth(text);
  if (text.length > LONGEST_KEPT) return width;
  if (widths.size >= MOST_KEPT) widths.clear();
  widths.set(text, width);
  return width;
}
