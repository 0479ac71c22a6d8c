import type { CellFill, FillChange } from '../../../sheet/cellFill';
import type { CellWrite, WritePlan } from '../../../sheet/writePlan';
import { sameContent } from '../../../sheet/sameContent';
import { formatArea } from '../../../sheet/cellArea';
import { HostError, type HostProblem } from '../../hostError';
import type { ApplyOutcome } from '../../workbookHost';
import { asHostError } from '../officeProblem';
import { runInExcel } from '../runInExcel';
import { changedCells, changedFills, readState } from './comparePlan';
import { holdsPlanned, isApplied, isPrinted } from './planOutcome';
import { planParts } from './planParts';
import type { HeldCell, PlanState } from './planState';
import { requireNoTableHeader } from './requireNoTableHeader';
import { settlePlan } from './settlePlan';
import { writePart, type PartWritten } from './writePart';

/**
 * Compares the plan with the workbook, writes it and reads it back: two syncs, or one more for each
 * part beyond the first when the plan is too large for one request. Whatever goes wrong, everything
 * is put back or the outcome says that nobody can know.
 */
export async function applyPlan(plan: WritePlan): Promise<ApplyOutcome> {
  let original: PlanState;
  try {
    original = await readState(plan);
    const changed = changedCells(plan, original);
    const fills = changedFills(plan, original);
    if (fills.length > 0) return { status: 'changed', changed, fills };
    if (changed.length > 0) return { status: 'changed', changed };
    requirePrintAreas(plan, original);
    await requireNoTableHeader(plan, original);
  } catch (error) {
    return { status: 'refused', problem: asHostError(error).problem };
  }
  const { problem, ...replaced } = await writeParts(plan, original);
  if (problem === null) return { status: 'applied', cells: plan.cells };
  return settlePlan({ plan, missingSheets: original.missingSheets, ...replaced, problem });
}

interface PlanWritten {
  /** Null when all was written and read back as planned. */
  readonly problem: HostProblem | null;
  /** What each cell held when it was written over. */
  readonly replaced: ReadonlyMap<CellWrite, HeldCell>;
  /** What background each cell had. */
  readonly replacedFills: ReadonlyMap<FillChange, CellFill>;
}

/** Writes part after part in one step of Excel's undo, and stops at the first that does not come out as planned. */
async function writeParts(plan: WritePlan, original: PlanState): Promise<PlanWritten> {
  const replaced = new Map(original.cells);
  const replacedFills = new Map(original.fills);
  const problem = await runInExcel(async (context) => {
    for (const part of planParts(plan)) {
      const written = await writePart(context, part, original);
      for (const [write, held] of written.before?.cells ?? []) replaced.set(write, held);
      for (const [change, fill] of written.before?.fills ?? []) replacedFills.set(change, fill);
      const failure = problemOf(part, written, original.missingSheets);
      if (failure) return failure;
    }
    return null;
  }).catch((error: unknown) => asHostError(error).problem);
  return { problem, replaced, replacedFills };
}

function problemOf(
  part: WritePlan,
  { before, after, problem }: PartWritten,
  missingSheets: ReadonlySet<string>,
): HostProblem | null {
  if (problem || !before || !after) return problem ?? { code: 'unexpected' };
  for (const write of part.cells) {
    const { sheet, cell } = write;
    if (!sameContent(write.before, before.cells.get(write)!.content)) return { code: 'cellChanged', sheet, cell };
    if (!holdsPlanned(write, after)) return { code: 'unexpected', sheet, cell, ...contrast(write, after) };
  }
  for (const change of part.fills ?? []) {
    const { sheet, cell } = change;
    if (before.fills.get(change) !== change.before) return { code: 'cellChanged', sheet, cell };
    if (after.fills.get(change) !== change.after) {
      return { code: 'unexpected', sheet, cell, found: `fill ${after.fills.get(change)}`, expected: `${change.after}` };
    }
  }
  return isApplied(part, after, missingSheets) ? null : { code: 'unexpected', found: 'sheet or print area' };
}

function contrast(write: CellWrite, after: PlanState): Pick<HostProblem, 'found' | 'expected'> {
  return {
    found: JSON.stringify(after.cells.get(write)!.content),
    expected: JSON.stringify(write.after),
  };
}

/** A print area that someone has set anew is theirs. */
function requirePrintAreas(plan: WritePlan, state: PlanState): void {
  const changed = plan.printAreas.find((change) => !isPrinted(change.before, change, state));
  if (!changed) return;
  throw new HostError({
    code: 'cellChanged',
    sheet: changed.sheet,
    found: (state.printAreas.get(changed.sheet) ?? []).map(formatArea).join(),
    expected: changed.before ? formatArea(changed.before) : '',
  });
}
