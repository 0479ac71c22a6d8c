import { z } from 'zod';
import { formFieldSchema, INDICATOR_COLUMNS } from './formField';

/** A run of columns, `C:F`, or a single one, `C`. */
const columnsSchema = z.string().regex(/^[A-Z]{1,2}(:[A-Z]{1,2})?$/, { error: 'columns' });

/** How a cell looks; the fonts and borders behind each name are in `sheet/formLooks.ts`. */
export const formLookSchema = z.enum(['title', 'subtitle', 'label', 'header', 'mark', 'note', 'signature']);
export type FormLook = z.infer<typeof formLookSchema>;

/** A printed text, or a field to be filled in, over one or more columns and rows. */
const cellSchema = z.union([
  z.strictObject({
    at: columnsSchema,
    /** `{year}`, `{amountUnit}`, `{executionPoints}`, `{indicatorPoints}` and `{tierBands}` are put in when the sheet is made. */
    text: z.string(),
    look: formLookSchema,
    /** Rows it covers; `indicators` from here to the last indicator row. */
    down: z.union([z.number().int().min(2), z.literal('indicators')]).optional(),
  }),
  z.strictObject({ at: columnsSchema, field: formFieldSchema, down: z.number().int().min(2).optional() }),
]);
export type DefinedCell = z.infer<typeof cellSchema>;

/** A row of the form with the heights in points, or the place where the indicator rows stand. */
const rowSchema = z.union([
  z.strictObject({ height: z.number().positive(), cells: z.array(cellSchema) }),
  z.strictObject({
    height: z.number().positive(),
    indicators: z
      .partialRecord(z.enum(INDICATOR_COLUMNS), columnsSchema)
      .refine((columns) => columns.level3 && columns.target && columns.points && columns.score, {
        error: 'indicatorColumns',
      }),
  }),
]);

/** A group of blank indicator rows the form is printed with. */
export const indicatorGroupSchema = z.strictObject({
  level1: z.string().min(1),
  level2: z.string().min(1),
  rows: z.number().int().min(1).max(50),
});
export type IndicatorGroup = z.infer<typeof indicatorGroupSchema>;

/** A form as it is issued: its rows as printed, and the indicator rows it has when none are given. */
export const templateDefinitionSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'templateId' }),
    version: z.string().regex(/^\d+(\.\d+)*$/, { error: 'templateVersion' }),
    name: z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) }),
    /** Policies the layout is the official one of; the first layout in the list is for all others. */
    policies: z.array(z.string()),
    sheetName: z.string().min(1).max(31),
    amountUnit: z.enum(['万元', '元']),
    orientation: z.enum(['portrait', 'landscape']),
    /** Widths in characters, from column A on. */
    columns: z.array(z.number().positive()).min(4).max(30),
    rows: z.array(rowSchema).min(3),
    /** Rows of the head of the indicator table, repeated on each printed page: counted from 1. */
    repeatedRows: z.strictObject({ from: z.number().int().min(1), to: z.number().int().min(1) }),
    indicators: z.array(indicatorGroupSchema).min(1),
  })
  .refine((definition) => definition.rows.filter((row) => 'indicators' in row).length === 1, {
    error: 'oneIndicatorTable',
  });
export type TemplateDefinition = z.infer<typeof templateDefinitionSchema>;
