import { parseCell, type CellAddress } from '../../sheet/cellAddress';
import { HostError } from '../hostError';
import { runInExcel } from './runInExcel';

/** Brings the sheet to the front, selects the cell and scrolls to it. Rejects with `sheetNotFound`, `sheetHidden`, `cellInvalid`. */
export async function selectCell(sheetName: string, cell: CellAddress): Promise<void> {
  if (!parseCell(cell)) throw new HostError({ code: 'cellInvalid', sheet: sheetName, cell, found: cell });
  await runInExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.load('visibility');
      await context.sync();
      if (sheet.visibility !== 'Visible') throw new HostError({ code: 'sheetHidden', sheet: sheetName, cell });
      sheet.activate();
      sheet.getRange(cell).select();
      await context.sync();
    },
    { sheet: sheetName, cell },
  );
}
