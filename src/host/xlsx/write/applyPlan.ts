import type { FillChange } from '../../../sheet/cellFill';
import { sameContent } from '../../../sheet/sameContent';
import type { CellWrite, WritePlan } from '../../../sheet/writePlan';
import { HostError, type HostProblem } from '../../hostError';
import type { Workbook } from '../workbook/workbook';
import { cellContentAt } from '../worksheet/cellContentAt';
import { fillAt } from '../worksheet/fillAt';
import { addSheets } from './addSheets';
import { planProblem } from './planProblem';
import { setPrintAreas } from './setPrintAreas';
import { writeCells } from './writeCells';
import { writeFills } from './writeFills';

/** The workbook after a plan, or why it stays as it is. */
export type PlanResult =
  { readonly workbook: Workbook; readonly problem: null } | { readonly workbook: null; readonly problem: HostProblem };

/**
 * Carries out a plan on a copy of the workbook's parts and reads the cells back. The workbook handed
 * in is never changed; the new one is there only when everything went as planned.
 */
export function applyPlan(workbook: Workbook, plan: WritePlan): PlanResult {
  const withSheets = addSheets(workbook, plan.addedSheets);
  const problem = planProblem(withSheets, plan);
  if (problem) return { workbook: null, problem };
  const { cells, fills = [] } = plan;
  const written = writeFills(writeCells(setPrintAreas(withSheets, plan.printAreas), cells), fills);
  for (const write of cells) verify(written, write);
  for (const change of fills) verifyFill(written, change);
  return { workbook: written, problem: null };
}

function verify(workbook: Workbook, { sheet, cell, after }: CellWrite): void {
  const found = cellContentAt(workbook, sheet, cell);
  if (sameContent(found, after)) return;
  throw new HostError({
    code: 'unexpected',
    sheet,
    cell,
    found: found.formula ?? String(found.value ?? ''),
    expected: after.formula ?? String(after.value ?? ''),
  });
}

function verifyFill(workbook: Workbook, change: FillChange): void {
  const found = fillAt(workbook, change);
  if (found === change.after) return;
  const { sheet, cell, after } = change;
  throw new HostError({ code: 'unexpected', sheet, cell, found: found ?? '', expected: after ?? '' });
}
