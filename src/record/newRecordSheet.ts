import { parseCell } from '../sheet/cellAddress';
import type { SheetBlueprint } from '../sheet/workbookBlueprint';
import type { RecordEntry } from './recordEntry';
import { appendToRecord, readRecord, RECORD_SHEET } from './recordSheet';

/** The record sheet of a workbook that is made anew, very hidden as in any other. */
export function newRecordSheet(entries: readonly RecordEntry[]): SheetBlueprint {
  const { cells } = appendToRecord(readRecord(null), entries);
  return {
    name: RECORD_SHEET,
    visibility: 'veryHidden',
    cells: cells.map(({ cell, after }) => ({ ...parseCell(cell)!, ...after, style: null })),
    styles: [],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    rules: [],
    names: [],
    protected: false,
    print: null,
  };
}
