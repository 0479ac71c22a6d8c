import { z } from 'zod';
import { entryFieldSchema } from './cellReading';

/** 年度总体目标: what was expected and what was achieved. */
export const goalSchema = z.object({
  expected: entryFieldSchema.nullable(),
  achieved: entryFieldSchema.nullable(),
});
export type Goal = z.infer<typeof goalSchema>;
