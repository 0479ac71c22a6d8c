import { z } from 'zod';
import { cellValueSchema } from '../sheet/sheetSnapshot';

/** A cell as it was read for a field: where it stands, what it holds and what it shows. */
export const cellReadingSchema = z.object({
  /** A1; for a merged cell its top-left. */
  cell: z.string(),
  /** What the cell shows. */
  text: z.string(),
  /** What the cell holds. */
  raw: cellValueSchema,
  /** Excel number format code; absent means `General`. */
  numberFormat: z.string().optional(),
  /** With its leading `=`; absent when the cell holds no formula. */
  formula: z.string().optional(),
});
export type CellReading = z.infer<typeof cellReadingSchema>;

/** A text field with its cell. */
export const textFieldSchema = cellReadingSchema.pick({ cell: true, text: true });
export type TextField = z.infer<typeof textFieldSchema>;

/** A cell a person fills in with text: `text` is null while it is blank. */
export const entryFieldSchema = z.object({ cell: z.string(), text: z.string().nullable() });
export type EntryField = z.infer<typeof entryFieldSchema>;

/** A number field with its cell: `value` is the number meant, null when the cell gives none. */
export const numberFieldSchema = cellReadingSchema.extend({ value: z.number().nullable() });
export type NumberField = z.infer<typeof numberFieldSchema>;
