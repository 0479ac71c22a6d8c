import type { CellAddress } from '../sheet/cellAddress';
import type { CellContent } from '../sheet/writePlan';
import type { PolicyReference } from '../scoring/scoredEvaluation';

/** `mustFix` would be sent back, `shouldExplain` needs a sentence of reason, `note` is for the reader's judgement. */
export type Severity = 'mustFix' | 'shouldExplain' | 'note';

/** Something a reviewer would object to: data only, words come from the locales by `code`. */
export interface Finding {
  /** Name of the check and of its file. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The cell to go to; null when the form lacks the thing altogether. */
  readonly cell: CellAddress | null;
  /** All cells concerned, the first the same as `cell`. */
  readonly cells: readonly CellAddress[];
  /** Level-3 name of the row, or null for the form as a whole. */
  readonly indicator: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  /** found − expected where both are numbers. */
  readonly difference: number | null;
  /** What the sentence is filled with beside found and expected. */
  readonly values: Readonly<Record<string, string>>;
  readonly reference: PolicyReference | null;
  /** A safe fix, shown before it is made; null when only a person can mend it. */
  readonly fix: { readonly cell: CellAddress; readonly before: CellContent; readonly after: CellContent } | null;
}
