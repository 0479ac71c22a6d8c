import { parseCell } from '../../sheet/cellAddress';
import { SheetGrid } from '../../sheet/sheetGrid';
import type { SheetSnapshot } from '../../sheet/sheetSnapshot';
import type { CellWrite, SkippedWrite, WritePlan } from '../../sheet/writePlan';
import type { FormDifference } from './formDifference';

/**
 * The writes that put a returned form right where that is safe: printed texts, numbers set by the rule and formulas.
 * To be shown before it is applied. Rows and columns stay as they are; a locked cell of a protected sheet is left out
 * and named, for protection is never lifted.
 */
export function repairPlan(differences: readonly FormDifference[], snapshot: SheetSnapshot): WritePlan {
  const grid = SheetGrid.of(snapshot);
  const cells: CellWrite[] = [];
  const skipped: SkippedWrite[] = [];
  for (const { fix, sheet } of differences) {
    if (!fix) continue;
    const write: CellWrite = { sheet, ...fix, purpose: 'template' };
    const { row, column } = parseCell(fix.cell)!;
    const locked = snapshot.protected && grid.cellAt(row, column)?.locked !== false;
    if (locked) skipped.push({ ...write, reason: 'locked' });
    else cells.push(write);
  }
  return { addedSheets: [], cells, printAreas: [], skipped };
}
