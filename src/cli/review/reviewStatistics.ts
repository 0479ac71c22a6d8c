import type { Severity } from '../../checks/finding';
import type { ReviewedForm } from './reviewedForm';

/** How often a check found something. */
export interface CheckCount {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: number;
  /** Forms with at least one such finding. */
  readonly forms: number;
  /** Findings a reviewer let stand. */
  readonly waived: number;
}

/** What was found on the forms of a unit. */
export interface UnitCount {
  readonly department: string;
  readonly unit: string;
  readonly forms: number;
  /** Forms on which nothing must be fixed. */
  readonly passed: number;
  readonly mustFix: number;
  readonly shouldExplain: number;
  readonly note: number;
}

/** Findings counted by check, most frequent first, and by unit, in the order of their names. */
export interface ReviewStatistics {
  readonly checks: readonly CheckCount[];
  readonly units: readonly UnitCount[];
}

export function reviewStatistics(forms: readonly ReviewedForm[]): ReviewStatistics {
  const checks = new Map<string, { -readonly [K in keyof CheckCount]: CheckCount[K] }>();
  const units = new Map<string, { -readonly [K in keyof UnitCount]: UnitCount[K] }>();
  for (const form of forms) {
    const seen = new Set<string>();
    const count = (code: string, severity: Severity) => {
      const known = checks.get(code) ?? { code, severity, findings: 0, forms: 0, waived: 0 };
      checks.set(code, known);
      if (!seen.has(code)) known.forms++;
      seen.add(code);
      if (GRAVITY[severity] > GRAVITY[known.severity]) known.severity = severity;
      return known;
    };
    const { department, unit } = form;
    const key = JSON.stringify([department, unit].map(named));
    const ofUnit = units.get(key) ?? { ...emptyUnit, department: named(department), unit: named(unit) };
    units.set(key, ofUnit);
    ofUnit.forms++;
    for (const { finding } of form.findings) {
      count(finding.code, finding.severity).findings++;
      ofUnit[finding.severity]++;
    }
    for (const { finding } of form.waived) count(finding.code, finding.severity).waived++;
    if (form.findings.every(({ finding }) => finding.severity !== 'mustFix')) ofUnit.passed++;
  }
  return {
    checks: [...checks.values()].sort((a, b) => b.findings - a.findings || compare(a.code, b.code)),
    units: [...units.values()].sort((a, b) => compare(a.department, b.department) || compare(a.unit, b.unit)),
  };
}

const GRAVITY = { note: 0, shouldExplain: 1, mustFix: 2 } as const;
const emptyUnit = { forms: 0, passed: 0, mustFix: 0, shouldExplain: 0, note: 0 };

/** A name without the line breaks and spaces a narrow cell puts into it. */
function named(name: string): string {
  return name.replace(/\s+/gu, '');
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
