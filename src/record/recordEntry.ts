import { z } from 'zod';
import { cellValueSchema } from '../sheet/sheetSnapshot';

const stamp = {
  /** ISO 8601 time, UTC. */
  at: z.string(),
  /** Who did it, as far as the host knows; empty when unknown. */
  by: z.string(),
};

const contentSchema = z.object({ value: cellValueSchema, formula: z.string().optional() });

const areaSchema = z.object({
  top: z.number().int(),
  left: z.number().int(),
  bottom: z.number().int(),
  right: z.number().int(),
});

/** One cell that was written, with what stood there before: enough to put it back. */
export const writtenCellSchema = z.object({
  sheet: z.string(),
  cell: z.string(),
  before: contentSchema,
  after: contentSchema,
  numberFormat: z.object({ before: z.string(), after: z.string() }).optional(),
  purpose: z.string(),
});
export type WrittenCell = z.infer<typeof writtenCellSchema>;

/** The 评分办法 the workbook is bound to; `own` holds the whole policy when the finance office made it. */
export const policyEntrySchema = z.object({
  kind: z.literal('policy'),
  ...stamp,
  policyId: z.string(),
  version: z.string(),
  own: z.unknown().optional(),
});

/** How fields of a sheet are mapped where a person corrected what was read. The profile is validated by intake. */
export const mappingEntrySchema = z.object({
  kind: z.literal('mapping'),
  ...stamp,
  sheet: z.string(),
  profile: z.unknown(),
});

/** A person's decision on a qualitative or open row. */
export const decisionEntrySchema = z.object({
  kind: z.literal('decision'),
  ...stamp,
  sheet: z.string(),
  /** The score cell decided on. */
  cell: z.string(),
  /** Level-3 name of the row at the time: a row that has another name since is not touched. */
  indicator: z.string().nullable().optional(),
  tier: z.string().nullable(),
  /** Points. */
  score: z.number(),
  reason: z.string(),
});

/** What one action wrote into the workbook. */
export const writesEntrySchema = z.object({
  kind: z.literal('writes'),
  ...stamp,
  /** Unique within the record. */
  id: z.string(),
  cells: z.array(writtenCellSchema),
  printAreas: z.array(z.object({ sheet: z.string(), before: areaSchema.nullable(), after: areaSchema.nullable() })),
  /** Backgrounds of cells, for marks; absent where none changed. */
  fills: z
    .array(
      z.object({ sheet: z.string(), cell: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    )
    .optional(),
});

/** That the writes with this id were taken back. */
export const undoneEntrySchema = z.object({ kind: z.literal('undone'), ...stamp, id: z.string() });

/** The value of one cell at the time of signing. */
export const signedCellSchema = z.object({ sheet: z.string(), cell: z.string(), value: cellValueSchema });
export type SignedCell = z.infer<typeof signedCellSchema>;

/** 签字: who answers for the values as they stood, under which policy. Looks are not signed. */
export const signOffEntrySchema = z.object({
  kind: z.literal('signOff'),
  ...stamp,
  policyId: z.string(),
  policyVersion: z.string(),
  /** SHA-256 of the policy as it held, and of the signed cells. */
  policyDigest: z.string(),
  valuesDigest: z.string(),
  /** Area of each form that was signed. */
  areas: z.array(z.object({ sheet: z.string(), range: z.string() })),
  /** Every cell of these areas that held something. */
  cells: z.array(signedCellSchema),
});
export type SignOffEntry = z.infer<typeof signOffEntrySchema>;

/**
 * Which template the form on a sheet was made from. Printed texts, fields and formulas as they stood are in `layout`,
 * validated by templates, so that the form can be held against it when it comes back.
 */
export const templateEntrySchema = z.object({
  kind: z.literal('template'),
  ...stamp,
  /** Name of the sheet as issued. */
  sheet: z.string(),
  templateId: z.string(),
  version: z.string(),
  /** Budget year the form is for. */
  year: z.number().int(),
  policyId: z.string(),
  /** SHA-256 over template, version, year, policy and layout. */
  digest: z.string(),
  layout: z.unknown(),
});

/** To whom the workbook was issued, as the roster named them. */
export const issuedEntrySchema = z.object({
  kind: z.literal('issued'),
  ...stamp,
  unit: z.string(),
  project: z.string(),
  /** Empty when the roster gives none. */
  code: z.string(),
  /** ISO date; empty when the roster gives none. */
  deadline: z.string(),
});

/** What a finding is known by from one review to the next: kept without its words, which the program has. */
export const keptFindingSchema = z.object({
  code: z.string(),
  severity: z.enum(['mustFix', 'shouldExplain', 'note']),
  sheet: z.string(),
  cell: z.string().nullable(),
  indicator: z.string().nullable(),
  found: z.string().nullable(),
  expected: z.string().nullable(),
});
export type KeptFinding = z.infer<typeof keptFindingSchema>;

/** 复核: everything that was found at one review, form by form, so that the next one can say what became of it. */
export const reviewEntrySchema = z.object({
  kind: z.literal('review'),
  ...stamp,
  forms: z.array(z.object({ sheet: z.string(), range: z.string(), findings: z.array(keptFindingSchema) })),
});

const excepted = {
  code: z.string(),
  sheet: z.string(),
  cell: z.string().nullable(),
  indicator: z.string().nullable(),
  found: z.string().nullable(),
};

/** A reviewer's exception for one finding, as it was found; never without a reason and a name. */
export const waiverEntrySchema = z.object({
  kind: z.literal('waiver'),
  ...stamp,
  by: z.string().trim().min(1),
  ...excepted,
  reason: z.string().trim().min(1),
});

/** That an exception granted before holds no longer. */
export const waiverWithdrawnEntrySchema = z.object({ kind: z.literal('waiverWithdrawn'), ...stamp, ...excepted });

/** A line of the record. Lines are only ever added. */
export const recordEntrySchema = z.discriminatedUnion('kind', [
  policyEntrySchema,
  mappingEntrySchema,
  decisionEntrySchema,
  writesEntrySchema,
  undoneEntrySchema,
  signOffEntrySchema,
  templateEntrySchema,
  issuedEntrySchema,
  reviewEntrySchema,
  waiverEntrySchema,
  waiverWithdrawnEntrySchema,
]);
export type RecordEntry = z.infer<typeof recordEntrySchema>;
export type PolicyEntry = z.infer<typeof policyEntrySchema>;
export type MappingEntry = z.infer<typeof mappingEntrySchema>;
export type DecisionEntry = z.infer<typeof decisionEntrySchema>;
export type WritesEntry = z.infer<typeof writesEntrySchema>;
export type TemplateEntry = z.infer<typeof templateEntrySchema>;
export type IssuedEntry = z.infer<typeof issuedEntrySchema>;
export type ReviewEntry = z.infer<typeof reviewEntrySchema>;
export type WaiverEntry = z.infer<typeof waiverEntrySchema>;
