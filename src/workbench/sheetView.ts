import { areaContains, type CellArea } from '../sheet/cellArea';
import { formatCell } from '../sheet/cellAddress';
import type { BorderSide, CellAppearance, SheetAppearance } from '../sheet/sheetAppearance';
import { SheetGrid } from '../sheet/sheetGrid';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import { cellCss, type CellCss } from './cellCss';
import { typedText } from './typedValue';

/** Rows that are drawn or left out together; a sheet of at most `WHOLE` rows is one block. */
const BLOCK = 50;
const WHOLE = 500;
/** What is drawn at most; no form comes near it, and a stray cell in XFD1048576 must not cost a page. */
const COLUMNS = 200;
const ROWS = 100_000;
/** Blank rows and columns drawn after the last one in use, so that something can be typed there. */
const MARGIN = { rows: 3, columns: 1 };

/** A sheet's frame: which rows and columns are drawn and how large. Hidden ones are left out. */
export interface SheetFrame {
  readonly sheet: string;
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  readonly blocks: readonly {
    readonly firstIndex: number;
    readonly rows: number;
    readonly lastRow: number;
    /** CSS pixels, as far as it is known before the rows are drawn. */
    readonly height: number;
  }[];
  readonly rowCount: number;
  /** Whether rows or columns in use were left out. */
  readonly cutOff: boolean;
  readonly merges: readonly CellArea[];
}

/** A cell as it is drawn: under a merge only its top-left, spanning what of it is drawn. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  /** What an editor of the cell begins with, where that is not the text shown. */
  readonly typed?: string;
  /** Index into the block's `styles`. */
  readonly style: number;
}

export interface DrawnRow {
  readonly row: number;
  readonly height: number;
  readonly cells: readonly DrawnCell[];
}

/** Some rows of a sheet, ready to be drawn. */
export interface DrawnBlock {
  readonly rows: readonly DrawnRow[];
  readonly styles: readonly CellCss[];
}

/** A sheet prepared for drawing; asked for its frame once and for a block of rows at a time. */
export class SheetView {
  readonly frame: SheetFrame;
  readonly grid: SheetGrid;
  private readonly rows: readonly { readonly row: number; readonly height: number }[];
  private readonly rowNumbers: readonly number[];
  private readonly drawnColumns: readonly number[];

  constructor(
    snapshot: SheetSnapshot,
    private readonly appearance: SheetAppearance,
  ) {
    this.grid = SheetGrid.of(snapshot);
    const bottom = Math.min(appearance.used.bottom + MARGIN.rows, ROWS);
    const columns = this.columnsUpTo(Math.min(appearance.used.right + MARGIN.columns, COLUMNS));
    const rows: { row: number; height: number }[] = [];
    for (let row = 1; row <= bottom; row++) {
      if (this.grid.isRowHidden(row)) continue;
      rows.push({ row, height: appearance.rowHeights.get(row) ?? appearance.defaultRowHeight });
    }
    this.rows = rows;
    this.rowNumbers = rows.map(({ row }) => row);
    this.drawnColumns = columns.map(({ column }) => column);
    this.frame = {
      sheet: snapshot.name,
      columns,
      blocks: blocksOf(rows),
      rowCount: bottom,
      cutOff: appearance.used.right > COLUMNS || appearance.used.bottom > ROWS,
      merges: snapshot.merges.filter((merge) => merge.top <= bottom && merge.left <= COLUMNS),
    };
  }

  /** The rows of one of the frame's blocks. */
  block(index: number): DrawnBlock {
    const at = this.frame.blocks[index];
    if (!at) return { rows: [], styles: [] };
    const rows = this.rows.slice(at.firstIndex, at.firstIndex + at.rows);
    const styles = new StyleTable();
    const firstRow = rows[0]?.row ?? 1;
    const lastRow = rows.at(-1)?.row ?? 1;
    return {
      rows: rows.map(({ row, height }) => ({ row, height, cells: this.cellsOf(row, firstRow, lastRow, styles) })),
      styles: styles.all,
    };
  }

