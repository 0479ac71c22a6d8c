import { z } from 'zod';
import type { Finding } from '../finding';

/**
 * A reviewer's exception: this finding may stand, for this reason. It is bound to what was found, so
 * that a later change of the cell is looked at again, and it stays in the report.
 */
export const waiverSchema = z.object({
  code: z.string(),
  sheet: z.string(),
  cell: z.string().nullable(),
  indicator: z.string().nullable(),
  found: z.string().nullable(),
  reason: z.string().trim().min(1),
  /** Who granted it. */
  by: z.string().trim().min(1),
  /** When, ISO 8601. */
  at: z.string(),
});
export type Waiver = z.infer<typeof waiverSchema>;

/** Why an exception was not granted; words are in the locales. */
export type WaiverRefusal = 'checks.waiver.noReason' | 'checks.waiver.noName';

/** An exception for a finding; refused without a reason and a name. */
export function grantWaiver(
  finding: Finding,
  grant: { readonly reason: string; readonly by: string; readonly at: string },
): { readonly waiver: Waiver } | { readonly refused: WaiverRefusal } {
  const reason = grant.reason.trim();
  const by = grant.by.trim();
  if (reason === '') return { refused: 'checks.waiver.noReason' };
  if (by === '') return { refused: 'checks.waiver.noName' };
  const { code, sheet, cell, indicator, found } = finding;
  return { waiver: { code, sheet, cell, indicator, found, reason, by, at: grant.at } };
}
