import { z } from 'zod';

/** Why a header, label or block was taken for what it is: the evidence behind `ziping read --explain`. */
export const recognitionSchema = z.object({
  block: z.enum(['title', 'head', 'funds', 'goals', 'indicators', 'total', 'notes']),
  /** The field the cell names, e.g. `target`; null for a block as a whole. */
  field: z.string().nullable(),
  cell: z.string(),
  text: z.string(),
  /** 0 to 1: 1 is a spelling in the label table, less is a near miss or a guess by structure. */
  confidence: z.number().min(0).max(1),
  /** Code of the ground, with words in the locales: `label`, `nearLabel`, `structure`, `definedName`, `mapping` … */
  ground: z.string(),
});
export type Recognition = z.infer<typeof recognitionSchema>;
