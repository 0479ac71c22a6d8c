import type { CellAddress } from '../../sheet/cellAddress';
import type { CellArea } from '../../sheet/cellArea';
import type { CellAppearance, SheetAppearance } from '../../sheet/sheetAppearance';
import type { SheetGrid } from '../../sheet/sheetGrid';
import type { FieldKind } from '../sheet/fieldKind';
import { lookOfField } from '../sheet/formLooks';

/** A column is as many characters wide as a file has it: the space beside them counted in. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;
/** Pixels that still go across an A4 page held upright, at four fifths of their size. */
const PAGE_PIXELS = 900;
/** A row of the table that was emptied needs no more room than a blank one, in points. */
const BLANK_ROW = 48;

const UNDRAWN: CellAppearance = {
  bold: false,
  italic: false,
  fontSize: 11,
  fontName: null,
  fontColor: null,
  fill: null,
  horizontal: 'general',
  vertical: 'center',
  wrap: true,
  stacked: false,
  borders: { top: null, right: null, bottom: null, left: null },
};

/** How a cell of the sheet is drawn. */
export function lookAt(appearance: SheetAppearance, cell: CellAddress): CellAppearance {
  return appearance.looks[appearance.lookOf.get(cell) ?? -1] ?? UNDRAWN;
}

/** The number format of a cell; where it has none, the usual one of what it holds. */
export function formatAt(grid: SheetGrid, row: number, column: number, kind: FieldKind | undefined): string {
  const own = grid.cellAt(row, column)?.numberFormat;
  if (own !== undefined) return own;
  return kind === 'rate' || kind === 'phone' ? lookOfField(kind, true).numberFormat : 'General';
}

/** Widths in characters, from column A to `last`; 0 for a hidden column. */
export function columnWidths(appearance: SheetAppearance, grid: SheetGrid, last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => {
    if (grid.isColumnHidden(index + 1)) return 0;
    const width = Math.max(1, pixelsOf(appearance, index + 1) / PIXELS_PER_CHARACTER);
    return Math.round(width * 100) / 100;
  });
}

/** Heights in points of the rows that have one of their own; 0 for a hidden row. `emptied` are rows of the table whose answers were taken out. */
export function rowHeights(
  appearance: SheetAppearance,
  grid: SheetGrid,
  area: CellArea,
  emptied: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (let row = area.top; row <= area.bottom; row++) {
    const pixels = grid.isRowHidden(row) ? 0 : appearance.rowHeights.get(row);
    if (pixels === undefined) continue;
    const height = Math.round(pixels * POINTS_PER_PIXEL * 100) / 100;
    heights.set(row, emptied.has(row) ? Math.min(height, BLANK_ROW) : height);
  }
  return heights;
}

/** Whether the form is wider than an A4 page held upright. */
export function isWide(appearance: SheetAppearance, area: CellArea): boolean {
  let pixels = 0;
  for (let column = area.left; column <= area.right; column++) pixels += pixelsOf(appearance, column);
  return pixels > PAGE_PIXELS;
}

function pixelsOf(appearance: SheetAppearance, column: number): number {
  const own = appearance.columnWidths.find(({ from, to }) => column >= from && column <= to);
  return own?.pixels ?? appearance.defaultColumnWidth;
}
