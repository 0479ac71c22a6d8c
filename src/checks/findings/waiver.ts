import type { Finding } from '../finding';

/**
 * A reviewer's exception: this finding may stand, for this reason. It is bound to what was found, so
 * that a later change of the cell is looked at again, and it stays in the report.
 */
export interface Waiver extends Pick<Finding, 'code' | 'sheet' | 'cell' | 'indicator' | 'found'> {
  readonly reason: string;
  /** Who granted it. */
  readonly by: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/** Why an exception was not granted; words are in the locales. */
export type WaiverRefusal = 'checks.waiver.noReason' | 'checks.waiver.noName';

/** An exception for a finding; refused without a reason and a name. */
export function grantWaiver(
  finding: Pick<Finding, 'code' | 'sheet' | 'cell' | 'indicator' | 'found'>,
  grant: { readonly reason: string; readonly by: string; readonly at: string },
): { readonly waiver: Waiver } | { readonly refused: WaiverRefusal } {
  const reason = grant.reason.trim();
  const by = grant.by.trim();
  if (reason === '') return { refused: 'checks.waiver.noReason' };
  if (by === '') return { refused: 'checks.waiver.noName' };
  const { code, sheet, cell, indicator, found } = finding;
  return { waiver: { code, sheet, cell, indicator, found, reason, by, at: grant.at } };
}
