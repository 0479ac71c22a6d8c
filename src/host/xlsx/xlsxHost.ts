import { formatCell, parseCell, type CellAddress } from '../../sheet/cellAddress';
import type { CellFill, CellPlace } from '../../sheet/cellFill';
import type { SheetAppearance } from '../../sheet/sheetAppearance';
import type { CellValue, SheetSnapshot } from '../../sheet/sheetSnapshot';
import type { WritePlan } from '../../sheet/writePlan';
import { HostError, type HostProblem } from '../hostError';
import type { ApplyOutcome, ChangedCell, SheetInfo, WorkbookChange, WorkbookHost } from '../workbookHost';
import { readAppearance } from './appearance/readAppearance';
import type { Compression } from './compression';
import { openPackage } from './openPackage';
import { isSigned } from './package/isSigned';
import { Workbook } from './workbook/workbook';
import { cellContentAt } from './worksheet/cellContentAt';
import { ReadingBudget } from './worksheet/readingBudget';
import { fillAt } from './worksheet/fillAt';
import { snapshotSheet } from './worksheet/snapshotSheet';
import { applyPlan } from './write/applyPlan';
import { changedCells, changedFills } from './write/changedCells';
import { verifiedBytes } from './write/verifiedBytes';

/** How a file is opened. */
export interface XlsxOptions {
  readonly compression: Compression;
  /** Name the file goes by in problems. */
  readonly fileName?: string;
  /**
   * Write into a digitally signed workbook although that breaks its signature. Without it such a
   * workbook is read, with a warning, and never written.
   */
  readonly breakSignature?: boolean;
}

/** A cell of a sheet. */
export interface SheetCell {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** A workbook file in memory behind the contract of every host. Nothing on disk changes; `save` gives the new bytes. */
export interface XlsxHost extends WorkbookHost {
  /** What a user should know before going on, such as a signature. */
  readonly warnings: readonly HostProblem[];
  /** The file's bytes as it stands now. @throws HostError when they do not read back as they should */
  save(): Uint8Array;
  /** How a sheet is drawn. Rejects with `sheetNotFound`. */
  readAppearance(sheet: string): Promise<SheetAppearance>;
  /** Puts a value typed by the user into a cell, as Excel would: listeners of `watch` hear of it. A text is never a formula. */
  edit(sheet: string, cell: CellAddress, value: CellValue): Promise<ApplyOutcome>;
  /** The cell last selected; null before the first. */
  readonly selection: SheetCell | null;
  /** Calls the listener after each `select`; returns the way to stop. */
  onSelect(listener: (selection: SheetCell) => void): () => void;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file.
 *
 * @throws HostError `notAWorkbook`, `encrypted`, `legacyXls`, `damaged`, `unsafe`, `tooLarge`, `notSupported`
 */
export function openXlsxHost(bytes: Uint8Array, options: XlsxOptions): XlsxHost {
  return new FileHost(bytes, options);
}

class FileHost implements XlsxHost {
  readonly warnings: readonly HostProblem[];
  private workbook: Workbook;
  private selected: SheetCell | null = null;
  private readonly watchers = new Set<(change: WorkbookChange) => void>();
  private readonly selectListeners = new Set<(selection: SheetCell) => void>();

  constructor(
    bytes: Uint8Array,
    private readonly options: XlsxOptions,
  ) {
    this.workbook = this.guard(() => new Workbook(openPackage(bytes, options.compression)));
    this.warnings = this.isSigned() ? [{ code: 'signed', file: options.fileName }] : [];
  }

  get selection(): SheetCell | null {
    return this.selected;
  }

  async listSheets(): Promise<readonly SheetInfo[]> {
    const { sheets, activeTab } = this.workbook.part;
    const front = this.selected?.sheet ?? sheets[activeTab]?.name;
    return sheets.flatMap(({ name, visibility, part }) =>
      part === null ? [] : [{ name, visibility, active: name === front }],
    );
  }

  async read(sheetNames: readonly string[]): Promise<readonly SheetSnapshot[]> {
    const budget = new ReadingBudget();
    return this.guard(() =>
      sheetNames.map((name) => snapshotSheet(this.workbook, this.workbook.worksheet(name), budget)),
    );
  }

  async readAppearance(sheet: string): Promise<SheetAppearance> {
    return this.guard(() => readAppearance(this.workbook, this.workbook.worksheet(sheet)));
  }

  async readFills(cells: readonly CellPlace[]): Promise<readonly CellFill[]> {
    return this.guard(() => cells.map((place) => fillAt(this.workbook, place)));
  }

  async compare(plan: WritePlan): Promise<readonly ChangedCell[]> {
    return this.guard(() => changedCells(this.workbook, plan));
  }

  async apply(plan: WritePlan): Promise<ApplyOutcome> {
    return this.carryOut(plan);
  }

  async edit(sheet: string, cell: CellAddress, value: CellValue): Promise<ApplyOutcome> {
    const before = this.guard(() => cellContentAt(this.workbook, sheet, cell));
    const write = { sheet, cell, before, after: { value }, purpose: 'decision' } as const;
    const outcome = this.carryOut({ addedSheets: [], cells: [write], printAreas: [], skipped: [] });
    if (outcome.status === 'applied') for (const watcher of this.watchers) watcher({ sheet, area: cell });
    return outcome;
  }

  async select(sheet: string, cell: CellAddress): Promise<void> {
    const { name } = this.guard(() => this.workbook.worksheet(sheet));
    const position = parseCell(cell);
    if (!position) throw new HostError({ code: 'cellInvalid', file: this.options.fileName, sheet, cell, found: cell });
    this.selected = { sheet: name, cell: formatCell(position.row, position.column) };
    for (const listener of this.selectListeners) listener(this.selected);
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    this.watchers.add(listener);
    return async () => void this.watchers.delete(listener);
  }

  onSelect(listener: (selection: SheetCell) => void): () => void {
    this.selectListeners.add(listener);
    return () => void this.selectListeners.delete(listener);
  }

  save(): Uint8Array {
    return this.guard(() => verifiedBytes(this.workbook.files, this.options.compression));
  }

  private carryOut(plan: WritePlan): ApplyOutcome {
    const { fileName: file, breakSignature } = this.options;
    try {
      return this.guard(() => {
        if (this.isSigned() && !breakSignature) return { status: 'refused', problem: { code: 'signed', file } };
        const changed = changedCells(this.workbook, plan);
        const fills = changedFills(this.workbook, plan);
        if (fills.length > 0) return { status: 'changed', changed, fills };
        if (changed.length > 0) return { status: 'changed', changed };
        const { workbook, problem } = applyPlan(this.workbook, plan);
        if (problem) return { status: 'refused', problem: { file, ...problem } };
        this.workbook = workbook;
        return { status: 'applied', cells: plan.cells };
      });
    } catch (failure) {
      if (failure instanceof HostError) return { status: 'refused', problem: failure.problem };
      throw failure;
    }
  }

  private isSigned(): boolean {
    return this.guard(() => isSigned(this.workbook.files));
  }

  /** Lets nothing but `HostError` out, with the file's name. */
  private guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (failure) {
      const file = this.options.fileName;
      if (failure instanceof HostError) throw new HostError({ file, ...failure.problem }, { cause: failure });
      throw new HostError({ code: 'unexpected', file, found: String(failure) }, { cause: failure });
    }
  }
}
