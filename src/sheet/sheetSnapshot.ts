import { z } from 'zod';

/** What a cell holds: a number, a text, a truth value, or nothing. A date is a number with a date format. */
export const cellValueSchema = z.union([z.number(), z.string(), z.boolean(), z.null()]);
export type CellValue = z.infer<typeof cellValueSchema>;

/**
 * One cell as it stands in the sheet. Only cells that hold something, or whose lock or number format
 * differs from Excel's default, are listed; everything else is blank.
 */
export const cellSnapshotSchema = z.object({
  /** 1-based. */
  row: z.number().int().positive(),
  /** 1-based. */
  column: z.number().int().positive(),
  /** The stored value; for a formula its result. An error value is null here and named in `error`. */
  value: cellValueSchema,
  /** What the cell shows, by its number format, e.g. `82.70%` for 0.827. Column width is not considered. */
  text: z.string(),
  /** With its leading `=`; absent when the cell holds no formula. */
  formula: z.string().optional(),
  /** Excel number format code; absent means `General`. */
  numberFormat: z.string().optional(),
  /** `#DIV/0!` and the like; absent when the cell holds no error. */
  error: z.string().optional(),
  /** False when the cell may be edited on a protected sheet; absent means locked (Excel's default). */
  locked: z.literal(false).optional(),
});
export type CellSnapshot = z.infer<typeof cellSnapshotSchema>;

/** A rectangle of cells, 1-based and inclusive; the same shape as `CellArea`. */
const areaSchema = z.object({
  top: z.number().int(),
  left: z.number().int(),
  bottom: z.number().int(),
  right: z.number().int(),
});

/** A run of rows or columns, 1-based and inclusive. */
const spanSchema = z.object({ from: z.number().int(), to: z.number().int() });
export type LineSpan = z.infer<typeof spanSchema>;

/**
 * A worksheet as plain data: all that the pure part of the program ever knows of it. Saved as JSON
 * it is a test case and a bug report. Sparse: its size follows the cells in use, not the used range.
 */
export const sheetSnapshotSchema = z.object({
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'veryHidden']),
  /** Sorted by row, then column, each position once. */
  cells: z.array(cellSnapshotSchema),
  merges: z.array(areaSchema),
  hiddenRows: z.array(spanSchema),
  hiddenColumns: z.array(spanSchema),
  /** Whether the sheet is protected; then only cells with `locked: false` may be written. */
  protected: z.boolean(),
  /** The print areas defined for the sheet; empty when none is. */
  printAreas: z.array(areaSchema),
  /** Areas of list objects (tables) on the sheet, whose header cells must not be overwritten. */
  tables: z.array(areaSchema),
  /**
   * Defined names that stand for one area of this sheet, print names left out; `area` is null where the cells
   * were deleted (`#REF!`). Absent when the host did not read them.
   */
  names: z.array(z.object({ name: z.string(), area: areaSchema.nullable() })).optional(),
});
export type SheetSnapshot = z.infer<typeof sheetSnapshotSchema>;
