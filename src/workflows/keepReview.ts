import type { Finding } from '../checks/finding';
import type { ApplyOutcome, WorkbookHost } from '../host/workbookHost';
import type { KeptFinding, ReviewEntry } from '../record/recordEntry';
import type { WritePlan } from '../sheet/writePlan';
import { planReviewColumns } from '../writeback/reviewColumns';
import { withRecord, writesEntry, type Author } from './applyWrites';
import type { FindingSentences } from './reviewSheet/findingSentence';
import { reviewSheet } from './reviewSheet/reviewSheet';
import { freeTab } from './reviewSheet/reviewSheetName';
import { scoreWorkbook, type ScoredForm, type ScoreOptions, type ScoreOutcome } from './scoreWorkbook';

/** How keeping a review ended; `noForm` when there is nothing to review. */
export type KeepReviewOutcome =
  | { readonly status: 'noForm' }
  | {
      readonly status: 'kept';
      readonly outcome: ApplyOutcome;
      /** Columns that could not be added, with the reason. */
      readonly skipped: WritePlan['skipped'];
    };

/** What a review adds to the workbook beside its line in the record. */
export interface ReviewParts {
  /** The words for the sheet 审核意见; null adds none. */
  readonly sheet: FindingSentences | null;
  /** Columns for the reviewer right of each table. */
  readonly columns: boolean;
}

/**
 * Keeps what the review found in the workbook's record, so that the next one says what was fixed, what is still open
 * and what is new; and adds the sheet 审核意见 and the reviewer's columns where asked for. Whole or not at all. Rejects
 * with `HostError` or `PolicyError`.
 */
export async function keepReview(
  host: WorkbookHost,
  options: Omit<ScoreOptions, 'checks'>,
  { sheet, columns }: ReviewParts,
  author: Author,
): Promise<KeepReviewOutcome> {
  const outcome = await scoreWorkbook(host, { ...options, checks: 'review' });
  const { forms, record } = outcome;
  if (forms.length === 0) return { status: 'noForm' };
  const tabs = new Set(sheet === null ? [] : (await host.listSheets()).map(({ name }) => name));
  const reviewer = { name: author.name, at: author.now() };
  const plan = columns ? columnsPlan(outcome) : NOTHING;
  const addedSheets = forms.flatMap((form) => {
    if (sheet === null) return [];
    const tab = freeTab(tabs);
    tabs.add(tab);
    return [reviewSheet(form, tab, sheet, reviewer)];
  });
  const entries = [...(plan.cells.length === 0 ? [] : [writesEntry(plan, record, author)]), reviewEntry(forms, author)];
  const applied = await host.apply(withRecord({ ...plan, addedSheets }, record, entries));
  return { status: 'kept', outcome: applied, skipped: plan.skipped };
}

const NOTHING: WritePlan = { addedSheets: [], cells: [], printAreas: [], skipped: [] };

function columnsPlan({ forms, snapshots }: ScoreOutcome): WritePlan {
  const plans = snapshots.map((snapshot) =>
    planReviewColumns(
      forms.filter(({ evaluation }) => evaluation.sheet === snapshot.name).map(({ evaluation }) => evaluation),
      snapshot,
    ),
  );
  return {
    addedSheets: [],
    cells: plans.flatMap(({ cells }) => cells),
    printAreas: plans.flatMap(({ printAreas }) => printAreas),
    skipped: plans.flatMap(({ skipped }) => skipped),
  };
}

/** The line of the record that keeps a review: everything found, what was excepted included. */
function reviewEntry(forms: readonly ScoredForm[], author: Author): ReviewEntry {
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
