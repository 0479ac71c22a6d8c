import type { SheetGrid } from '../../sheet/sheetGrid';
import type { SheetSnapshot } from '../../sheet/sheetSnapshot';
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
}

/** A form as every check sees it: what several checks need is worked out once. */
export interface ReviewedForm extends CheckContext {
  readonly evaluation: SelfEvaluation;
  readonly grid: SheetGrid;
  readonly rows: readonly ReviewedRow[];
  /** The fund line that carries the execution points; null when the form scores no execution. */
  readonly execution: ScoredFund | null;
  /** Sum of the points of the indicators and of the execution rate; null when no line carries points. */
  readonly points: number | null;
}
