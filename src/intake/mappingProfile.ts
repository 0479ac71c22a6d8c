import { z } from 'zod';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { TaughtLabel } from './labelIndex';

const head = z.enum(['projectName', 'department', 'implementingUnit', 'projectLeader', 'phone', 'year']);
const funds = z.enum(['initialBudget', 'annualBudget', 'executed', 'executionRate', 'points', 'score']);
const goals = z.enum(['expected', 'achieved']);
const indicators = z.enum([
  'level1',
  'level2',
  'level3',
  'target',
  'targetOperator',
  'targetUnit',
  'actual',
  'points',
  'score',
  'deviationReason',
  'deviation',
  'scoringRule',
  'evidence',
]);
const total = z.enum(['points', 'score', 'grade']);

/** A field that a person can point to another place, by the block of the form it stands in. */
export const mappedFieldSchema = z.discriminatedUnion('block', [
  z.object({ block: z.literal('head'), field: head }),
  z.object({ block: z.literal('funds'), field: funds }),
  z.object({ block: z.literal('goals'), field: goals }),
  z.object({ block: z.literal('indicators'), field: indicators }),
  z.object({ block: z.literal('total'), field: total }),
]);
export type MappedField = z.infer<typeof mappedFieldSchema>;

/**
 * One correction. With a `label` these words name the field from now on, on any sheet and wherever
 * they stand. Without one only the place counts, on the sheet it was pointed to.
 */
export const mappingEntrySchema = z.intersection(
  mappedFieldSchema,
  z.object({
    /** Sheet the correction holds for; null for every sheet. */
    sheet: z.string().nullable(),
    /** The label or header that names the field; null when only the place counts. */
    label: z.string().min(1).max(120).nullable(),
    /** A1 of the value's cell, or of any cell in the column for a column of a table. */
    cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
  }),
);
export type MappingEntry = z.infer<typeof mappingEntrySchema>;

/** Corrections of what was read, kept with the workbook and passed on to workbooks with the same layout. */
export const mappingProfileSchema = z.object({ version: z.literal(1), entries: z.array(mappingEntrySchema) });
export type MappingProfile = z.infer<typeof mappingProfileSchema>;

/**
 * The profile with a correction put in. Earlier ones give way where they speak of the same field on the
 * same sheet, or of the same words.
 */
export function withMapping(profile: MappingProfile | undefined, entry: MappingEntry): MappingProfile {
  const others = (profile?.entries ?? []).filter(({ block, field, sheet, label }) => {
    const meet = sheet === null || entry.sheet === null || sheet === entry.sheet;
    const sameWords = label !== null && label === entry.label;
    return block !== entry.block || !meet || (field !== entry.field && !sameWords);
  });
  return { version: 1, entries: [...others, entry] };
}

/** The profile without the corrections of a field. */
export function withoutMapping(profile: MappingProfile | undefined, { block, field }: MappedField): MappingProfile {
  const entries = (profile?.entries ?? []).filter((entry) => entry.block !== block || entry.field !== field);
  return { version: 1, entries };
}

/** The corrections that hold for a sheet. */
export function mappingsFor(snapshot: SheetSnapshot, profile: MappingProfile | undefined): readonly MappingEntry[] {
  return (profile?.entries ?? []).filter(({ sheet }) => sheet === null || sheet === snapshot.name);
}

/** The spellings that corrections teach. */
export function taughtLabels(entries: readonly MappingEntry[]): readonly TaughtLabel[] {
  return entries.flatMap(({ block, field, label }) => (label === null ? [] : [{ block, field, label }]));
}
