import { z } from 'zod';
import { templateIdentitySchema } from '../definition/templateIdentity';

import { ROSTER_PROBLEMS } from './rosterRow';

/** What was issued to whom: kept by the office, to tell later what is missing. */
export const issueManifestSchema = z.object({
  /** ISO 8601 time, UTC. */
  issuedAt: z.string(),
  /** Null when nothing was issued. */
  template: templateIdentitySchema.nullable(),
  roster: z.string(),
  files: z.array(
    z.object({
      file: z.string(),
      /** 1-based row of the roster. */
      row: z.number().int(),
      unit: z.string(),
      project: z.string(),
      code: z.string(),
      /** ISO date; empty when the roster gives none. */
      deadline: z.string(),
      contact: z.string(),
      /** Digest of the form that was issued, as in its record. */
      digest: z.string(),
    }),
  ),
  problems: z.array(
    z.object({
      code: z.enum(ROSTER_PROBLEMS),
      row: z.number().int(),
      cell: z.string(),
      found: z.string(),
      expected: z.string(),
    }),
  ),
});
export type IssueManifest = z.infer<typeof issueManifestSchema>;
