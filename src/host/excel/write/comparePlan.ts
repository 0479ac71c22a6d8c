import { sameContent } from '../../../sheet/sameContent';
import type { WritePlan } from '../../../sheet/writePlan';
import { HostError } from '../../hostError';
import type { ChangedCell, ChangedFill } from '../../workbookHost';
import { runInExcel } from '../runInExcel';
import { planParts } from './planParts';
import { askState, joinStates, type PlanState } from './planState';

/** Cells of the plan that hold something else than when they were read. One sync. Rejects with `sheetNotFound`. */
export async function comparePlan(plan: WritePlan): Promise<readonly ChangedCell[]> {
  return changedCells(plan, await readState(plan));
}

/**
 * How everything the plan can change stands now. One sync, or one for each part of a plan too large
 * for one answer. `first` is done in the same batches before anything is read.
 */
export async function readState(
  plan: WritePlan,
  first: (context: Excel.RequestContext) => void = () => undefined,
): Promise<PlanState> {
  const states: PlanState[] = [];
  for (const part of planParts(plan)) states.push(await readPart(part, first));
  return joinStates(states);
}

async function readPart(part: WritePlan, first: (context: Excel.RequestContext) => void): Promise<PlanState> {
  return runInExcel(async (context) => {
    first(context);
    const tell = askState(context, part);
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

/** The plan's cells whose background is not what the plan expects. */
export function changedFills(plan: WritePlan, state: PlanState): readonly ChangedFill[] {
  return (plan.fills ?? []).flatMap((change) => {
    const found = state.fills.get(change) ?? null;
    return found === change.before ? [] : [{ change, found }];
  });
}
