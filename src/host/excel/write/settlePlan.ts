import type { CellFill, FillChange } from '../../../sheet/cellFill';
import { sameContent } from '../../../sheet/sameContent';
import type { CellWrite, WritePlan } from '../../../sheet/writePlan';
import type { HostProblem } from '../../hostError';
import type { ApplyOutcome } from '../../workbookHost';
import { asHostError } from '../officeProblem';
import { runInExcel } from '../runInExcel';
import { changedFills, readState } from './comparePlan';
import { explainRefusal } from './explainRefusal';
import { isApplied } from './planOutcome';
import { planParts } from './planParts';
import type { HeldCell, PlanState } from './planState';
import { isEmpty, reversalOf, type Reversal } from './reversal';
import { writePart } from './writePart';

/** A plan whose writing did not come out as planned. */
export interface FailedPlan {
  readonly plan: WritePlan;
  /** Sheets that were not there before. */
  readonly missingSheets: ReadonlySet<string>;
  /** What each cell held when it was written over, or when it was compared. */
  readonly replaced: ReadonlyMap<CellWrite, HeldCell>;
  /** What background each cell had then. */
  readonly replacedFills: ReadonlyMap<FillChange, CellFill>;
  /** Why it did not. */
  readonly problem: HostProblem;
}

/** How often putting back is tried before it is said that nobody can know. */
const ROUNDS = 3;

/**
 * Finds out how the workbook stands and puts back what was written, so that all is as before. Only
 * cells that hold what the plan put there are touched; what someone else wrote since stays. When it
 * turns out that all was written after all, the plan is applied.
 */
export async function settlePlan(failed: FailedPlan): Promise<ApplyOutcome> {
  return settle(failed, ROUNDS);
}

async function settle(failed: FailedPlan, rounds: number): Promise<ApplyOutcome> {
  const { plan, missingSheets, problem } = failed;
  const now = await readStateAgain(plan);
  if (now === null) {
    return rounds === 0 ? { status: 'uncertain', problem, cells: plan.cells } : settle(failed, rounds - 1);
  }
  if (isApplied(plan, now, missingSheets) && !wasOverwritten(failed)) return { status: 'applied', cells: plan.cells };
  const reversal = reversalOf(failed, now);
  if (isEmpty(reversal)) return putBackOutcome(failed, now);
  if (rounds === 0) return { status: 'uncertain', problem, cells: reversal.originals };
  await putBack(reversal);
  return settle(failed, rounds - 1);
}

/** Whether another user's change in the last moment was written over; then the plan may not stand. */
function wasOverwritten({ plan, replaced, replacedFills }: FailedPlan): boolean {
  return (
    plan.cells.some((write) => !sameContent(write.before, replaced.get(write)!.content)) ||
    (plan.fills ?? []).some((change) => change.before !== replacedFills.get(change))
  );
}

async function putBackOutcome(failed: FailedPlan, now: PlanState): Promise<ApplyOutcome> {
  const changed = failed.plan.cells.flatMap((write) => {
    const found = now.cells.get(write)!.content;
    return now.missingSheets.has(write.sheet) || sameContent(write.before, found) ? [] : [{ write, found }];
  });
  const fills = changedFills(failed.plan, now).filter(({ change }) => !now.missingSheets.has(change.sheet));
  if (fills.length > 0) return { status: 'changed', changed, fills };
  if (changed.length > 0) return { status: 'changed', changed };
  return { status: 'refused', problem: await explainRefusal(failed.plan, failed.problem) };
}

/** The state, with change events switched on again in case the failed batch left them off; null when Excel does not answer. */
async function readStateAgain(plan: WritePlan): Promise<PlanState | null> {
  try {
    return await readState(plan, (context) => {
      context.runtime.enableEvents = true;
    });
  } catch {
    return null;
  }
}

/** One try at putting back. Whether it worked is seen when the state is read again, so a failure needs no answer here. */
async function putBack({ plan, state, addedSheets }: Reversal): Promise<HostProblem | null> {
  try {
    return await runInExcel(async (context) => {
      for (const part of planParts(plan)) await writePart(context, part, state);
      for (const name of addedSheets) {
        const sheet = context.workbook.worksheets.getItem(name);
        // Excel does not delete a very hidden sheet.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
      return null;
    });
  } catch (error) {
    return asHostError(error).problem;
  }
}
