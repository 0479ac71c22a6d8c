import type { SheetGrid } from '../../sheet/sheetGrid';
import type { SheetSnapshot } from '../../sheet/sheetSnapshot';
import type { ReviewEntry } from '../../evaluation/reviewEntry';
import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import type { Policy } from '../../policy/policy';
import type { ScoredEvaluation, ScoredFund } from '../../scoring/scoredEvaluation';
import type { IssuedTemplate } from './issuedTemplate';
import type { ReviewedRow } from './reviewedRow';

/** What a review needs: one form scored under a policy, and the sheet it stands in. */
export interface CheckContext {
  readonly scored: ScoredEvaluation;
  readonly snapshot: SheetSnapshot;
  readonly policy: Policy;
  /** The template the form was issued as, where the workbook records one; absent for any other sheet. */
  readonly template?: IssuedTemplate | null;
  /** What a reviewer wrote beside the rows; absent or empty where no reviewer was at work. */
  readonly reviewEntries?: readonly ReviewEntry[];
}

/** A row with what a reviewer wrote beside it. */
export interface ReviewerRow {
  readonly row: ReviewedRow;
  readonly entry: ReviewEntry;
}

/** A form as every check sees it: what several checks need is worked out once. */
export interface ReviewedForm extends CheckContext {
  readonly evaluation: SelfEvaluation;
  readonly grid: SheetGrid;
  readonly rows: readonly ReviewedRow[];
  /** Rows a reviewer wrote something beside. */
  readonly reviewed: readonly ReviewerRow[];
  /** The fund line that carries the execution points; null when the form scores no execution. */
  readonly execution: ScoredFund | null;
  /** Sum of the points of the indicators and of the execution rate; null when no line carries points. */
  readonly points: number | null;
}
