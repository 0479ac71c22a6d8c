import type { ApplyOutcome, WorkbookHost } from '../host/workbookHost';
import { digest } from '../policy/digest';
import { policyDigest } from '../policy/policy';
import type { SignOffEntry } from '../record/recordEntry';
import { withRecord, type Author } from './applyWrites';
import { scoreWorkbook, type ScoreOptions } from './scoreWorkbook';
import { signedCells } from './signedCells';

/** How signing ended; `noForm` when there is nothing to sign. */
export type SignOffOutcome =
  | { readonly status: 'noForm' }
  | { readonly status: 'signed'; readonly entry: SignOffEntry; readonly outcome: ApplyOutcome };

/**
 * Records who answers for the values of all forms as they stand, with the policy they were scored
 * under. Binds the signature to values, not looks; it proves that nothing changed since, not who the
 * person is. Rejects with `HostError` or `PolicyError`.
 */
export async function signOff(host: WorkbookHost, options: ScoreOptions, author: Author): Promise<SignOffOutcome> {
  const { forms, snapshots, record } = await scoreWorkbook(host, options);
  const first = forms[0];
  if (!first) return { status: 'noForm' };
  const areas = forms.map(({ evaluation }) => ({ sheet: evaluation.sheet, range: evaluation.range }));
  const cells = signedCells(areas, snapshots);
  const entry: SignOffEntry = {
    kind: 'signOff',
    at: author.now().toISOString(),
    by: author.name,
    policyId: first.policy.id,
    policyVersion: first.policy.version,
    policyDigest: policyDigest(first.policy),
    valuesDigest: digest(cells),
    areas,
    cells: [...cells],
  };
  const nothing = { addedSheets: [], cells: [], printAreas: [], skipped: [] };
  return { status: 'signed', entry, outcome: await host.apply(withRecord(nothing, record, [entry])) };
}
