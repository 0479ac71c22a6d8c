import type { Finding } from '../checks/finding';
import type { ApplyOutcome, WorkbookHost } from '../host/workbookHost';
import type { KeptFinding, RecordEntry } from '../record/recordEntry';
import type { WritePlan } from '../sheet/writePlan';
import { withRecord, type Author } from './applyWrites';
import { scoreWorkbook, type ScoredForm, type ScoreOptions } from './scoreWorkbook';

/** How keeping a review ended; `noForm` when there is nothing to review. */
export type KeepReviewOutcome =
  { readonly status: 'noForm' } | { readonly status: 'kept'; readonly outcome: ApplyOutcome };

/** What a review adds to the workbook beside its line in the record. */
export interface ReviewParts {
  /** The sheet 审核意见. */
  readonly sheet: boolean;
  /** Columns for the reviewer right of each table. */
  readonly columns: boolean;
}

const NOTHING: WritePlan = { addedSheets: [], cells: [], printAreas: [], skipped: [] };

/**
 * Keeps what the review found in the workbook's record, so that the next one says what was fixed, what is still open
 * and what is new. No other cell is written. Rejects with `HostError` or `PolicyError`.
 */
export async function keepReview(
  host: WorkbookHost,
  options: Omit<ScoreOptions, 'checks'>,
  _parts: ReviewParts,
  author: Author,
): Promise<KeepReviewOutcome> {
  const { forms, record } = await scoreWorkbook(host, { ...options, checks: 'review' });
  if (forms.length === 0) return { status: 'noForm' };
  return { status: 'kept', outcome: await host.apply(withRecord(NOTHING, record, [reviewEntry(forms, author)])) };
}

/** The line of the record that keeps a review: everything found, what was excepted included. */
export function reviewEntry(forms: readonly ScoredForm[], author: Author): RecordEntry {
  return {
    kind: 'review',
    at: author.now().toISOString(),
    by: author.name,
    forms: forms.map(({ evaluation, findings, review }) => ({
      sheet: evaluation.sheet,
      range: evaluation.range,
      findings: [...findings, ...review.waived.map(({ finding }) => finding)].map(kept),
    })),
  };
}

function kept({ code, severity, sheet, cell, indicator, found, expected }: Finding): KeptFinding {
  return { code, severity, sheet, cell, indicator, found, expected };
}
