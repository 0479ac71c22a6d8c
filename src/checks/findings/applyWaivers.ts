import type { Finding } from '../finding';
import type { Waiver } from './waiver';

/** Findings sorted by the exceptions a reviewer granted. */
export interface WaivedFindings {
  /** What still has to be answered. */
  readonly open: readonly Finding[];
  /** What may stand, with the reason; it stays in the report. */
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
  /** Exceptions that meet no finding any more: mended, or changed since they were granted. */
  readonly lapsed: readonly Waiver[];
}

/** Each exception covers one finding: the same check, indicator and content, at its cell or, if the row moved, elsewhere on the sheet. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[]): WaivedFindings {
  const granted = new Map<Finding, Waiver>();
  const lapsed: Waiver[] = [];
  for (const waiver of waivers) {
    const covered = findings.filter((finding) => !granted.has(finding) && isCovered(finding, waiver));
    const match = covered.find(({ cell }) => cell === waiver.cell) ?? covered[0];
    if (match) granted.set(match, waiver);
    else lapsed.push(waiver);
  }
  return {
    open: findings.filter((finding) => !granted.has(finding)),
    waived: findings.flatMap((finding) => {
      const waiver = granted.get(finding);
      return waiver ? [{ finding, waiver }] : [];
    }),
    lapsed,
  };
}

function isCovered(finding: Finding, waiver: Waiver): boolean {
  return (
    finding.code === waiver.code &&
    finding.sheet === waiver.sheet &&
    finding.indicator === waiver.indicator &&
    finding.found === waiver.found &&
    (finding.indicator !== null || finding.cell === waiver.cell)
  );
}
