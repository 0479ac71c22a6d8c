import { parseCell } from '../../sheet/cellAddress';
import type { Finding } from '../finding';
import { rankFindings } from './rankFindings';

/** How a list of findings can be read: by the row they stand in, by severity, or by check. */
export type FindingGrouping = 'row' | 'severity' | 'check';

export interface FindingGroup {
  /** Row number as text (empty for what names no cell), severity, or code. */
  readonly key: string;
  /** Sheet the row is in; null for other groupings. */
  readonly sheet: string | null;
  readonly findings: readonly Finding[];
}

/** Findings in groups: rows from top to bottom, otherwise the most pressing group first; ranked inside. */
export function groupFindings(findings: readonly Finding[], by: FindingGrouping): readonly FindingGroup[] {
  const groups = new Map<string, { key: string; sheet: string | null; row: number; findings: Finding[] }>();
  for (const finding of rankFindings(findings)) {
    const place = finding.cell === null ? null : parseCell(finding.cell);
    const key = by === 'row' ? String(place?.row ?? '') : by === 'severity' ? finding.severity : finding.code;
    const sheet = by === 'row' ? finding.sheet : null;
    const id = JSON.stringify([sheet, key]);
    const group = groups.get(id) ?? { key, sheet, row: place?.row ?? 0, findings: [] };
    group.findings.push(finding);
    groups.set(id, group);
  }
  const ordered = [...groups.values()];
  if (by === 'row') ordered.sort((a, b) => compareSheet(a.sheet, b.sheet) || a.row - b.row);
  return ordered.map(({ key, sheet, findings: grouped }) => ({ key, sheet, findings: grouped }));
}

function compareSheet(a: string | null, b: string | null): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
