import type { CellAddress } from '../sheet/cellAddress';
import type { CellFill, CellPlace, FillChange } from '../sheet/cellFill';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';
import type { CellContent, CellWrite, WritePlan } from '../sheet/writePlan';
import type { HostProblem } from './hostError';

/** A sheet of the workbook, without its cells. */
export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Whether it is the sheet in front. */
  readonly active: boolean;
}

/** A cell that does not hold what the plan expects any more. */
export interface ChangedCell {
  readonly write: CellWrite;
  readonly found: CellContent;
}

/** A cell whose background is not what the plan expects any more. */
export interface ChangedFill {
  readonly change: FillChange;
  readonly found: CellFill;
}

/** How applying a plan ended. There is no third way: the workbook is as planned, or as before, or it is said that nobody can know. */
export type ApplyOutcome =
  /** Everything in the plan stands in the workbook and was read back. */
  | { readonly status: 'applied'; readonly cells: readonly CellWrite[] }
  /** Cells changed since they were read; nothing was written. */
  | {
      readonly status: 'changed';
      readonly changed: readonly ChangedCell[];
      /** Cells whose background changed; absent when the plan's backgrounds are as expected. */
      readonly fills?: readonly ChangedFill[];
    }
  /** The host refused or failed; the workbook is as it was before. */
  | { readonly status: 'refused'; readonly problem: HostProblem }
  /** The host failed and could not be asked whether it is as before; the cells named may hold either value. */
  | { readonly status: 'uncertain'; readonly problem: HostProblem; readonly cells: readonly CellWrite[] };

/** What the user did in the workbook while it is being watched. */
export interface WorkbookChange {
  readonly sheet: string;
  /** A1 area that changed, or null when the whole sheet may have. */
  readonly area: string | null;
}

/** A comment on a cell. */
export interface PlacedComment {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly text: string;
}

/** What replacing comments came to. */
export interface CommentOutcome {
  readonly written: number;
  readonly removed: number;
  /** Left out, for somebody else has commented on the cell. */
  readonly taken: readonly PlacedComment[];
}

/** Comments on cells, where the host has them. */
export interface CellComments {
  /** Takes away the comments that begin with the sign and adds those given, each with the sign before it. */
  replace(sign: string, comments: readonly PlacedComment[]): Promise<CommentOutcome>;
}

/**
 * The spreadsheet program, or a file, behind one contract. Every implementation passes the same
 * suite, `tests/host/workbookHostContract.ts`. Methods reject with `HostError` only.
 */
export interface WorkbookHost {
  /** Absent where comments cannot be written safely: files keep theirs untouched. */
  readonly comments?: CellComments;

  /** Sheets in the order of their tabs, hidden ones included. */
  listSheets(): Promise<readonly SheetInfo[]>;

  /** Snapshots of the sheets named, in the order asked. Rejects with `sheetNotFound`. */
  read(sheetNames: readonly string[]): Promise<readonly SheetSnapshot[]>;

  /** Backgrounds of the cells named, in the order asked. Rejects with `sheetNotFound`. */
  readFills(cells: readonly CellPlace[]): Promise<readonly CellFill[]>;

  /** Cells of the plan whose content now differs from `before`. Writes nothing. */
  compare(plan: WritePlan): Promise<readonly ChangedCell[]>;

  /** Compares, writes everything in one batch, reads back. Whole or not at all. */
  apply(plan: WritePlan): Promise<ApplyOutcome>;

  /** Brings the sheet to the front, selects the cell and scrolls to it. */
  select(sheet: string, cell: CellAddress): Promise<void>;

  /** Calls the listener after each change made by anyone but this host; returns the way to stop. */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}
