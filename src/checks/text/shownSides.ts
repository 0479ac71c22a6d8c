import type { ReviewedRow } from '../form/reviewedRow';

/** Longest piece of a cell's text that a sentence repeats, in characters. */
const SHOWN = 40;

/** A text on one line: line breaks inside Chinese words go, other white space becomes one blank. */
export function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A text as a sentence repeats it: one line, shortened. */
export function shownText(text: string | null): string {
  const line = [...oneLine((text ?? '').slice(0, SHOWN * 8))];
  return line.length > SHOWN ? `${line.slice(0, SHOWN).join('')}…` : line.join('');
}

/** Target and actual of a row, for a sentence. */
export function shownSides(row: ReviewedRow): { readonly target: string; readonly actual: string } {
  return { target: shownText(row.indicator.target), actual: shownText(row.indicator.actual) };
}
