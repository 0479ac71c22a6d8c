import { formatArea, type CellArea } from '../../../sheet/cellArea';
import { parseCell, type CellPosition } from '../../../sheet/cellAddress';
import type { CellPlace } from '../../../sheet/cellFill';
import type { CellWrite, WritePlan } from '../../../sheet/writePlan';
import { HostError } from '../../hostError';

/** One cell of a plan and where it is. */
export interface Target<Change extends CellPlace = CellWrite> {
  readonly write: Change;
  readonly position: CellPosition;
}

/** Cells of one column of a sheet, from top to bottom, that are read or written as one range. */
export interface TargetRange<Change extends CellPlace = CellWrite> {
  readonly sheet: string;
  readonly area: CellArea;
  readonly targets: readonly Target<Change>[];
}

/** Rows between two cells of a column that are read along rather than asking for two ranges. */
const READ_GAP = 200;

/** Ranges to read the plan's cells with: few, with cells in between that are not in the plan. */
export function readRanges(plan: WritePlan): readonly TargetRange[] {
  return columnRanges(plan.cells, READ_GAP);
}

/** Ranges to write the plan's cells with: without a gap, so that nothing beside the plan is touched. */
export function writeRanges(plan: WritePlan): readonly TargetRange[] {
  return columnRanges(plan.cells, 0);
}

/** Address of the range's cells on their sheet. */
export function addressOf(range: { readonly area: CellArea }): string {
  return formatArea(range.area);
}

/** The cells by column, from top to bottom, with up to `gap` rows of others between two of one range. */
export function columnRanges<Change extends CellPlace>(
  changes: readonly Change[],
  gap: number,
): readonly TargetRange<Change>[] {
  const ranges: (TargetRange<Change> & { area: CellArea; targets: Target<Change>[] })[] = [];
  for (const target of sortedTargets(changes)) {
    const { row, column } = target.position;
    const last = ranges.at(-1);
    if (last?.sheet === target.write.sheet && last.area.left === column && row - last.area.bottom - 1 <= gap) {
      last.area = { ...last.area, bottom: row };
      last.targets.push(target);
    } else {
      const area = { top: row, left: column, bottom: row, right: column };
      ranges.push({ sheet: target.write.sheet, area, targets: [target] });
    }
  }
  return ranges;
}

function sortedTargets<Change extends CellPlace>(changes: readonly Change[]): Target<Change>[] {
  const targets = changes.map((write) => ({ write, position: positionOf(write) }));
  return targets.sort(
    (a, b) =>
      (a.write.sheet < b.write.sheet ? -1 : a.write.sheet > b.write.sheet ? 1 : 0) ||
      a.position.column - b.position.column ||
      a.position.row - b.position.row,
  );
}

function positionOf(write: CellPlace): CellPosition {
  const position = parseCell(write.cell);
  if (!position) throw new HostError({ code: 'cellInvalid', sheet: write.sheet, cell: write.cell });
  return position;
}
