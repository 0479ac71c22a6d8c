import type { Locale } from '../locales/message';
import type { CellAddress } from '../sheet/cellAddress';
import type { CellWrite } from '../sheet/writePlan';
import { contentText, writeText } from '../taskpane/writeText';
import { writtenCells } from '../taskpane/writtenCells';

/** What scoring does, or did, to a cell of the sheet. */
export type CellMark =
  /** Not written yet: the text it will show, beside what it shows now. */
  | { readonly kind: 'planned'; readonly before: string | null; readonly after: string; readonly isNumber: boolean }
  | { readonly kind: 'written' };

/** The marks on one sheet: what was written last, and over it what is planned next. */
export function cellMarks(
  locale: Locale,
  sheet: string,
  planned: readonly CellWrite[],
  written: readonly CellWrite[],
): ReadonlyMap<CellAddress, CellMark> {
  const marks = new Map<CellAddress, CellMark>();
  const here = (write: CellWrite): boolean => write.sheet === sheet;
  for (const write of writtenCells(written).filter(here)) marks.set(write.cell, { kind: 'written' });
  for (const write of writtenCells(planned).filter(here)) {
    marks.set(write.cell, {
      kind: 'planned',
      before: contentText(write.before),
      after: writeText(locale, write) ?? '',
      isNumber: typeof write.after.value === 'number',
    });
  }
  return marks;
}
