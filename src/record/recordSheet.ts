import { formatCell } from '../sheet/cellAddress';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { AddedSheet, CellWrite } from '../sheet/writePlan';
import { recordEntrySchema, type RecordEntry } from './recordEntry';
import type { UnreadableLine, WorkbookRecord } from './workbookRecord';

/**
 * The sheet that carries the record. A very hidden sheet is what Excel, WPS and LibreOffice all keep
 * when they save; custom XML is not.
 */
export const RECORD_SHEET = '_ziping';

const HEADING = '自评加载项的记录，请勿修改。Record of the self-evaluation add-in; please do not edit.';
const FIRST_ROW = 2;
/** A cell takes 32,767 characters; longer entries go on in the next column. */
const CHUNK = 30_000;

const EMPTY: WorkbookRecord = { present: false, entries: [], unreadable: [], nextRow: FIRST_ROW };

/** Reads the record from its sheet; null when the workbook has none. Lines that cannot be read are named, not dropped. */
export function readRecord(snapshot: SheetSnapshot | null): WorkbookRecord {
  if (!snapshot) return EMPTY;
  const lines = new Map<number, string>();
  let nextRow = FIRST_ROW;
  for (const cell of snapshot.cells) {
    if (cell.row < FIRST_ROW) continue;
    nextRow = Math.max(nextRow, cell.row + 1);
    lines.set(cell.row, (lines.get(cell.row) ?? '') + (typeof cell.value === 'string' ? cell.value : cell.text));
  }
  const entries: RecordEntry[] = [];
  const unreadable: UnreadableLine[] = [];
  for (const [row, text] of lines) {
    const entry = parseEntry(text);
    if (entry) entries.push(entry);
    else unreadable.push({ row, text });
  }
  return { present: true, entries, unreadable, nextRow };
}

/** The part of a write plan that adds entries to the record, and the record sheet where there is none yet. */
export function appendToRecord(
  record: WorkbookRecord,
  entries: readonly RecordEntry[],
): { readonly addedSheets: readonly AddedSheet[]; readonly cells: readonly CellWrite[] } {
  const cells: CellWrite[] = record.present ? [] : [recordCell('A1', HEADING)];
  entries.forEach((entry, index) => {
    const text = JSON.stringify(entry);
    const row = record.nextRow + index;
    for (let column = 1, start = 0; start < text.length; column++, start += CHUNK) {
      cells.push(recordCell(formatCell(row, column), text.slice(start, start + CHUNK)));
    }
  });
  return { addedSheets: record.present ? [] : [{ name: RECORD_SHEET, visibility: 'veryHidden' }], cells };
}

function recordCell(cell: string, text: string): CellWrite {
  return { sheet: RECORD_SHEET, cell, before: { value: null }, after: { value: text }, purpose: 'record' };
}

function parseEntry(text: string): RecordEntry | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = recordEntrySchema.safeParse(json);
  return parsed.success ? parsed.data : null;
}
