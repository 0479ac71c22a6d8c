import type { WorkbookHost } from '../host/workbookHost';
import { readRecord, RECORD_SHEET } from '../record/recordSheet';
import type { WorkbookRecord } from '../record/workbookRecord';

/** What travels inside the workbook. Two round trips at most. Rejects with `HostError`. */
export async function recordOf(host: WorkbookHost): Promise<WorkbookRecord> {
  const sheets = await host.listSheets();
  if (!sheets.some(({ name }) => name === RECORD_SHEET)) return readRecord(null);
  const [snapshot] = await host.read([RECORD_SHEET]);
  return readRecord(snapshot ?? null);
}
