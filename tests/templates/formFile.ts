import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { WorkbookWriter } from '../../src/host/xlsx/create/workbookWriter';
import { readRecord, RECORD_SHEET } from '../../src/record/recordSheet';
import type { WorkbookRecord } from '../../src/record/workbookRecord';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import type { TemplateIndicator } from '../../src/templates/definition/templateIndicator';
import type { TemplateSheet } from '../../src/templates/sheet/assembledForm';
import { newTemplate, templateWorkbook } from '../../src/workflows/newTemplate';

/** The clock of the tests. */
export const author = { name: '', now: (): Date => new Date('2026-01-05T00:00:00Z') };

/** A form as a file: its bytes and the plan it was made from. */
export interface FormFile {
  readonly template: TemplateSheet;
  readonly bytes: Uint8Array;
}

export function formFile(
  layoutId: string,
  policyId = 'cn-mof-2020',
  indicators: readonly TemplateIndicator[] = [],
): FormFile {
  const { template, entries } = newTemplate({ policyId, year: 2025, layoutId, indicators, ownPolicies: [] }, author);
  return { template, bytes: new WorkbookWriter(nodeCompression).write(templateWorkbook(template, entries)) };
}

/** A workbook read: its visible sheets and its record. */
export async function readFormFile(
  bytes: Uint8Array,
): Promise<{ readonly sheets: readonly SheetSnapshot[]; readonly record: WorkbookRecord }> {
  const host = openXlsxHost(bytes, { compression: nodeCompression });
  const names = (await host.listSheets()).map((sheet) => sheet.name);
  const snapshots = await host.read(names);
  return {
    sheets: snapshots.filter((sheet) => sheet.name !== RECORD_SHEET),
    record: readRecord(snapshots.find((sheet) => sheet.name === RECORD_SHEET) ?? null),
  };
}
