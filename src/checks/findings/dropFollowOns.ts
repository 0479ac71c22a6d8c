import { parseCell } from '../../sheet/cellAddress';
import type { Finding } from '../finding';
import { followOns } from './followOns';

/** Leaves out what only repeats another finding: a blank cell is one error, not five. */
export function dropFollowOns(findings: readonly Finding[]): readonly Finding[] {
  const inForm = new Set<string>();
  const inRow = new Set<string>();
  for (const finding of findings) {
    for (const { cause, drops, within } of followOns) {
      if (cause !== finding.code) continue;
      for (const code of drops) {
        if (within === 'form') inForm.add(code);
        else for (const row of rowsOf(finding)) inRow.add(`${code} ${row}`);
      }
    }
  }
  return findings.filter((finding) => {
    const row = finding.cell === null ? null : parseCell(finding.cell)?.row;
    return !inForm.has(finding.code) && !(row != null && inRow.has(`${finding.code} ${row}`));
  });
}

/** The row of the cell to go to; other cells are named for comparison and may stand anywhere. */
function rowsOf({ cell }: Finding): readonly number[] {
  const place = cell === null ? null : parseCell(cell);
  return place === null ? [] : [place.row];
}
