import { openExcelHost } from '../../src/host/excel/openExcelHost';
import type { WorkbookHost } from '../../src/host/workbookHost';
import type { CellAddress } from '../../src/sheet/cellAddress';
import { parseArea } from '../../src/sheet/cellArea';
import type { CellValue } from '../../src/sheet/sheetSnapshot';
import { EmulatedExcel, type ExcelOptions } from './emulatedExcel';
import type { Flavour } from './transports/hostInfo';
import { startOffice } from './transports/startOffice';
import { turns } from './turns';

/** The Excel host of the project on the real office.js, connected to an emulated Excel. */
export interface RunningExcelHost {
  readonly host: WorkbookHost;
  readonly excel: EmulatedExcel;
  /** Writes into a cell as the person at the keyboard or a co-author would, and waits until the add-in was told. */
  editByUser(sheet: string, cell: CellAddress, value: CellValue, by?: 'user' | 'coauthor'): Promise<void>;
}

const open: (() => void)[] = [];

// office.js lets go of its references after a run has ended; a test file does not wait for that.
afterAll(() => {
  for (const close of open) close();
});

/**
 * Starts office.js on the workbook and opens the host on it. The library's names become global, as
 * they are in the page of an add-in, so one host at a time can be used in a test file.
 */
export async function startExcelHost(options: ExcelOptions, flavour: Flavour = 'web'): Promise<RunningExcelHost> {
  const excel = new EmulatedExcel(options);
  const { pushEvents, close, Excel, Office, OfficeExtension } = await startOffice(excel, flavour);
  open.push(close);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return {
    host: openExcelHost(),
    excel,
    editByUser: async (sheetName, cell, value, by = 'user') => {
      const sheet = excel.workbook.findSheet(sheetName);
      const area = parseArea(cell);
      if (!sheet || !area) throw new Error(`no cell ${sheetName} ${cell}`);
      excel.editCell(sheet, area, value, by);
      pushEvents();
      await untilQuiet(excel);
    },
  };
}

/** Waits until no request has come for some turns. */
async function untilQuiet(excel: EmulatedExcel): Promise<void> {
  let seen = -1;
  while (seen !== excel.syncs.length + excel.housekeeping.length) {
    seen = excel.syncs.length + excel.housekeeping.length;
    await turns();
  }
}
