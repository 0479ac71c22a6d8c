import type { ApplyOutcome, WorkbookHost } from '../host/workbookHost';
import { appendToRecord } from '../record/recordSheet';
import type { RecordEntry } from '../record/recordEntry';
import type { WorkbookRecord } from '../record/workbookRecord';
import type { WritePlan } from '../sheet/writePlan';

/** Who writes and when; the only way the clock comes in. */
export interface Author {
  /** Name as far as the host knows it; empty when unknown. */
  readonly name: string;
  readonly now: () => Date;
}

/**
 * Applies a plan together with its line in the record, so that it can be undone after the workbook
 * was saved and opened again. Whole or not at all, the record included.
 */
export async function applyWrites(
  host: WorkbookHost,
  plan: WritePlan,
  record: WorkbookRecord,
  author: Author,
): Promise<ApplyOutcome> {
  const { fills = [] } = plan;
  if (plan.cells.length + plan.printAreas.length + fills.length === 0) return { status: 'applied', cells: [] };
  return host.apply(withRecord(plan, record, [writesEntry(plan, record, author)]));
}

/** The line of the record from which a plan can be taken back. It must be the first of the lines added. */
export function writesEntry(plan: WritePlan, record: WorkbookRecord, author: Author): RecordEntry {
  const { fills = [] } = plan;
  return {
    kind: 'writes',
    at: author.now().toISOString(),
    by: author.name,
    id: String(record.nextRow),
    cells: plan.cells.map((write) => ({ ...write })),
    printAreas: plan.printAreas.map((change) => ({ ...change })),
    ...(fills.length > 0 && { fills: fills.map((change) => ({ ...change })) }),
  };
}

/** The plan with entries of the record added to it. */
export function withRecord(plan: WritePlan, record: WorkbookRecord, entries: readonly RecordEntry[]): WritePlan {
  const added = appendToRecord(record, entries);
  return {
    ...plan,
    addedSheets: [...plan.addedSheets, ...added.addedSheets],
    cells: [...plan.cells, ...added.cells],
  };
}
