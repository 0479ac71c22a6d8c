import type { CellContent } from './writePlan';

/**
 * Whether two cells hold the same. A blank and an empty text are the same, and so are a number and
 * the text of that number: a cell formatted as text keeps what is written to it as text.
 */
export function sameContent(left: CellContent, right: CellContent): boolean {
  if (left.formula !== undefined || right.formula !== undefined) return left.formula === right.formula;
  const a = left.value === '' ? null : left.value;
  const b = right.value === '' ? null : right.value;
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'string') return b.trim() === String(a);
  if (typeof a === 'string' && typeof b === 'number') return a.trim() === String(b);
  return false;
}
