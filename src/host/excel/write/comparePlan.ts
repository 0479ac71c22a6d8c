import { sameContent } from '../../../sheet/sameContent';
import type { WritePlan } from '../../../sheet/writePlan';
import { HostError } from '../../hostError';
import type { ChangedCell } from '../../workbookHost';
import { runInExcel } from '../runInExcel';
import { askState, type PlanState } from './planState';

/** Cells of the plan that hold something else than when they were read. One sync. Rejects with `sheetNotFound`. */
export async function comparePlan(plan: WritePlan): Promise<readonly ChangedCell[]> {
  return changedCells(plan, await readState(plan));
}

/** How everything the plan can change stands now. One sync. */
export async function readState(plan: WritePlan): Promise<PlanState> {
  return runInExcel(async (context) => {
    const tell = askState(context, plan);
    await context.sync();
    return tell();
  });
}

/** The plan's cells that do not hold what the plan expects. Throws when a sheet is gone. */
export function changedCells(plan: WritePlan, state: PlanState): readonly ChangedCell[] {
  const added = new Set(plan.addedSheets.map(({ name }) => name));
  for (const name of state.missingSheets) {
    if (!added.has(name)) throw new HostError({ code: 'sheetNotFound', sheet: name });
  }
  return plan.cells.flatMap((write) => {
    const found = state.cells.get(write)!.content;
    return sameContent(write.before, found) ? [] : [{ write, found }];
  });
}
