import type { CellAddress } from './cellAddress';

/**
 * The background of a cell: `#RRGGBB` in capitals where it is one plain colour, null where there is none.
 * `other` is a fill that no plain colour would put back exactly: a pattern, a gradient, a tint of the theme.
 */
export type CellFill = string | null;

/** A fill that is left alone, since putting a plain colour back would not restore it. */
export const OTHER_FILL = 'other';

/** A cell on a sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** The background of one cell to be changed; what the cell holds stays untouched. Applied only while it still has `before`. */
export interface FillChange extends CellPlace {
  readonly before: CellFill;
  /** A plain colour, or null to take the fill away. */
  readonly after: CellFill;
}
