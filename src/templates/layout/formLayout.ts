import { z } from 'zod';
import { parseCell } from '../../sheet/cellAddress';
import { parseArea } from '../../sheet/cellArea';
import { formFieldSchema } from '../definition/formField';

/** Far beyond any form; a record that claims more was tampered with. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 200;
const MOST_CELLS = 20_000;

const cellSchema = z.string().refine((text) => {
  const position = parseCell(text);
  return position !== null && position.row <= MOST_ROWS && position.column <= MOST_COLUMNS;
});
const areaSchema = z.string().refine((text) => {
  const area = parseArea(text);
  return area !== null && area.bottom <= MOST_ROWS && area.right <= MOST_COLUMNS;
});
const textAt = z.object({ cell: cellSchema, text: z.string() });

/**
 * The plan of an issued form: where every printed text, field and formula stood when it left the office. It travels
 * in the workbook's record, so that a returned form can be held against what was issued even when the program no
 * longer ships that version or never knew it.
 */
export const formLayoutSchema = z.object({
  /** `A1:K30`: the whole form. */
  area: areaSchema,
  /** Unit of the amounts; null when the form does not say. */
  amountUnit: z.enum(['万元', '元']).nullable(),
  /** Whether the sheet was issued protected. */
  protected: z.boolean(),
  /** Texts that are not to be changed. */
  labels: z.array(textAt).max(MOST_CELLS),
  /** Numbers that are not to be changed, such as the points of execution. */
  constants: z.array(z.object({ cell: cellSchema, value: z.number() })).max(MOST_CELLS),
  /** Where each field stands, open and closed ones. */
  fields: z.array(z.object({ field: formFieldSchema, cell: cellSchema })).max(MOST_CELLS),
  formulas: z.array(z.object({ cell: cellSchema, formula: z.string().max(8192) })).max(MOST_CELLS),
  /** Texts printed into open cells, such as the levels; they may be changed. */
  printed: z.array(textAt).max(MOST_CELLS),
});
export type FormLayout = z.infer<typeof formLayoutSchema>;
