import { parseCell } from '../../../sheet/cellAddress';
import { SheetGrid } from '../../../sheet/sheetGrid';
import type { CellWrite, WritePlan } from '../../../sheet/writePlan';
import type { HostProblem } from '../../hostError';
import { readSheets } from '../read/readSheets';
import { runInExcel } from '../runInExcel';

/**
 * Looks for the cell that made Excel refuse, since Excel names none: one that is locked on a
 * protected sheet, or one hidden under a merged area. When nothing is found, or Excel does not
 * answer any more, the problem is as it was.
 */
export async function explainRefusal(plan: WritePlan, problem: HostProblem): Promise<HostProblem> {
  if (problem.code !== 'sheetProtected' && problem.code !== 'unexpected') return problem;
  try {
    return (await structureProblem(plan, problem)) ?? (await cellProblem(plan)) ?? problem;
  } catch {
    return problem;
  }
}

async function structureProblem(plan: WritePlan, problem: HostProblem): Promise<HostProblem | null> {
  if (plan.addedSheets.length === 0 || problem.code !== 'sheetProtected') return null;
  return runInExcel(async (context) => {
    const protection = context.workbook.protection.load('protected');
    await context.sync();
    return protection.protected ? { code: 'structureProtected', sheet: plan.addedSheets[0]!.name } : null;
  });
}

async function cellProblem(plan: WritePlan): Promise<HostProblem | null> {
  const added = new Set(plan.addedSheets.map(({ name }) => name));
  const names = [...new Set(plan.cells.map(({ sheet }) => sheet))].filter((name) => !added.has(name));
  const grids = (await readSheets(names)).map((snapshot) => SheetGrid.of(snapshot));
  const found = plan.cells.map((write) => refusalOf(write, grids[names.indexOf(write.sheet)]));
  return found.find((one) => one !== null) ?? null;
}

function refusalOf({ sheet, cell }: CellWrite, grid: SheetGrid | undefined): HostProblem | null {
  const position = parseCell(cell);
  if (!grid || !position) return null;
  if (grid.anchorAddress(position.row, position.column) !== cell) return { code: 'cellMerged', sheet, cell };
  const isLocked = grid.cellAt(position.row, position.column)?.locked !== false;
  return grid.snapshot.protected && isLocked ? { code: 'cellLocked', sheet, cell } : null;
}