  private columnsUpTo(last: number): { column: number; width: number }[] {
    const columns: { column: number; width: number }[] = [];
    for (let column = 1; column <= last; column++) {
      if (this.grid.isColumnHidden(column)) continue;
      const own = this.appearance.columnWidths.find(({ from, to }) => column >= from && column <= to);
      columns.push({ column, width: own?.pixels ?? this.appearance.defaultColumnWidth });
    }
    return columns;
  }

  private cellsOf(row: number, firstRow: number, lastRow: number, styles: StyleTable): DrawnCell[] {
    const cells: DrawnCell[] = [];
    for (const column of this.drawnColumns) {
      const merge = this.grid.mergeAt(row, column);
      const drawn = merge && this.drawnPart(merge, firstRow, lastRow);
      if (drawn && (drawn.row !== row || drawn.column !== column)) continue;
      const area = merge ?? { top: row, left: column, bottom: row, right: column };
      const cell = this.grid.cellAt(area.top, area.left);
      const typed = cell ? typedText(cell) : '';
      cells.push({
        row: area.top,
        column: area.left,
        rowSpan: drawn?.rowSpan ?? 1,
        columnSpan: drawn?.columnSpan ?? 1,
        text: cell?.text ?? '',
        ...(typed !== (cell?.text ?? '') && { typed }),
        style: styles.indexOf(
          cellCss(this.lookAt(area.top, area.left), this.bordersOf(area), typeof cell?.value === 'number'),
        ),
      });
    }
    return cells;
  }

  /** Where the merge is first drawn in the block, and over how many drawn rows and columns. */
  private drawnPart(merge: CellArea, firstRow: number, lastRow: number): DrawnPart {
    const top = firstAtLeast(this.rowNumbers, Math.max(merge.top, firstRow));
    const bottom = firstAtLeast(this.rowNumbers, Math.min(merge.bottom, lastRow) + 1);
    const left = firstAtLeast(this.drawnColumns, merge.left);
    const right = firstAtLeast(this.drawnColumns, merge.right + 1);
    return {
      row: this.rowNumbers[top] ?? merge.top,
      column: this.drawnColumns[left] ?? merge.left,
      rowSpan: bottom - top,
      columnSpan: right - left,
    };
  }

  private lookAt(row: number, column: number): CellAppearance | null {
    const index = this.appearance.lookOf.get(formatCell(row, column));
    return index === undefined ? null : (this.appearance.looks[index] ?? null);
  }

  private bordersOf(area: CellArea): { right: BorderSide | null; bottom: BorderSide | null } {
    return {
      right:
        this.lookAt(area.top, area.right)?.borders.right ?? this.lookAt(area.top, area.right + 1)?.borders.left ?? null,
      bottom:
        this.lookAt(area.bottom, area.left)?.borders.bottom ??
        this.lookAt(area.bottom + 1, area.left)?.borders.top ??
        null,
    };
  }
}

/** The merged area over a position of the frame, or null. */
export function mergeIn(frame: SheetFrame, row: number, column: number): CellArea | null {
  return frame.merges.find((merge) => areaContains(merge, row, column)) ?? null;
}

interface DrawnPart {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Index of the first number in the ascending list that is at least `least`; the list's length when there is none. */
function firstAtLeast(ascending: readonly number[], least: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ascending[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function blocksOf(rows: readonly { readonly row: number; readonly height: number }[]): SheetFrame['blocks'] {
  const size = rows.length <= WHOLE ? WHOLE : BLOCK;
  const blocks: { firstIndex: number; rows: number; lastRow: number; height: number }[] = [];
  for (let first = 0; first < rows.length; first += size) {
    const part = rows.slice(first, first + size);
    blocks.push({
      firstIndex: first,
      rows: part.length,
      lastRow: part.at(-1)?.row ?? 0,
      height: part.reduce((sum, { height }) => sum + height, 0),
    });
  }
  return blocks;
}

/** Cell looks of a block, each kept once. */
class StyleTable {
  readonly all: CellCss[] = [];
  private readonly byText = new Map<string, number>();

  indexOf(css: CellCss): number {
    const text = JSON.stringify(css);
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.all.length);
    return this.all.push(css) - 1;
  }
}
