import { cellList } from '../text/cellList';
import type { Finding } from '../finding';

/**
 * Findings that say the same of the same indicator (or of the form as a whole) become one that names
 * all their cells. A finding that offers a fix stays by itself: a fix belongs to one cell.
 */
export function mergeFindings(findings: readonly Finding[]): readonly Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const key = sameWords(finding);
    const first = merged.get(key);
    merged.set(key, first ? joined(first, finding) : finding);
  }
  return [...merged.values()];
}

function sameWords(finding: Finding): string {
  const { code, sheet, indicator, found, expected, difference, fix } = finding;
  const values = Object.entries(finding.values).filter(([name]) => name !== 'cells');
  return JSON.stringify([code, sheet, indicator, found, expected, difference, values, fix?.cell ?? null]);
}

function joined(first: Finding, second: Finding): Finding {
  const cells = [...new Set([...first.cells, ...second.cells])];
  return {
    ...first,
    cell: first.cell ?? second.cell,
    cells,
    values: cells.length > 0 ? { ...first.values, cells: cellList(cells) } : first.values,
  };
}
