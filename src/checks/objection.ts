import type { CellAddress } from '../sheet/cellAddress';
import type { PolicyReference } from '../scoring/scoredEvaluation';
import type { Finding } from './finding';
import type { ReviewedRow } from './form/reviewedRow';

/** What one check has to say of one place; `defineCheck` makes a finding of it. */
export interface Objection {
  /** Cells concerned, the one to go to first; nulls (columns the layout lacks) are left out. */
  readonly cells: readonly (CellAddress | null)[];
  /** Level-3 name of the row; absent for the form as a whole. */
  readonly indicator?: string | null;
  readonly found?: string | null;
  readonly expected?: string | null;
  /** found − expected where both are numbers. */
  readonly difference?: number | null;
  /** What the sentence is filled with beside cells, found and expected. */
  readonly values?: Readonly<Record<string, string>>;
  readonly reference?: PolicyReference | null;
  readonly fix?: Finding['fix'];
  /** A milder severity than the check's, where the evidence is weaker. */
  readonly severity?: 'shouldExplain' | 'note';
}

/** An objection to a row: at the given cells, or at the row's own place when the layout has none of them. */
export function aboutRow(
  row: ReviewedRow,
  cells: readonly (CellAddress | null)[],
  rest: Omit<Objection, 'cells' | 'indicator'> = {},
): Objection {
  const known = cells.some((cell) => cell !== null) ? cells : [row.place];
  return { cells: known, indicator: row.indicator.level3, ...rest };
}
