import { parseCell } from '../../sheet/cellAddress';
import type { Finding, Severity } from '../finding';

/** Most pressing first. */
export const SEVERITIES: readonly Severity[] = ['mustFix', 'shouldExplain', 'note'];

/** What must be fixed first, then down the sheet as a reader goes; what names no cell comes before what does. */
export function rankFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      compareText(a.sheet, b.sheet) ||
      comparePlace(a, b) ||
      compareText(a.code, b.code),
  );
}

function comparePlace(a: Finding, b: Finding): number {
  const left = placeOf(a);
  const right = placeOf(b);
  return left.row - right.row || left.column - right.column;
}

function placeOf(finding: Finding): { row: number; column: number } {
  return (finding.cell === null ? null : parseCell(finding.cell)) ?? { row: 0, column: 0 };
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
