import { formatCell, type CellAddress } from '../sheet/cellAddress';
import type { CellArea } from '../sheet/cellArea';
import { SheetGrid } from '../sheet/sheetGrid';
import type { CellSnapshot, SheetSnapshot } from '../sheet/sheetSnapshot';

/** A cell as a person sees it: a single cell or a merged area, blank or filled. All sides 1-based. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  readonly right: number;
  /** Of the top-left. */
  readonly address: CellAddress;
  /** What it shows; empty when blank. */
  readonly text: string;
  /** Undefined when nothing is stored there. */
  readonly cell: CellSnapshot | undefined;
}

/** A column nobody filled between two that are, such as one put in for looks, is stepped over at most so often. */
const WIDEST_GAP = 8;

/**
 * A sheet as rows of filled cells, merged areas counted as one. Its cost follows the cells stored,
 * never the used range.
 */
export class SheetCells {
  readonly grid: SheetGrid;
  /** Rows with at least one filled cell, ascending. */
  readonly rows: readonly number[];
  /** Columns in which a filled cell begins. */
  readonly columns: ReadonlySet<number>;
  private readonly byRow = new Map<number, SeenCell[]>();
  /** Merged areas of one row, from top to bottom. */
  private readonly mergedLines: readonly CellArea[];

  constructor(readonly snapshot: SheetSnapshot) {
    this.grid = SheetGrid.of(snapshot);
    const columns = new Set<number>();
    for (const cell of snapshot.cells) {
      if (!isFilled(cell)) continue;
      const merge = this.grid.mergeAt(cell.row, cell.column);
      // What lies hidden under a merged area is not part of what a person filled in.
      if (merge && (merge.top !== cell.row || merge.left !== cell.column)) continue;
      const seen = seenCell(cell.row, cell.column, merge, cell);
      columns.add(cell.column);
      const row = this.byRow.get(cell.row);
      if (row) row.push(seen);
      else this.byRow.set(cell.row, [seen]);
    }
    this.columns = columns;
    this.rows = [...this.byRow.keys()].sort((first, second) => first - second);
    this.mergedLines = snapshot.merges
      .filter(({ top, bottom }) => top === bottom)
      .sort((first, second) => first.top - second.top);
  }

  /** Filled cells that begin in the row, from left to right. */
  inRow(row: number): readonly SeenCell[] {
    return this.byRow.get(row) ?? [];
  }

  /** Rows with a filled cell from `top` to `bottom`, both included. */
  rowsBetween(top: number, bottom: number): readonly number[] {
    return this.rows.slice(
      indexFrom(this.rows, top, (row) => row),
      indexFrom(this.rows, bottom + 1, (row) => row),
    );
  }

  /** All filled cells that begin in these rows. */
  between(top: number, bottom: number): readonly SeenCell[] {
    return this.rowsBetween(top, bottom).flatMap((row) => this.inRow(row));
  }

  /** Merged areas of one row from `top` to `bottom`, both included: rows of a template, be they blank. */
  mergedLinesBetween(top: number, bottom: number): readonly CellArea[] {
    const { mergedLines } = this;
    return mergedLines.slice(
      indexFrom(mergedLines, top, (area) => area.top),
      indexFrom(mergedLines, bottom + 1, (area) => area.top),
    );
  }

  /** The cell seen at a position. */
  at(row: number, column: number): SeenCell {
    const merge = this.grid.mergeAt(row, column);
    const [top, left] = merge ? [merge.top, merge.left] : [row, column];
    return seenCell(top, left, merge, this.grid.cellAt(top, left));
  }

  /**
   * The cell right of another, where the value of a label stands. Single blank cells in columns
   * without any content between `top` and `bottom` are stepped over: they are gaps, not entries.
   */
  rightOf(cell: SeenCell, used: ReadonlySet<number>): SeenCell {
    const first = this.at(cell.row, cell.right + 1);
    let next = first;
    const isOver = (at: SeenCell): boolean => isGap(at, used) || this.isHiddenBlank(at);
    for (let step = 0; step < WIDEST_GAP && isOver(next); step++) next = this.at(cell.row, next.right + 1);
    return isOver(next) ? first : next;
  }

  private isHiddenBlank({ text, column, right }: SeenCell): boolean {
    return text === '' && right === column && this.grid.isColumnHidden(column);
  }
}

/** Index of the first item, sorted by row, that does not stand above the row. */
function indexFrom<Item>(items: readonly Item[], row: number, rowOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rowOf(items[middle]!) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function seenCell(row: number, column: number, merge: CellArea | null, cell: CellSnapshot | undefined): SeenCell {
  return {
    row,
    column,
    bottom: merge ? merge.bottom : row,
    right: merge ? merge.right : column,
    address: formatCell(row, column),
    text: cell && isFilled(cell) ? cell.text : '',
    cell,
  };
}

/** Whether the cell shows something: text, a number, or an error. */
export function isFilled(cell: CellSnapshot): boolean {
  return cell.error !== undefined || cell.text.trim() !== '';
}

/** Columns in which a filled cell begins. */
export function usedColumns(cells: readonly SeenCell[]): ReadonlySet<number> {
  return new Set(cells.map((cell) => cell.column));
}

function isGap(cell: SeenCell, used: ReadonlySet<number>): boolean {
  return cell.text === '' && cell.right === cell.column && cell.bottom === cell.row && !used.has(cell.column);
}
