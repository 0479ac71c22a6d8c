import { MAX_COLUMN } from '../../../src/sheet/cellAddress';
import { areaContains, type CellArea } from '../../../src/sheet/cellArea';
import type { LineSpan } from '../../../src/sheet/sheetSnapshot';
import { blankCell, holdsContent, type EmulatedCell } from './emulatedCell';

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** A list object on a sheet. */
export interface EmulatedTable {
  readonly id: string;
  name: string;
  area: CellArea;
}

/** A defined name for an area of a sheet; null where its cells were deleted. */
export interface SheetName {
  readonly name: string;
  readonly area: CellArea | null;
}

/** Which cells a search for special cells asks for. */
export type SpecialCells = 'Constants' | 'Formulas';

/** A worksheet of the emulated workbook. Rows and columns are 1-based. */
export class EmulatedSheet {
  readonly cells = new Map<number, EmulatedCell>();
  merges: readonly CellArea[] = [];
  hiddenRows: LineSpan[] = [];
  hiddenColumns: LineSpan[] = [];
  protectedWith: { readonly allowFormatCells: boolean } | null = null;
  printAreas: CellArea[] = [];
  tables: EmulatedTable[] = [];
  /** Names that only this sheet knows. */
  names: SheetName[] = [];
  visibility: SheetVisibility = 'Visible';

  private sortedKeys: readonly number[] | null = null;
  private mergeIndex: { readonly of: readonly CellArea[]; readonly byRow: Map<number, CellArea[]> } | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** The cell as it stands; a fresh blank one where none is stored. */
  cell(row: number, column: number): EmulatedCell {
    return this.cells.get(keyOf(row, column)) ?? blankCell();
  }

  /** The stored cell, made when there is none yet, to be changed in place. */
  editCell(row: number, column: number): EmulatedCell {
    const key = keyOf(row, column);
    const stored = this.cells.get(key);
    if (stored) return stored;
    const made = blankCell();
    this.cells.set(key, made);
    this.sortedKeys = null;
    return made;
  }

  /** Stored cells with their positions, in the order of rows, then columns. */
  *storedCells(): Generator<{ row: number; column: number; cell: EmulatedCell }> {
    this.sortedKeys ??= [...this.cells.keys()].sort((a, b) => a - b);
    for (const key of this.sortedKeys) {
      yield { ...positionOf(key), cell: this.cells.get(key)! };
    }
  }

  /** The merged area over the position, or null. */
  mergeAt(row: number, column: number): CellArea | null {
    return this.mergesOnRow(row).find((area) => areaContains(area, row, column)) ?? null;
  }

  /** Cells with a formula, in no particular order. */
  formulaCells(): { row: number; column: number; cell: EmulatedCell }[] {
    const found: { row: number; column: number; cell: EmulatedCell }[] = [];
    for (const [key, cell] of this.cells) if (cell.formula !== null) found.push({ ...positionOf(key), cell });
    return found;
  }

  private mergesOnRow(row: number): readonly CellArea[] {
    if (this.mergeIndex?.of !== this.merges) {
      this.mergeIndex = { of: this.merges, byRow: new Map() };
      for (const area of this.merges) {
        for (let own = area.top; own <= area.bottom; own++) {
          this.mergeIndex.byRow.set(own, [...(this.mergeIndex.byRow.get(own) ?? []), area]);
        }
      }
    }
    return this.mergeIndex.byRow.get(row) ?? [];
  }

  /** Whether a merged area hides the cell, that is: covers it and begins elsewhere. */
  isUnderMerge(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  /** The smallest area around the cells in use; null when the sheet is blank. Cells with only a look of their own count unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): CellArea | null {
    let used: CellArea | null = null;
    for (const { row, column, cell } of this.storedCells()) {
      if (valuesOnly ? holdsContent(cell) : holdsContent(cell) || hasLook(cell)) {
        used = union(used, { top: row, left: column, bottom: row, right: column });
      }
    }
    if (!valuesOnly) for (const merge of this.merges) used = union(used, merge);
    return used;
  }

  /** The rectangles that hold the cells asked for: runs of a row, joined with equal runs right below. */
  specialAreas(kind: SpecialCells, within: CellArea): CellArea[] {
    const runs: CellArea[] = [];
    for (const { row, column, cell } of this.storedCells()) {
      const wanted = holdsContent(cell) && (cell.formula !== null) === (kind === 'Formulas');
      if (!wanted || !areaContains(within, row, column)) continue;
      const last = runs.at(-1);
      if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
      else runs.push({ top: row, left: column, bottom: row, right: column });
    }
    const open = new Map<string, CellArea>();
    const areas: CellArea[] = [];
    for (const run of runs) {
      const columns = `${run.left}:${run.right}`;
      const above = open.get(columns);
      const joined = above?.bottom === run.top - 1 ? { ...above, bottom: run.bottom } : run;
      if (joined === run) areas.push(run);
      else areas[areas.indexOf(above!)] = joined;
      open.set(columns, joined);
    }
    return areas;
  }
}

/** Whether the line lies in one of the spans. */
export function inSpans(spans: readonly LineSpan[], line: number): boolean {
  return spans.some((span) => line >= span.from && line <= span.to);
}

/** Whether two areas share a cell. */
export function intersects(one: CellArea, other: CellArea): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function hasLook(cell: EmulatedCell): boolean {
  return cell.fill !== null || cell.numberFormat !== 'General' || !cell.locked;
}

function union(used: CellArea | null, area: CellArea): CellArea {
  if (!used) return area;
  return {
    top: Math.min(used.top, area.top),
    left: Math.min(used.left, area.left),
    bottom: Math.max(used.bottom, area.bottom),
    right: Math.max(used.right, area.right),
  };
}

function positionOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / MAX_COLUMN) + 1, column: (key % MAX_COLUMN) + 1 };
}

function keyOf(row: number, column: number): number {
  return (row - 1) * MAX_COLUMN + column - 1;
}
