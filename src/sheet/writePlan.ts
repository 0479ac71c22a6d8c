import type { CellAddress } from './cellAddress';
import type { CellArea } from './cellArea';
import type { FillChange } from './cellFill';
import type { CellValue } from './sheetSnapshot';
import type { SheetBlueprint } from './workbookBlueprint';

/** What stands in a cell: a formula with its leading `=`, or a value (null when blank). */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
}

/** What a write is for; words for it are in the locales. */
export type WritePurpose =
  | 'score'
  | 'executionScore'
  | 'executionRate'
  | 'total'
  | 'grade'
  | 'deviation'
  | 'deviationHeader'
  | 'fix'
  | 'decision'
  | 'template'
  | 'reviewColumn'
  /** A sign beside the table that says what is marked in the row, and the legend above the signs. */
  | 'mark'
  | 'markLegend'
  | 'record';

/** One cell to be written. Applied only while the cell still holds `before`. */
export interface CellWrite {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Excel number format to set with the value; absent leaves the cell's look as it is. */
  readonly numberFormat?: { readonly before: string; readonly after: string };
  readonly purpose: WritePurpose;
}

/** Why a cell that should be written is left alone. */
export type SkipReason =
  /** The sheet is protected and the cell locked; protection is never lifted. */
  | 'locked'
  /** The cell holds a formula, which stays. */
  | 'formula'
  /** A person's number stands there and the change was not accepted. */
  | 'notAccepted'
  /** The cell beside the table that the value would go to is in use. */
  | 'occupied'
  /** The cell beside the table lies in the print area and would appear on paper. */
  | 'printed';

/** A write that was considered and left out, with what it would have been. */
export interface SkippedWrite extends CellWrite {
  readonly reason: SkipReason;
}

/** A sheet of our own to be added before the cells are written, when it is not there yet. */
export interface AddedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'veryHidden';
  /** All that is on it: cells, looks, merges, rules, names, protection and print set-up; absent for an empty sheet. */
  readonly blueprint?: Omit<SheetBlueprint, 'name' | 'visibility'>;
}

/** A print area to be set, so that a column we add does not print. */
export interface PrintAreaChange {
  readonly sheet: string;
  readonly before: CellArea | null;
  readonly after: CellArea | null;
}

/**
 * All that one action changes in a workbook: shown before it is applied, applied as a whole or not
 * at all, and kept for undo. Nothing outside it is ever touched.
 */
export interface WritePlan {
  readonly addedSheets: readonly AddedSheet[];
  readonly cells: readonly CellWrite[];
  readonly printAreas: readonly PrintAreaChange[];
  /** Backgrounds of cells, for marks; absent when none changes. */
  readonly fills?: readonly FillChange[];
  readonly skipped: readonly SkippedWrite[];
}
