import type { CellAddress } from '../../sheet/cellAddress';
import type { CellContent } from '../../sheet/writePlan';

/** What is different in a returned form; words are in the locales by `code`. */
export type FormDifferenceCode =
  /** No record of ours in the workbook any more; the form was recognised by its names or its labels. */
  | 'form.recordLost'
  /** The record was altered since it was written; the form was recognised without it. */
  | 'form.recordAltered'
  /** The form is of an older version of its template than the program ships. */
  | 'form.versionOlder'
  | 'form.versionNewer'
  /** The form is for another year than asked for. */
  | 'form.yearDiffers'
  /** The form was made from another template than asked for. */
  | 'form.templateDiffers'
  | 'form.sheetRenamed'
  /** The sheet is not protected any more. */
  | 'form.protectionRemoved'
  | 'form.rowInserted'
  | 'form.rowDeleted'
  | 'form.columnInserted'
  | 'form.columnDeleted'
  | 'form.columnMoved'
  /** A printed text was changed. */
  | 'form.labelChanged'
  /** A number set by the rule was changed, such as the points of execution. */
  | 'form.constantChanged'
  /** A value stands where a formula was. */
  | 'form.formulaOverwritten'
  /** Another formula stands where one of ours was. */
  | 'form.formulaChanged'
  /** A total leaves out a row that was inserted at its end. */
  | 'form.rowLeftOut';

/** A difference between a returned form and the one issued, with the cell to go to and the way to mend it. */
export interface FormDifference {
  readonly code: FormDifferenceCode;
  readonly sheet: string;
  /** Cell now; null where the thing has no cell any more or never had one. */
  readonly cell: CellAddress | null;
  /** What stands there, or stood: a text, a formula, a number of rows. */
  readonly found: string;
  readonly expected: string;
  /** Row now (as issued for a row that is gone), or null. */
  readonly row: number | null;
  /** Letters of the column now (as issued for one that is gone), or null. */
  readonly column: string | null;
  /** Heading of the column or label of the row concerned; empty when there is none. */
  readonly heading: string;
  /** A write that puts it right, or null when only a person can. */
  readonly fix: { readonly cell: CellAddress; readonly before: CellContent; readonly after: CellContent } | null;
}
