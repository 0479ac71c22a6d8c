import { sameContent } from '../../../sheet/sameContent';
import type { CellContent, CellWrite, WritePlan } from '../../../sheet/writePlan';
import type { ChangedCell } from '../../workbookHost';
import type { Workbook } from '../workbook/workbook';
import { cellContentAt } from '../worksheet/cellContentAt';

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
