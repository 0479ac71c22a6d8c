import type { CellAddress } from '../sheet/cellAddress';
import type { Policy } from '../policy/policy';
import { liesInBand, tierBands } from './tierBand';

/** What a person decided for one line: kept in the workbook, never recomputed. */
export interface Decision {
  readonly sheet: string;
  /** The score cell it was made for. */
  readonly cell: CellAddress;
  /** Level-3 name of the row at the time, where it was noted: a row that has another name since is not touched. */
  readonly indicator?: string | null;
  /** The tier chosen for a qualitative row (`met`, `partly`, `missed`); null where none was to be chosen. */
  readonly tier: string | null;
  /** Points. */
  readonly score: number;
  readonly reason: string;
  /** Who decided; empty when unknown. */
  readonly by: string;
  /** When, ISO 8601. */
  readonly at: string;
}

/** Why a decision cannot stand; words are in the locales by `code`. */
export interface DecisionProblem {
  readonly code: 'decisionOutsidePoints' | 'decisionOutsideBand';
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Whether a decided score can stand: within 0 and the points, and within the band of the tier chosen. Null when it
 * can. Asked before a decision is stored, and again before one is applied.
 */
export function decisionProblem(
  decision: { readonly tier: string | null; readonly score: number },
  points: number | null,
  policy: Policy,
): DecisionProblem | null {
  const { score, tier } = decision;
  if (points === null) return score >= 0 ? null : outsidePoints(score, '—');
  if (score < 0 || score > points) return outsidePoints(score, String(points));
  const band = tierBands(policy, points).find((each) => each.tier === tier);
  if (!band || liesInBand(score, band)) return null;
  return {
    code: 'decisionOutsideBand',
    values: { score: String(score), from: String(band.from), to: String(band.to) },
  };
}

function outsidePoints(score: number, points: string): DecisionProblem {
  return { code: 'decisionOutsidePoints', values: { score: String(score), points } };
}

/** The decision made for a score cell; of several the last one stands. */
export function decisionFor(
  decisions: readonly Decision[],
  sheet: string,
  cell: CellAddress | null,
): Decision | undefined {
  return decisions.findLast((decision) => decision.sheet === sheet && decision.cell === cell);
}
