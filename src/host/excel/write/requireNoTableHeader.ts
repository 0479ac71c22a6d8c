import { parseCell } from '../../../sheet/cellAddress';
import { areaContains, type CellArea } from '../../../sheet/cellArea';
import type { CellWrite, WritePlan } from '../../../sheet/writePlan';
import { HostError } from '../../hostError';
import { areaOf, BOX } from '../rangeBox';
import { runInExcel } from '../runInExcel';
import type { PlanState } from './planState';

/**
 * Rejects with `notSupported` when the plan writes into the header row of a table: its name is the
 * name of a column, which formulas refer to. No sync unless a sheet of the plan has a table.
 */
export async function requireNoTableHeader(plan: WritePlan, { tables }: PlanState): Promise<void> {
  const withTables = [...tables].filter(([, ids]) => ids.length > 0);
  if (withTables.length === 0) return;
  const headers = await readHeaders(withTables);
  const write = plan.cells.find((one) => (headers.get(one.sheet) ?? []).some((header) => isIn(header, one)));
  if (write) throw new HostError({ code: 'notSupported', sheet: write.sheet, cell: write.cell });
}

async function readHeaders(tables: readonly [string, readonly string[]][]): Promise<Map<string, CellArea[]>> {
  return runInExcel(async (context) => {
    const asked = tables.map(([sheet, ids]) => {
      const own = context.workbook.worksheets.getItem(sheet).tables;
      return { sheet, ranges: ids.map((id) => own.getItem(id).getHeaderRowRange().load(BOX)) };
    });
    await context.sync();
    return new Map(asked.map(({ sheet, ranges }) => [sheet, ranges.map(areaOf)]));
  });
}

function isIn(area: CellArea, { cell }: CellWrite): boolean {
  const position = parseCell(cell);
  return position !== null && areaContains(area, position.row, position.column);
}
