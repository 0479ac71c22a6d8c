import type { WorkbookChange } from '../workbookHost';
import { asHostError } from './officeProblem';
import { runInExcel } from './runInExcel';

/**
 * Calls the listener after each change of cells made by anyone but this add-in; the function given
 * back stops it. Our own writes are kept from raising events while they are made, and where Excel
 * says who made a change (ExcelApi 1.14), it is asked as well.
 */
export async function watchWorkbook(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const registration = await runInExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return;
      const sheet = await sheetName(event.worksheetId);
      if (sheet !== null) listener({ sheet, area: event.address || null });
    });
    await context.sync();
    return added;
  });
  return async () => {
    try {
      await Excel.run(registration.context, async (context) => {
        registration.remove();
        await context.sync();
      });
    } catch (error) {
      throw asHostError(error);
    }
  };
}

/** The name the sheet has now; null when it was deleted meanwhile. */
async function sheetName(id: string): Promise<string | null> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
