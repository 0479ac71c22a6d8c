import { parseCell } from '../sheet/cellAddress';
import type { CellArea } from '../sheet/cellArea';
import type { CellFill, FillChange } from '../sheet/cellFill';
import { sameContent } from '../sheet/sameContent';
import type { WritesEntry, WrittenCell } from './recordEntry';
import type { WorkbookRecord } from './workbookRecord';

/** A print area we set, and what stood there before. */
export interface SetPrintArea {
  readonly sheet: string;
  readonly before: CellArea | null;
  readonly after: CellArea | null;
}

/** What we added beside and onto the forms and have not taken away again, each with what was there before us. */
export interface StandingAdditions {
  /** Backgrounds of marks: `before` as it was before the first mark, `after` the mark that stands. */
  readonly fills: readonly FillChange[];
  /** Signs of marks: `before` is what the cell held before the first. */
  readonly signs: readonly WrittenCell[];
  /** Columns of deviations beside a form, heading and cells. Deviations in a form's own column are the form's. */
  readonly deviations: readonly WrittenCell[];
  readonly printAreas: readonly SetPrintArea[];
}

/** Works out from the record what of ours stands in the workbook. */
export function standingAdditions(record: WorkbookRecord): StandingAdditions {
  const undone = new Set(record.entries.flatMap((entry) => (entry.kind === 'undone' ? [entry.id] : [])));
  const writes = record.entries.filter(
    (entry): entry is WritesEntry => entry.kind === 'writes' && !undone.has(entry.id),
  );
  const cells = standingCells(writes);
  const headings = new Set(cells.filter(({ purpose }) => purpose === 'deviationHeader').map(columnKey));
  return {
    fills: standingFills(writes),
    signs: cells.filter(({ purpose }) => purpose === 'mark' || purpose === 'markLegend'),
    deviations: cells.filter((cell) => cell.purpose.startsWith('deviation') && headings.has(columnKey(cell))),
    printAreas: standingPrintAreas(writes),
  };
}

const ADDED = new Set(['mark', 'markLegend', 'deviation', 'deviationHeader']);

/** For each cell we added to: what stood there before the first write and what the last one put there. */
function standingCells(writes: readonly WritesEntry[]): readonly WrittenCell[] {
  const standing = new Map<string, WrittenCell>();
  for (const { cells } of writes) {
    for (const write of cells) {
      if (!ADDED.has(write.purpose)) continue;
      const key = `${write.sheet}!${write.cell}`;
      const known = standing.get(key);
      const follows = known !== undefined && sameContent(known.after, write.before);
      const joined: WrittenCell = follows ? { ...known, after: write.after } : write;
      if (sameContent(joined.before, joined.after)) standing.delete(key);
      else standing.set(key, joined);
    }
  }
  return [...standing.values()];
}

function standingFills(writes: readonly WritesEntry[]): readonly FillChange[] {
  const standing = new Map<string, FillChange>();
  for (const change of writes.flatMap(({ fills }) => fills ?? [])) {
    const key = `${change.sheet}!${change.cell}`;
    const known = standing.get(key);
    // A colour someone chose between two of ours is what the second one replaced.
    const before: CellFill = known !== undefined && known.after === change.before ? known.before : change.before;
    if (before === change.after) standing.delete(key);
    else standing.set(key, { ...change, before });
  }
  return [...standing.values()];
}

function standingPrintAreas(writes: readonly WritesEntry[]): readonly SetPrintArea[] {
  const standing = new Map<string, SetPrintArea>();
  for (const change of writes.flatMap(({ printAreas }) => printAreas)) {
    const known = standing.get(change.sheet);
    const before = known ? known.before : change.before;
    if (before === null && change.after === null) standing.delete(change.sheet);
    else standing.set(change.sheet, { ...change, before });
  }
  return [...standing.values()];
}

function columnKey({ sheet, cell }: WrittenCell): string {
  return `${sheet}!${parseCell(cell)?.column}`;
}
