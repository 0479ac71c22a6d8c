import type { CellArea } from '../../../sheet/cellArea';
import type { GrowingInts } from '../growingInts';
import type { CellTable } from './cellTable';

/** The `<row>` elements of a sheet, in order. All lists run in step. */
export interface RowTable {
  readonly numbers: GrowingInts;
  /** First byte of the element. */
  readonly starts: GrowingInts;
  /** First byte after its opening tag. */
  readonly tagEnds: GrowingInts;
  /** First byte after the element. */
  readonly ends: GrowingInts;
  /** 1 when hidden. */
  readonly hidden: GrowingInts;
  /** Style for cells the row does not store; -1 when it gives none. */
  readonly styles: GrowingInts;
}

/** A `<col>` element: what holds for a run of columns. */
export interface ColumnRun {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
  readonly style: number;
  /** In characters of the default font; null when the sheet's default. */
  readonly width: number | null;
}

/** A stretch of bytes. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** One pass over a worksheet part: what stands in it and where. */
export interface SheetScan {
  readonly content: Uint8Array;
  /** Prefix of the part's own elements with its colon; mostly empty. */
  readonly prefix: string;
  readonly cells: CellTable;
  readonly rows: RowTable;
  /** The whole `<sheetData>` element. */
  readonly sheetData: ByteSpan;
  /** The `ref` value of `<dimension>`; null when there is none. */
  readonly dimension: ByteSpan | null;
  readonly columns: readonly ColumnRun[];
  readonly merges: readonly CellArea[];
  readonly protected: boolean;
  /** Rows the sheet does not store are hidden. */
  readonly hidesUnstoredRows: boolean;
  /** Points; null when not said. */
  readonly defaultRowHeight: number | null;
  /** Characters; null when not said. */
  readonly defaultColumnWidth: number | null;
  /** Relationship ids of the list objects on the sheet. */
  readonly tableIds: readonly string[];
}
