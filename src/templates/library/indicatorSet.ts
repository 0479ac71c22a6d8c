import { z } from 'zod';
import { templateIndicatorSchema } from '../definition/templateIndicator';

/** Indicators that suit a kind of project, with suggested targets and points. */
export const indicatorSetSchema = z.strictObject({
  $schema: z.string().optional(),
  /** Unique within a library. An office's own sets may have any name for it. */
  id: z.string().min(1).max(80),
  name: z.strictObject({ 'zh-CN': z.string().min(1).max(80), en: z.string().min(1).max(80) }),
  indicators: z.array(templateIndicatorSchema).min(1).max(500),
});
export type IndicatorSet = z.infer<typeof indicatorSetSchema>;

/** An office's own library as it stands in a file. */
export const indicatorLibrarySchema = z.strictObject({
  $schema: z.string().optional(),
  sets: z
    .array(indicatorSetSchema)
    .max(500)
    .refine((sets) => new Set(sets.map((set) => set.id)).size === sets.length, { error: 'setTwice' }),
});
export type IndicatorLibrary = z.infer<typeof indicatorLibrarySchema>;
