import { z } from 'zod';
import { formFieldSchema } from '../definition/formField';

const textAt = z.object({ cell: z.string(), text: z.string() });

/**
 * The plan of an issued form: where every printed text, field and formula stood when it left the office. It travels
 * in the workbook's record, so that a returned form can be held against what was issued even when the program no
 * longer ships that version or never knew it.
 */
export const formLayoutSchema = z.object({
  /** `A1:K30`: the whole form. */
  area: z.string(),
  /** Texts that are not to be changed. */
  labels: z.array(textAt),
  /** Numbers that are not to be changed, such as the points of execution. */
  constants: z.array(z.object({ cell: z.string(), value: z.number() })),
  /** Where each field stands, open and closed ones. */
  fields: z.array(z.object({ field: formFieldSchema, cell: z.string() })),
  formulas: z.array(z.object({ cell: z.string(), formula: z.string() })),
  /** Texts printed into open cells, such as the levels; they may be changed. */
  printed: z.array(textAt),
});
export type FormLayout = z.infer<typeof formLayoutSchema>;
