import { sameContent } from '../../../sheet/sameContent';
import { formatArea, type CellArea } from '../../../sheet/cellArea';
import type { CellWrite, PrintAreaChange, WritePlan } from '../../../sheet/writePlan';
import type { PlanState } from './planState';

/** Whether everything in the plan stands in the workbook. `missingSheets` are those that were not there before. */
export function isApplied(plan: WritePlan, state: PlanState, missingSheets: ReadonlySet<string>): boolean {
  const added = plan.addedSheets.filter(({ name }) => missingSheets.has(name));
  return (
    added.every(({ name, visibility }) => state.visibility.get(name) === visibility) &&
    plan.cells.every((write) => holdsPlanned(write, state)) &&
    (plan.fills ?? []).every((change) => state.fills.get(change) === change.after) &&
    plan.printAreas.every((change) => isPrinted(change.after, change, state))
  );
}

/** Whether the cell holds what the plan puts there. Excel spells formulas in its own way, so case and spaces are overlooked. */
export function holdsPlanned(write: CellWrite, state: PlanState): boolean {
  const found = state.cells.get(write)!.content;
  if (write.after.formula !== undefined) return spelled(found.formula) === spelled(write.after.formula);
  return sameContent(write.after, found);
}

/** Whether the sheet's print area is the one given, which is one area or none. */
export function isPrinted(area: CellArea | null, change: PrintAreaChange, state: PlanState): boolean {
  const found = (state.printAreas.get(change.sheet) ?? []).map(formatArea);
  return found.join() === (area === null ? '' : formatArea(area));
}

function spelled(formula: string | undefined): string | undefined {
  return formula?.replaceAll(/\s/g, '').toUpperCase();
}
