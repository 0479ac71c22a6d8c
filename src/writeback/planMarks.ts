import { formatCell, parseCell, type CellAddress } from '../sheet/cellAddress';
import { parseArea, type CellArea } from '../sheet/cellArea';
import type { CellFill } from '../sheet/cellFill';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { CellWrite, PrintAreaChange, SkippedWrite } from '../sheet/writePlan';
import { printAreaWithout } from './deviationColumn';
import { markColumn } from './markColumn';
import { MARK_FILLS, MARK_KINDS, type Mark, type MarkKind } from './marks';

/** The words of marks; they stand in the sheet, so they speak the sheet's language. */
export interface MarkWords {
  /** What the signs mean. */
  readonly legend: string;
  /** One mark in words, beginning with its sign. */
  readonly text: (mark: Mark) => string;
}

/** The marks of one form. */
export interface FormMarks {
  /** `A1:K27` */
  readonly range: string;
  readonly marks: readonly Mark[];
}

/** A form that cannot be marked: its sheet is protected, or no column beside it is free and off the paper. */
export type UnmarkedForm = SkippedWrite & { readonly reason: 'locked' | 'occupied' | 'printed' };

/** How the marks of one sheet are made: what it should look like, whatever it looks like now. */
export interface SheetMarks {
  readonly sheet: string;
  /** The colour each marked cell gets. */
  readonly fills: ReadonlyMap<CellAddress, CellFill>;
  /** The text of each cell beside the form. */
  readonly signs: ReadonlyMap<CellAddress, { readonly text: string; readonly purpose: 'mark' | 'markLegend' }>;
  /** The print area that keeps the signs off the paper; null when nothing has to be done. */
  readonly printArea: PrintAreaChange | null;
  /** Forms that cannot be marked, by the cell their legend would have gone to. */
  readonly skipped: readonly UnmarkedForm[];
}

/**
 * Where the marks of a sheet go: a colour on each cell, and beside the form, off the paper, a sign in
 * words for each row with a legend above them, so that nobody depends on colour. A form beside which
 * no sign can stand is not coloured either, nor is a sheet that is protected.
 */
export function planMarks(forms: readonly FormMarks[], snapshot: SheetSnapshot, words: MarkWords): SheetMarks {
  const grid = SheetGrid.of(snapshot);
  const { name } = snapshot;
  const fills = new Map<CellAddress, CellFill>();
  const signs = new Map<CellAddress, { text: string; purpose: 'mark' | 'markLegend' }>();
  const skipped: UnmarkedForm[] = [];
  const columns: number[] = [];
  for (const { range, marks } of forms) {
    const area = parseArea(range);
    if (!area || marks.length === 0) continue;
    const { column, reason } = placeFor(area, grid);
    if (reason !== null) {
      skipped.push({ ...blankWrite(name, formatCell(area.top, column), words.legend), reason });
      continue;
    }
    columns.push(column);
    for (const [cell, kind] of gravest(marks)) fills.set(cell, MARK_FILLS[kind]);
    signs.set(formatCell(area.top, column), { text: words.legend, purpose: 'markLegend' });
    for (const [row, texts] of byRow(marks, area, words)) {
      const cell = formatCell(row, column);
      const above = signs.get(cell);
      signs.set(cell, {
        text: [...(above ? [above.text] : []), ...texts].join('　'),
        purpose: above ? 'markLegend' : 'mark',
      });
    }
  }
  const printArea = columns.length === 0 ? null : printAreaWithout(columns, grid);
  return {
    sheet: name,
    fills,
    signs,
    printArea: printArea && { sheet: name, before: null, after: printArea },
    skipped,
  };
}

function placeFor(
  area: CellArea,
  grid: SheetGrid,
): { readonly column: number; readonly reason: UnmarkedForm['reason'] | null } {
  const place = markColumn(area, grid);
  return grid.snapshot.protected ? { ...place, reason: 'locked' } : place;
}

/** The gravest kind on each cell. */
function gravest(marks: readonly Mark[]): ReadonlyMap<CellAddress, MarkKind> {
  const kinds = new Map<CellAddress, MarkKind>();
  for (const kind of MARK_KINDS) {
    for (const mark of marks) if (mark.kind === kind && !kinds.has(mark.cell)) kinds.set(mark.cell, kind);
  }
  return kinds;
}

/** The texts of each row, the gravest first. A cell beyond the form is told of in its last or first row. */
function byRow(marks: readonly Mark[], area: CellArea, words: MarkWords): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, string[]>();
  for (const kind of MARK_KINDS) {
    for (const mark of marks.filter((one) => one.kind === kind)) {
      const row = Math.min(area.bottom, Math.max(area.top, parseCell(mark.cell)?.row ?? area.top));
      const texts = rows.get(row);
      if (texts) texts.push(words.text(mark));
      else rows.set(row, [words.text(mark)]);
    }
  }
  return rows;
}

function blankWrite(sheet: string, cell: CellAddress, text: string): CellWrite {
  return { sheet, cell, before: { value: null }, after: { value: text }, purpose: 'markLegend' };
}
