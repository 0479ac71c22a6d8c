import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import type { WorkbookHost } from '../host/workbookHost';
import { policyAt } from '../policy/policyAt';
import type { PolicyFile } from '../policy/policySchema';
import { policyYearFor } from '../policy/policyYears';
import { recordedDecisions } from '../record/workbookRecord';
import { comparePolicies, type PolicyComparison } from '../scoring/comparePolicies';
import { ownPolicies } from './ownPolicies';
import { readWorkbook, type ReadOptions } from './readWorkbook';

/** One form under two policies. */
export interface ComparedForm {
  readonly evaluation: SelfEvaluation;
  readonly comparison: PolicyComparison;
}

/**
 * Scores every form of a workbook under two policies, whatever policy it is bound to, and finds what
 * makes the rows differ. Writes nothing. Rejects with `HostError` or `PolicyError`.
 */
export async function compareWorkbook(
  host: WorkbookHost,
  options: ReadOptions,
  [idA, idB]: readonly [string, string],
  given: readonly PolicyFile[] = [],
): Promise<readonly ComparedForm[]> {
  const { sheets, record } = await readWorkbook(host, options);
  const own = [...given, ...ownPolicies(record)];
  const policyFor = (id: string, year: number | null) => policyAt(id, policyYearFor(id, year, own), own);
  return sheets.flatMap(({ snapshot, forms }) =>
    forms.map((evaluation) => ({
      evaluation,
      comparison: comparePolicies(evaluation, policyFor(idA, evaluation.year), policyFor(idB, evaluation.year), {
        decisions: recordedDecisions(record, snapshot.name),
      }),
    })),
  );
}
