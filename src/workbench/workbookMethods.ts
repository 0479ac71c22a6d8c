import type { HostProblem } from '../host/hostError';
import type { SheetInfo } from '../host/workbookHost';
import type { CellAddress } from '../sheet/cellAddress';
import type { FileWorkflows } from '../taskpane/paneWorkflows';
import { templateWorkflowNames, type TemplateWorkflows } from '../taskpane/templates/templateWorkflows';
import type { DrawnBlock, SheetFrame } from './sheetView';

/** What opening a file gave. */
export interface OpenedWorkbook {
  readonly sheets: readonly SheetInfo[];
  /** What the user should know though the file was opened, e.g. that it is signed. */
  readonly warnings: readonly HostProblem[];
}

/** Everything the page asks of the worker that holds the workbook; results are plain data. */
export interface WorkbookMethods extends FileWorkflows, TemplateWorkflows {
  [method: string]: (...args: never[]) => unknown;
  /** Opens a file's bytes; called once, first. */
  open(bytes: ArrayBuffer, file: string): Promise<OpenedWorkbook>;
  /** Brings a sheet to the front. */
  show(sheet: string): Promise<void>;
  /** The sheets as they are now. */
  listSheets(): Promise<readonly SheetInfo[]>;
  frame(sheet: string): Promise<SheetFrame>;
  block(sheet: string, index: number): Promise<DrawnBlock>;
  /** Puts what was typed into the cell; rejects where the cell may not be changed. */
  type(sheet: string, cell: CellAddress, typed: string): Promise<void>;
  /** The workbook as it stands, as a file. */
  save(): Promise<ArrayBuffer>;
}

export const workbookMethodNames = [
  'open',
  'show',
  'listSheets',
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
  'mark',
  'clear',
  'keep',
  'policies',
  'sayings',
  'compare',
  'startDraft',
  'changeDraft',
  'save',
  ...templateWorkflowNames,
] as const satisfies readonly (keyof WorkbookMethods)[];
