import type { CellAddress } from '../../sheet/cellAddress';

/** A template as it was issued: what a form made from it must still show. */
export interface IssuedTemplate {
  /** Id of the template with the version the workbook carries, e.g. `cn-mof-2020` `3`. */
  readonly id: string;
  readonly version: string;
  /** Versions that are accepted now, newest last. */
  readonly acceptedVersions: readonly string[];
  /** Labels and headers that belong to the form and are not for the filler to change. */
  readonly labels: readonly { readonly cell: CellAddress; readonly text: string }[];
  /** Cells that were issued with a formula. */
  readonly formulas: readonly { readonly cell: CellAddress; readonly formula: string }[];
  /** Known changes beyond these: a column gone or moved, a fixed number or a formula changed. */
  readonly changes?: readonly {
    readonly cell: CellAddress | null;
    readonly found: string;
    readonly expected: string;
  }[];
}
