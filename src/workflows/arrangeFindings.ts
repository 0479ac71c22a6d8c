import type { Finding, Severity } from '../checks/finding';
import { filterFindings } from '../checks/findings/filterFindings';
import { groupFindings, type FindingGroup, type FindingGrouping } from '../checks/findings/groupFindings';
import { parseCell } from '../sheet/cellAddress';

/** Which findings to show, and in what groups. */
export interface FindingSelection {
  /** Null shows all. */
  readonly severity: Severity | null;
  /** Only what can be mended by a safe fix. */
  readonly fixable: boolean;
  /** A row number, a cell, or words of the finding; empty shows all. */
  readonly query: string;
  readonly grouping: FindingGrouping;
}

/** The findings selected, in groups. `sentenceOf` gives the words a query looks through. */
export function arrangeFindings(
  findings: readonly Finding[],
  { severity, fixable, query, grouping }: FindingSelection,
  sentenceOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const kept = filterFindings(findings, {
    ...(severity !== null && { severities: [severity] }),
    ...(fixable && { fixable: true }),
  });
  const asked = folded(query);
  const answers = asked === '' ? kept : kept.filter((finding) => isAnswer(finding, asked, sentenceOf));
  return groupFindings(answers, grouping);
}

function isAnswer(finding: Finding, asked: string, sentenceOf: (finding: Finding) => string): boolean {
  if (/^\d{1,7}$/.test(asked) && finding.cells.some((cell) => parseCell(cell)?.row === Number(asked))) return true;
  if (finding.cells.some((cell) => cell.toLowerCase() === asked)) return true;
  return folded(`${finding.indicator ?? ''} ${sentenceOf(finding)}`).includes(asked);
}

/** Width, case and spacing do not count. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}
