import { z } from 'zod';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { TaughtLabel } from './labelIndex';

/** A field that a person can point to another place. */
export const mappedFieldSchema = z.object({
  block: z.enum(['head', 'funds', 'goals', 'indicators', 'total']),
  field: z.string().min(1),
});
export type MappedField = z.infer<typeof mappedFieldSchema>;

/** One correction: the words that name the field from now on, and where it was pointed to. */
export const mappingEntrySchema = mappedFieldSchema.extend({
  /** Sheet the correction was made on; null holds for every sheet. */
  sheet: z.string().nullable(),
  /** The label or header that names the field; null when there are no words and only the place counts. */
  label: z.string().nullable(),
  /** A1 of the value's cell, or of any cell in the column for a column of a block. */
  cell: z.string().nullable(),
});
export type MappingEntry = z.infer<typeof mappingEntrySchema>;

/** Corrections of what was read, kept with the workbook and given on to other workbooks with the same layout. */
export const mappingProfileSchema = z.object({ version: z.literal(1), entries: z.array(mappingEntrySchema) });
export type MappingProfile = z.infer<typeof mappingProfileSchema>;

/** The spellings a profile teaches for a sheet. */
export function taughtLabels(snapshot: SheetSnapshot, profile: MappingProfile | undefined): readonly TaughtLabel[] {
  return (profile?.entries ?? []).flatMap(({ block, field, sheet, label }) =>
    label === null || (sheet !== null && sheet !== snapshot.name) ? [] : [{ block, field, label }],
  );
}
