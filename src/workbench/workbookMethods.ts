import type { HostProblem } from '../host/hostError';
import type { SheetInfo } from '../host/workbookHost';
import type { CellAddress } from '../sheet/cellAddress';
import type { PaneWorkflows } from '../taskpane/paneWorkflows';
import type { DrawnBlock, SheetFrame } from './sheetView';

/** What opening a file gave. */
export interface OpenedWorkbook {
  readonly sheets: readonly SheetInfo[];
  /** What the user should know though the file was opened, e.g. that it is signed. */
  readonly warnings: readonly HostProblem[];
}

/** Everything the page asks of the worker that holds the workbook; results are plain data. */
export interface WorkbookMethods extends PaneWorkflows {
  [method: string]: (...args: never[]) => unknown;
  /** Opens a file's bytes; called once, first. */
  open(bytes: ArrayBuffer, file: string): Promise<OpenedWorkbook>;
  frame(sheet: string): Promise<SheetFrame>;
  block(sheet: string, index: number): Promise<DrawnBlock>;
  /** Puts what was typed into the cell; rejects where the cell may not be changed. */
  type(sheet: string, cell: CellAddress, typed: string): Promise<void>;
  /** The workbook as it stands, as a file. */
  save(): Promise<ArrayBuffer>;
}

export const workbookMethodNames = [
  'open',
  'frame',
  'block',
  'type',
  'score',
  'apply',
  'fix',
  'keepReview',
  'sign',
  'rules',
  'undo',
  'keep',
  'policies',
  'sayings',
  'compare',
  'startDraft',
  'changeDraft',
  'save',
] as const satisfies readonly (keyof WorkbookMethods)[];
