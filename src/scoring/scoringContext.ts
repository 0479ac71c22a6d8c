import type { CellAddress } from '../sheet/cellAddress';
import type { Policy } from '../policy/policy';
import type { Decision } from './decision';

/** What a form is scored with, beside the form itself. */
export interface ScoringContext {
  readonly policy: Policy;
  readonly decisions: readonly Decision[];
  /** Score cells whose proposed change the user accepted. */
  readonly accepted: ReadonlySet<CellAddress>;
}
