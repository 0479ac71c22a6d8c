import { z } from 'zod';
import { policyFileSchema } from './policySchema';

/**
 * The shape of a policy file as JSON Schema (draft 2020-12), for editors to complete and check while a file is
 * written. What it cannot say (overlapping years, falling bands) `parsePolicy` checks.
 */
export function policyJsonSchema(): string {
  return JSON.stringify(z.toJSONSchema(policyFileSchema, { io: 'input' }), null, 2);
}
