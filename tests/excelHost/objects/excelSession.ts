import type { CellArea } from '../../../src/sheet/cellArea';
import type { RemoteObject } from '../protocol/remoteObject';
import type { EmulatedSheet } from '../workbook/emulatedSheet';
import type { EmulatedWorkbook } from '../workbook/emulatedWorkbook';

/** Who made a change: this add-in, the person in front of the sheet, or someone else in the same workbook. */
export type ChangeSource = 'addin' | 'user' | 'coauthor';

/** The running Excel as its objects see it. */
export interface ExcelSession {
  /** What is told of a merged area that begins in a range and ends outside: all of it, or its first cell only. */
  readonly cutMerges: 'whole' | 'anchor';
  readonly workbook: EmulatedWorkbook;
  /** Whether change events reach the add-in. */
  eventsEnabled: boolean;
  keep(object: RemoteObject): void;
  release(referenceId: string): void;
  /** Starts (or stops) telling the add-in of changes to a sheet, or to all of them. */
  listen(target: EmulatedSheet | 'Workbook', on: boolean): void;
  /** To be called after cells were written. */
  cellsChanged(sheet: EmulatedSheet, area: CellArea, source: ChangeSource): void;
}
