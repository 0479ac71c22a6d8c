import { MAX_COLUMN, MAX_ROW } from '../../../sheet/cellAddress';
import type { LineSpan } from '../../../sheet/sheetSnapshot';
import type { SheetScan } from './sheetScan';

/** Runs of hidden rows, those a sheet hides by not storing them included. */
export function hiddenRows({ rows, hidesUnstoredRows }: SheetScan): LineSpan[] {
  const spans: LineSpan[] = [];
  let next = 1;
  for (let index = 0; index < rows.numbers.length; index++) {
    const row = rows.numbers.at(index);
    if (hidesUnstoredRows && row > next) addSpan(spans, next, row - 1);
    if (rows.hidden.at(index) === 1) addSpan(spans, row, row);
    next = row + 1;
  }
  if (hidesUnstoredRows && next <= MAX_ROW) addSpan(spans, next, MAX_ROW);
  return spans;
}

/** Runs of hidden columns. */
export function hiddenColumns({ columns }: SheetScan): LineSpan[] {
  const spans: LineSpan[] = [];
  for (const { from, to, hidden } of columns) if (hidden && from <= to) addSpan(spans, from, Math.min(to, MAX_COLUMN));
  return spans;
}

/** Adds a run, joined to the one before where they touch. */
function addSpan(spans: LineSpan[], from: number, to: number): void {
  const last = spans.at(-1);
  if (last && last.to + 1 === from) spans[spans.length - 1] = { from: last.from, to };
  else spans.push({ from, to });
}
