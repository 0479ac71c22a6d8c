import { z } from 'zod';
import { numberFieldSchema, textFieldSchema } from './cellReading';

/** 总分: points, score and, where the form prints it, the grade. */
export const totalSchema = z.object({
  label: textFieldSchema.nullable(),
  points: numberFieldSchema.nullable(),
  score: numberFieldSchema.nullable(),
  grade: textFieldSchema.nullable(),
});
export type Total = z.infer<typeof totalSchema>;
