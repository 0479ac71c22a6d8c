import type { Finding, Severity } from '../checks/finding';
import type { ScoredEvaluation } from '../scoring/scoredEvaluation';
import type { CellAddress } from '../sheet/cellAddress';

/** What a mark says of a cell: how grave the gravest finding on it is, or that its score waits for a decision. */
export type MarkKind = Severity | 'open';

/** From the gravest on; of several marks on one cell the first decides its colour. */
export const MARK_KINDS: readonly MarkKind[] = ['mustFix', 'shouldExplain', 'note', 'open'];

/** The colour of each kind, light enough for black text. It never stands alone: a sign in words goes with it. */
export const MARK_FILLS: Readonly<Record<MarkKind, string>> = {
  mustFix: '#F8CBAD',
  shouldExplain: '#FFE699',
  note: '#DDEBF7',
  open: '#E4DFEC',
};

/** One thing to be marked in the sheet. */
export interface Mark {
  readonly cell: CellAddress;
  readonly kind: MarkKind;
  /** Null for a score that is open. */
  readonly finding: Finding | null;
}

/** What is to be marked on a form: each finding that has a cell, and each open score without a finding of its own. */
export function marksOf(scored: ScoredEvaluation, findings: readonly Finding[]): readonly Mark[] {
  const ofFindings = findings.flatMap((finding) =>
    finding.cell === null ? [] : [{ cell: finding.cell, kind: finding.severity, finding }],
  );
  const found = new Set(ofFindings.map(({ cell }) => cell));
  const open = [
    // A line that only tells where the money comes from carries no points and so waits for nothing.
    ...scored.funds
      .filter(({ points }) => points !== null)
      .map(({ state, fund }) => ({ state, cell: fund.score?.cell ?? null })),
    ...scored.indicators.map(({ state, indicator }) => ({ state, cell: indicator.cells.score })),
  ].flatMap(({ state, cell }) =>
    state !== 'open' || cell === null || found.has(cell) ? [] : [{ cell, kind: 'open' as const, finding: null }],
  );
  return [...ofFindings, ...open];
}
