import type { Finding } from '../checks/finding';
import type { ApplyOutcome, CommentOutcome } from '../host/workbookHost';
import type { PolicyListing } from '../policy/listPolicies';
import type { PolicySaying } from '../policy/describePolicy';
import type { PolicyFile } from '../policy/policySchema';
import type { WorkbookRecord } from '../record/workbookRecord';
import type { ComparedForm } from '../workflows/compareWorkbook';
import type { ClearOutcome } from '../workflows/clearAdditions';
import type { Choice, KeepOutcome } from '../workflows/keepChoice';
import type { DraftChange, DraftOutcome, DraftSource } from '../workflows/policyDraft';
import type { KeepReviewOutcome, ReviewParts } from '../workflows/keepReview';
import type { FindingSentences } from '../workflows/reviewSheet/findingSentence';
import type { ReviewRule } from '../workflows/reviewRules';
import type { MarkOutcome } from '../workflows/markWorkbook';
import type { ScoreOptions, ScoreOutcome } from '../workflows/scoreWorkbook';
import type { SignOffOutcome } from '../workflows/signOff';
import type { UndoOutcome } from '../workflows/undoLast';

/** What a scoring gave, without the sheets themselves: those stay where the workflows run. */
export type PaneOutcome = Omit<ScoreOutcome, 'snapshots'>;

/**
 * What the pane asks of the program. The entry file says where it runs: beside the pane in Excel, in a
 * worker in the browser page, so that a large workbook keeps neither from answering.
 * All reject with `PaneFault`, `HostError` or `PolicyError`.
 */
export interface PaneWorkflows {
  /** Reads, scores, checks and plans; writes nothing. */
  readonly score: (options: ScoreOptions) => Promise<PaneOutcome>;
  /** Writes what the outcome plans, whole or not at all, and records it for undo. */
  readonly apply: (outcome: PaneOutcome) => Promise<ApplyOutcome>;
  /** Writes the fixes of the findings given, whole or not at all, and records them for undo. */
  readonly fix: (findings: readonly Finding[]) => Promise<ApplyOutcome>;
  /** Keeps the review in the workbook, with what is asked for beside it; `by` is the reviewer. */
  readonly keepReview: (parts: ReviewParts, by: string, options: ScoreOptions) => Promise<KeepReviewOutcome>;
  /** Signs the values of all forms as they stand. */
  readonly sign: (by: string, options: ScoreOptions) => Promise<SignOffOutcome>;
  /** Writes findings as comments on their cells, or (`sentences` null) takes ours away; absent where the host has none. */
  readonly comment?: (options: ScoreOptions, sentences: FindingSentences | null) => Promise<CommentOutcome>;
  /** The rules behind the checks. */
  readonly rules: () => Promise<readonly ReviewRule[]>;
  /** Takes the last recorded writes back. */
  readonly undo: () => Promise<UndoOutcome>;
  /** Marks findings and open scores in the sheet, instead of what was marked before. */
  readonly mark: (options: ScoreOptions) => Promise<MarkOutcome>;
  /** Takes marks and deviation columns away again. */
  readonly clear: () => Promise<ClearOutcome>;
  /** Keeps a decision, a correction or the policy in the workbook's record; writes no other cell. */
  readonly keep: (choice: Choice, options: ScoreOptions) => Promise<KeepOutcome>;
  /** The policies that can be chosen for this workbook. */
  readonly policies: (record: WorkbookRecord) => Promise<readonly PolicyListing[]>;
  /** What a policy says in a year, in plain words; a form without a year takes the latest rules. */
  readonly sayings: (id: string, year: number | null, record: WorkbookRecord) => Promise<readonly PolicySaying[]>;
  /** Every form under two policies. */
  readonly compare: (ids: readonly [string, string]) => Promise<readonly ComparedForm[]>;
  /** A policy of one's own to begin with: a copy of one known here, or the text of a file. */
  readonly startDraft: (source: DraftSource, year: number | null, record: WorkbookRecord) => Promise<DraftOutcome>;
  /** The draft after one change, or everything that is wrong with the change. */
  readonly changeDraft: (
    file: PolicyFile,
    change: DraftChange,
    year: number | null,
    record: WorkbookRecord,
  ) => Promise<DraftOutcome>;
}

/** The same for a file, which has no comments of ours. */
export type FileWorkflows = Omit<PaneWorkflows, 'comment'>;
