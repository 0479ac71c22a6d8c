import { formatCell, type CellAddress } from './cellAddress';
import type { CellArea } from './cellArea';
import { MergedAreas } from './mergedAreas';
import type { CellSnapshot, LineSpan, SheetSnapshot } from './sheetSnapshot';

/**
 * Look-ups in a snapshot: a cell by position, the merged area over it, whether its row or column is
 * hidden. Built once a snapshot.
 */
export class SheetGrid {
  private static readonly grids = new WeakMap<SheetSnapshot, SheetGrid>();

  private readonly merges: MergedAreas;
  private readonly hiddenRows: readonly LineSpan[];
  private readonly hiddenColumns: readonly LineSpan[];

  private constructor(readonly snapshot: SheetSnapshot) {
    this.hiddenRows = apart(snapshot.hiddenRows);
    this.hiddenColumns = apart(snapshot.hiddenColumns);
    this.merges = new MergedAreas(snapshot.merges);
  }

  /** The look-ups of a snapshot, the same for all who ask. */
  static of(snapshot: SheetSnapshot): SheetGrid {
    const known = SheetGrid.grids.get(snapshot);
    if (known) return known;
    const grid = new SheetGrid(snapshot);
    SheetGrid.grids.set(snapshot, grid);
    return grid;
  }

  /** The cell stored at this very position; undefined when blank. Under a merge this is the hidden cell, not its top-left. */
  cellAt(row: number, column: number): CellSnapshot | undefined {
    const found = this.snapshot.cells[this.indexFrom(row, column)];
    return found?.row === row && found.column === column ? found : undefined;
  }

  /** The cells stored inside an area, in the snapshot's order; takes time by the cells in the area's rows. */
  cellsIn({ top, left, bottom, right }: CellArea): readonly CellSnapshot[] {
    return this.snapshot.cells
      .slice(this.indexFrom(top, 1), this.indexFrom(bottom + 1, 1))
      .filter(({ column }) => column >= left && column <= right);
  }

  /** The merged area that covers the position, or null. */
  mergeAt(row: number, column: number): CellArea | null {
    return this.merges.at(row, column);
  }

  /** The cell a person sees at the position: the top-left of its merge, or the cell itself. */
  anchorAt(row: number, column: number): { readonly row: number; readonly column: number } {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  /** Address of the cell a person sees at the position. */
  anchorAddress(row: number, column: number): CellAddress {
    const anchor = this.anchorAt(row, column);
    return formatCell(anchor.row, anchor.column);
  }

  /** Text shown at the position (that of the merge over it), empty when blank. */
  textAt(row: number, column: number): string {
    const anchor = this.anchorAt(row, column);
    return this.cellAt(anchor.row, anchor.column)?.text ?? '';
  }

  isRowHidden(row: number): boolean {
    return inSpans(this.hiddenRows, row);
  }

  isColumnHidden(column: number): boolean {
    return inSpans(this.hiddenColumns, column);
  }

  /** Index of the first stored cell that does not stand before the position. */
  private indexFrom(row: number, column: number): number {
    const { cells } = this.snapshot;
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle]!;
      if (cell.row < row || (cell.row === row && cell.column < column)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The spans in order, joined where they overlap. */
function apart(spans: readonly LineSpan[]): readonly LineSpan[] {
  const joined: LineSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** Whether the line is in one of the spans, which are in order and apart: a sheet may hide every other row. */
function inSpans(spans: readonly LineSpan[], line: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.to < line) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.from <= line;
}
