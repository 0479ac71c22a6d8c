import type { Finding, Severity } from '../finding';

/** What to keep of a list; an absent part keeps everything. */
export interface FindingFilter {
  readonly severities?: readonly Severity[];
  readonly codes?: readonly string[];
  /** Only what can be mended by a safe fix. */
  readonly fixable?: boolean;
}

export function filterFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return findings.filter(
    (finding) =>
      (filter.severities === undefined || filter.severities.includes(finding.severity)) &&
      (filter.codes === undefined || filter.codes.includes(finding.code)) &&
      (filter.fixable === undefined || filter.fixable === (finding.fix !== null)),
  );
}
