import type { ReviewedRow } from '../form/reviewedRow';

/** Longest piece of a cell's text that a sentence repeats. */
const SHOWN = 40;

/** A text as a sentence repeats it: one line, shortened. */
export function shownText(text: string | null): string {
  const line = [...(text ?? '').replace(/\s+/gu, ' ').trim()];
  return line.length > SHOWN ? `${line.slice(0, SHOWN).join('')}…` : line.join('');
}

/** Target and actual of a row, for a sentence. */
export function shownSides(row: ReviewedRow): { readonly target: string; readonly actual: string } {
  return { target: shownText(row.indicator.target), actual: shownText(row.indicator.actual) };
}
