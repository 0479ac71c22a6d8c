/** What is known of a row of the form as issued. */
export interface IssuedRow {
  /** Keys of its printed texts with the weight each has in telling the row again. */
  readonly texts: ReadonlyMap<string, number>;
  /** Row the defined names in it now stand in; null when their cells were deleted, undefined when there are none. */
  readonly named: number | null | undefined;
}

/** A row of the returned sheet: keys of the texts in it. */
export type ReturnedRow = ReadonlySet<string>;

/** Where the rows of the issued form stand now. */
export interface RowAlignment {
  /** Row now for each row as issued, both counted from 0; null for a row that is gone. */
  readonly rows: readonly (number | null)[];
  /** Rows now that stand between those of the form and were not issued. */
  readonly inserted: readonly number[];
}

// Whole numbers, so that equal likeness is exactly equal.
const NAMED = 10_000;
const DIFFERENT = -20;
const BLANK = 5;
const MISSING = -10;
const INSERTED = -6;
const DIAGONAL = 0;
const UP = 1;
const LEFT = 2;

/**
 * Finds each row of the form in the returned sheet, in order, by its names and texts: the alignment of two sequences
 * with the best sum of likeness. Rows before and after the form cost nothing. Among blank rows that look alike the
 * last ones count as inserted.
 */
export function alignRows(issued: readonly IssuedRow[], returned: readonly ReturnedRow[]): RowAlignment {
  const [height, width] = [issued.length, returned.length];
  const named = new Set(issued.flatMap((row) => row.named ?? []));
  const known = new Set(issued.flatMap((row) => [...row.texts.keys()]));
  const foreign = returned.map((row) => ![...row].some((key) => known.has(key)));
  const steps = new Uint8Array((height + 1) * (width + 1));
  let above = new Float64Array(width + 1);
  for (let i = 1; i <= height; i++) {
    const row = issued[i - 1]!;
    const here = new Float64Array(width + 1);
    here[0] = above[0]! + MISSING;
    steps[i * (width + 1)] = UP;
    for (let j = 1; j <= width; j++) {
      const diagonal = above[j - 1]! + likeness(row, j - 1, returned[j - 1]!, foreign[j - 1]!, named);
      const up = above[j]! + MISSING;
      // Rows below the form are not part of it.
      const left = here[j - 1]! + (i === height ? 0 : INSERTED);
      const best = Math.max(diagonal, up, left);
      here[j] = best;
      steps[i * (width + 1) + j] = best === left ? LEFT : best === diagonal ? DIAGONAL : UP;
    }
    above = here;
  }
  return traceBack(steps, height, width);
}

function likeness(
  issued: IssuedRow,
  at: number,
  returned: ReturnedRow,
  foreign: boolean,
  named: ReadonlySet<number>,
): number {
  if (issued.named === null) return -NAMED;
  if (issued.named !== undefined) return issued.named === at ? NAMED : -NAMED;
  if (named.has(at)) return -NAMED;
  if (issued.texts.size === 0) return foreign ? BLANK : DIFFERENT;
  let shared = 0;
  for (const [key, weight] of issued.texts) if (returned.has(key)) shared += weight;
  return shared === 0 ? DIFFERENT : shared;
}

function traceBack(steps: Uint8Array, height: number, width: number): RowAlignment {
  const rows: (number | null)[] = Array<number | null>(height).fill(null);
  for (let i = height, j = width; i > 0;) {
    const step = steps[i * (width + 1) + j]!;
    if (step === LEFT) j--;
    else {
      i--;
      if (step === DIAGONAL) rows[i] = --j;
    }
  }
  const found = new Set(rows.filter((row) => row !== null));
  const last = Math.max(-1, ...found);
  const inserted: number[] = [];
  for (let row = 0; row < last; row++) if (!found.has(row)) inserted.push(row);
  return { rows, inserted };
}
