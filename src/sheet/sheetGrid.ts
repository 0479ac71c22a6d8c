import { formatCell, type CellAddress } from './cellAddress';
import { areaContains, type CellArea } from './cellArea';
import type { CellSnapshot, LineSpan, SheetSnapshot } from './sheetSnapshot';

/**
 * Look-ups in a snapshot: a cell by position, the merged area over it, whether its row or column is
 * hidden. Built once a snapshot; memory and time follow the number of merges, never their extent.
 */
export class SheetGrid {
  private static readonly grids = new WeakMap<SheetSnapshot, SheetGrid>();

  private readonly mergesByRow = new Map<number, CellArea[]>();
  /** Merges taller than a form can be; looked through one by one, so that a hostile merge costs no memory. */
  private readonly tallMerges: CellArea[] = [];

  private readonly hiddenRows: readonly LineSpan[];
  private readonly hiddenColumns: readonly LineSpan[];

  private constructor(readonly snapshot: SheetSnapshot) {
    this.hiddenRows = apart(snapshot.hiddenRows);
    this.hiddenColumns = apart(snapshot.hiddenColumns);
    for (const area of snapshot.merges) {
      if (area.bottom - area.top >= TALL) {
        this.tallMerges.push(area);
        continue;
      }
      for (let row = area.top; row <= area.bottom; row++) {
        const inRow = this.mergesByRow.get(row);
        if (inRow) inRow.push(area);
        else this.mergesByRow.set(row, [area]);
      }
    }
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
    const { cells } = this.snapshot;
    let low = 0;
    let high = cells.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle]!;
      if (cell.row < row || (cell.row === row && cell.column < column)) low = middle + 1;
      else high = middle;
    }
    const found = cells[low];
    return found?.row === row && found.column === column ? found : undefined;
  }

  /** The merged area that covers the position, or null. */
  mergeAt(row: number, column: number): CellArea | null {
    const inRow = this.mergesByRow.get(row);
    if (inRow) for (const area of inRow) if (column >= area.left && column <= area.right) return area;
    for (const area of this.tallMerges) if (areaContains(area, row, column)) return area;
    return null;
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
}

const TALL = 4096;

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
