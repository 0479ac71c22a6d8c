import { z } from 'zod';
import { textFieldSchema } from './cellReading';

/** 年度总体目标: what was expected and what was achieved. */
export const goalSchema = z.object({
  expected: textFieldSchema.nullable(),
  achieved: textFieldSchema.nullable(),
});
export type Goal = z.infer<typeof goalSchema>;
