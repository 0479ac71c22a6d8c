import { GrowingInts } from '../growingInts';

/** What a stored cell holds, by its `t` attribute and whether it has a value at all. */
export const HOLDS_NOTHING = 0;
export const HOLDS_NUMBER = 1;
export const HOLDS_SHARED_STRING = 2;
/** Text of its own in `<v>`: the result of a formula. */
export const HOLDS_TEXT = 3;
/** Text of its own in `<is>`, perhaps rich. */
export const HOLDS_INLINE_STRING = 4;
export const HOLDS_BOOLEAN = 5;
export const HOLDS_ERROR = 6;
/** An ISO 8601 date. */
export const HOLDS_DATE = 7;

/** A formula as stored: its text's bytes, or a share in another cell's formula. */
export interface StoredFormula {
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  readonly textStart: number;
  readonly textEnd: number;
  /** Number of the shared formula; null when it is none. */
  readonly sharedIndex: string | null;
  /** Cells an array, shared or table formula is said to cover, as written; null when not said. */
  readonly area: string | null;
}

/**
 * The `<c>` elements of a sheet, in the order of the file: where each stands in the sheet and in
 * the part's bytes, and where its value's bytes are. Thirty-two bytes a cell; values are decoded
 * when asked for.
 */
export class CellTable {
  private readonly rows = new GrowingInts();
  private readonly columns = new GrowingInts();
  private readonly starts = new GrowingInts();
  private readonly ends = new GrowingInts();
  private readonly styles = new GrowingInts();
  private readonly holdings = new GrowingInts();
  private readonly valueStarts = new GrowingInts();
  private readonly valueEnds = new GrowingInts();
  /** Formulas by index of their cell. */
  readonly formulas = new Map<number, StoredFormula>();

  get length(): number {
    return this.rows.length;
  }

  add(row: number, column: number, start: number, style: number): number {
    this.rows.push(row);
    this.columns.push(column);
    this.starts.push(start);
    this.ends.push(start);
    this.styles.push(style);
    this.holdings.push(HOLDS_NOTHING);
    this.valueStarts.push(0);
    this.valueEnds.push(0);
    return this.rows.length - 1;
  }

  setEnd(index: number, end: number): void {
    this.ends.set(index, end);
  }

  setValue(index: number, holds: number, start: number, end: number): void {
    this.holdings.set(index, holds);
    this.valueStarts.set(index, start);
    this.valueEnds.set(index, end);
  }

  row(index: number): number {
    return this.rows.at(index);
  }

  column(index: number): number {
    return this.columns.at(index);
  }

  /** First byte of the element. */
  start(index: number): number {
    return this.starts.at(index);
  }

  /** First byte after the element. */
  end(index: number): number {
    return this.ends.at(index);
  }

  style(index: number): number {
    return this.styles.at(index);
  }

  holds(index: number): number {
    return this.holdings.at(index);
  }

  valueStart(index: number): number {
    return this.valueStarts.at(index);
  }

  valueEnd(index: number): number {
    return this.valueEnds.at(index);
  }

  /** Index of the first cell at or after the position, reading row by row; `length` when there is none. */
  firstFrom(row: number, column: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = this.rows.at(middle) < row || (this.rows.at(middle) === row && this.columns.at(middle) < column);
      if (before) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Index of the cell at the position; -1 when none is stored there. */
  indexAt(row: number, column: number): number {
    const index = this.firstFrom(row, column);
    return index < this.length && this.rows.at(index) === row && this.columns.at(index) === column ? index : -1;
  }
}
