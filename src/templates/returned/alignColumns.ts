/** Grounds for taking a column of the returned sheet for one of the form: how often its names and headings agree. */
export type ColumnVotes = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Where the columns of the issued form stand now, 1-based as issued and as returned. */
export interface ColumnAlignment {
  /** Column now by column as issued, for the columns that hold anything. */
  readonly columns: ReadonlyMap<number, number>;
  readonly deleted: readonly number[];
  /** Columns now that were not issued. */
  readonly inserted: readonly number[];
  /** Columns as issued that stand elsewhere among the others. */
  readonly moved: readonly number[];
}

/**
 * Finds each column of the form in the returned sheet: the strongest grounds first, no column twice. A column without
 * any grounds stands between its neighbours where there is room for it, otherwise it was deleted.
 *
 * @param anchors columns as issued that hold texts or fields, ascending
 * @param last last column of the form as issued
 */
export function alignColumns(anchors: readonly number[], last: number, votes: ColumnVotes): ColumnAlignment {
  const columns = strongest(votes);
  const deleted: number[] = [];
  for (const column of anchors) {
    if (columns.has(column)) continue;
    const place = placeBetween(anchors, columns, column);
    if (place === null) deleted.push(column);
    else columns.set(column, place);
  }
  const moved = outOfOrder(
    anchors.filter((column) => columns.has(column)).map((column) => [column, columns.get(column)!]),
  );
  return { columns, deleted, moved, inserted: insertedColumns(columns, last) };
}

function strongest(votes: ColumnVotes): Map<number, number> {
  const candidates = [...votes].flatMap(([from, targets]) =>
    [...targets].map(([to, weight]) => ({ from, to, weight })),
  );
  candidates.sort(
    (one, other) =>
      other.weight - one.weight ||
      Math.abs(one.to - one.from) - Math.abs(other.to - other.from) ||
      one.from - other.from,
  );
  const columns = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to } of candidates) {
    if (columns.has(from) || taken.has(to)) continue;
    columns.set(from, to);
    taken.add(to);
  }
  return columns;
}

/** The place next to the nearest known column on the left, or on the right, when nothing else stands there. */
function placeBetween(anchors: readonly number[], columns: ReadonlyMap<number, number>, column: number): number | null {
  const taken = new Set(columns.values());
  const before = anchors.filter((each) => each < column && columns.has(each)).at(-1);
  const after = anchors.find((each) => each > column && columns.has(each));
  const guesses = [
    before === undefined ? null : columns.get(before)! + column - before,
    after === undefined ? null : columns.get(after)! - (after - column),
  ];
  return guesses.find((guess) => guess !== null && guess >= 1 && !taken.has(guess)) ?? null;
}

/** Columns that are not in the longest run still in order. */
function outOfOrder(placed: readonly (readonly [number, number])[]): readonly number[] {
  const runs: { readonly length: number; readonly from: number }[] = [];
  placed.forEach(([, to], index) => {
    let best = { length: 1, from: -1 };
    for (let before = 0; before < index; before++) {
      if (placed[before]![1] < to && runs[before]!.length + 1 > best.length)
        best = { length: runs[before]!.length + 1, from: before };
    }
    runs.push(best);
  });
  const longest = runs.reduce((best, run, index) => (run.length > (runs[best]?.length ?? 0) ? index : best), 0);
  const kept = new Set<number>();
  for (let at = longest; at >= 0 && placed.length > 0; at = runs[at]!.from) kept.add(placed[at]![0]);
  return placed.map(([column]) => column).filter((column) => !kept.has(column));
}

/**
 * Columns before and between those of the form that stand for none of them. A column without texts goes with the one
 * before it, columns left of the form with its first.
 */
function insertedColumns(columns: ReadonlyMap<number, number>, last: number): readonly number[] {
  const used = new Set(columns.values());
  for (let column = 1, now = 0; column <= last; column++) {
    const known = columns.get(column);
    if (known !== undefined) now = known;
    else if (now > 0 && !used.has(now + 1)) used.add(++now);
  }
  const first = Math.min(last, ...columns.keys());
  const start = columns.get(first) ?? first;
  for (let before = 1; before < first; before++) used.add(start - before);
  const rightmost = Math.max(0, ...used);
  const inserted: number[] = [];
  for (let column = 1; column < rightmost; column++) if (!used.has(column)) inserted.push(column);
  return inserted;
}
