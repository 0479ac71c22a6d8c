import { policyFileSchema, type PolicyFile } from '../policy/policySchema';
import { recordedPolicy, type WorkbookRecord } from '../record/workbookRecord';

/** The finance office's own policy that travels in the workbook; empty when it is bound to a shipped one. */
export function ownPolicies(record: WorkbookRecord): readonly PolicyFile[] {
  const own = recordedPolicy(record)?.own;
  if (own === undefined) return [];
  const parsed = policyFileSchema.safeParse(own);
  return parsed.success ? [parsed.data] : [];
}
