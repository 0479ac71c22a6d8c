import { z } from 'zod';

/**
 * A cell that is there and could not be understood, or a part of the form that could not be placed
 * with certainty. `why` is a code with words in the locales.
 */
export const unreadSchema = z.object({
  /** Null when no single cell can be named. */
  cell: z.string().nullable(),
  text: z.string(),
  why: z.string(),
});
export type Unread = z.infer<typeof unreadSchema>;
