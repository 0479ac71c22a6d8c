import type { SheetInfo } from '../workbookHost';
import { runInExcel } from './runInExcel';
import { visibilityOf } from './sheetVisibility';

/** The sheets of the open workbook in the order of their tabs. One sync. */
export async function listSheets(): Promise<readonly SheetInfo[]> {
  return runInExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    return sheets.items.map((sheet) => ({
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      active: sheet.id === active.id,
    }));
  });
}
