import { sameContent } from '../../../sheet/sameContent';
import type { CellContent, CellWrite, WritePlan } from '../../../sheet/writePlan';
import type { ChangedCell, ChangedFill } from '../../workbookHost';
import type { Workbook } from '../workbook/workbook';
import { cellContentAt } from '../worksheet/cellContentAt';
import { fillAt } from '../worksheet/fillAt';

/** Cells of the plan that no longer hold what it expects. A cell of a sheet yet to be added is blank. */
export function changedCells(workbook: Workbook, plan: WritePlan): readonly ChangedCell[] {
  const changed: ChangedCell[] = [];
  for (const write of plan.cells) {
    const found = contentOrBlank(workbook, plan, write);
    if (!sameContent(found, write.before)) changed.push({ write, found });
  }
  return changed;
}

function contentOrBlank(workbook: Workbook, plan: WritePlan, { sheet, cell }: CellWrite): CellContent {
  const isThere = workbook.part.sheets.some((entry) => entry.name.toLowerCase() === sheet.toLowerCase());
  const isPlanned = plan.addedSheets.some((added) => added.name.toLowerCase() === sheet.toLowerCase());
  return !isThere && isPlanned ? { value: null } : cellContentAt(workbook, sheet, cell);
}

/** Cells of the plan whose background is not what it expects any more. */
export function changedFills(workbook: Workbook, plan: WritePlan): readonly ChangedFill[] {
  return (plan.fills ?? []).flatMap((change) => {
    const found = fillAt(workbook, change);
    return found === change.before ? [] : [{ change, found }];
  });
}
