import type { Finding } from '../checks/finding';
import { fixWrites } from '../checks/findings/fixWrites';
import type { ApplyOutcome, WorkbookHost } from '../host/workbookHost';
import { applyWrites, type Author } from './applyWrites';
import { recordOf } from './recordOf';

/**
 * Writes the fixes of the findings given, whole or not at all, and records them for undo. A cell that no longer holds
 * what the fix was shown for is left alone and named. Rejects with `HostError`.
 */
export async function writeFixes(
  host: WorkbookHost,
  findings: readonly Finding[],
  author: Author,
): Promise<ApplyOutcome> {
  const plan = { addedSheets: [], cells: fixWrites(findings), printAreas: [], skipped: [] };
  return applyWrites(host, plan, await recordOf(host), author);
}
