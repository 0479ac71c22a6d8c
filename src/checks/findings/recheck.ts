import type { Finding } from '../finding';

/** What a finding is known by from one review to the next. */
export type FindingIdentity = Pick<Finding, 'code' | 'sheet' | 'cell' | 'indicator' | 'found'>;

/** A finding that was there at the last review and still is. */
export interface OpenFinding<Previous extends FindingIdentity = Finding> {
  readonly previous: Previous;
  readonly now: Finding;
  /** Whether what was found has changed since: the filler touched it, and it is still wrong. */
  readonly changed: boolean;
}

/** The last review against this one. */
export interface Recheck<Previous extends FindingIdentity = Finding> {
  readonly fixed: readonly Previous[];
  readonly stillOpen: readonly OpenFinding<Previous>[];
  readonly new: readonly Finding[];
}

/** Ways two findings can be the same one, surest first: rows may have moved, or names been mended, in between. */
const IDENTITIES: readonly ((finding: FindingIdentity) => string | null)[] = [
  ({ code, sheet, cell, indicator, found }) => JSON.stringify([code, sheet, cell, indicator, found]),
  ({ code, sheet, cell, indicator }) => JSON.stringify([code, sheet, cell, indicator]),
  ({ code, sheet, indicator, found }) => (indicator === null ? null : JSON.stringify([code, sheet, indicator, found])),
  ({ code, sheet, indicator }) => (indicator === null ? null : JSON.stringify([code, sheet, indicator])),
  ({ code, sheet, cell }) => (cell === null ? null : JSON.stringify([code, sheet, cell])),
  ({ code, sheet, indicator, found }) => (indicator === null ? JSON.stringify([code, sheet, found]) : null),
];

/**
 * What became of the findings of the last review: fixed, still open, or new since. Every finding of
 * either review is in exactly one list, each list in the order given.
 */
export function recheck<Previous extends FindingIdentity>(
  previous: readonly Previous[],
  now: readonly Finding[],
): Recheck<Previous> {
  const partner = new Map<Previous, Finding>();
  const taken = new Set<Finding>();
  for (const identity of IDENTITIES) {
    const waiting = new Map<string, Previous[]>();
    for (const finding of previous) {
      const key = partner.has(finding) ? null : identity(finding);
      if (key === null) continue;
      const queue = waiting.get(key);
      if (queue) queue.push(finding);
      else waiting.set(key, [finding]);
    }
    for (const finding of now) {
      const key = taken.has(finding) ? null : identity(finding);
      const match = key === null ? undefined : waiting.get(key)?.shift();
      if (match === undefined) continue;
      partner.set(match, finding);
      taken.add(finding);
    }
  }
  return {
    fixed: previous.filter((finding) => !partner.has(finding)),
    stillOpen: previous.flatMap((finding) => {
      const match = partner.get(finding);
      return match ? [{ previous: finding, now: match, changed: match.found !== finding.found }] : [];
    }),
    new: now.filter((finding) => !taken.has(finding)),
  };
}
