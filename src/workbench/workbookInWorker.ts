import type { HostProblem } from '../host/hostError';
import type { ApplyOutcome, SheetInfo, WorkbookChange } from '../host/workbookHost';
import type { CellAddress } from '../sheet/cellAddress';
import type { CellWrite } from '../sheet/writePlan';
import { PaneFault } from '../taskpane/paneFault';
import type { PaneWorkflows } from '../taskpane/paneWorkflows';
import type { TemplateWorkflows } from '../taskpane/templates/templateWorkflows';
import type { Problem } from '../workflows/problemOf';
import { callMethods, type Remote } from './workerCalls';
import { workbookMethodNames, type WorkbookMethods } from './workbookMethods';

/** A workbook open in a worker of its own, as the page knows it. */
export class WorkbookInWorker {
  private static opened = 0;
  /** Tells one opened workbook from the next, also of the same name. */
  readonly id = ++WorkbookInWorker.opened;
  private readonly listeners = new Set<(change: WorkbookChange | null) => void>();
  private readonly insertListeners = new Set<(sheet: string) => void>();
  /** The cells written last, until they are taken back. */
  written: readonly CellWrite[] = [];
  /** Whether anything changed since the file was opened or saved. */
  unsaved = false;

  private constructor(
    private readonly worker: Worker,
    private readonly remote: Remote<WorkbookMethods>,
    readonly fileName: string,
    /** In the order of their tabs, as they are now. */
    public sheets: readonly SheetInfo[],
    readonly warnings: readonly HostProblem[],
  ) {}

  /** Opens a file's bytes, which are handed over. Rejects with `PaneFault` when they are no workbook. */
  static async open(bytes: ArrayBuffer, fileName: string): Promise<WorkbookInWorker> {
    const worker = new Worker(new URL('./workbookWorker.ts', import.meta.url), { type: 'module' });
    const remote = callMethods<WorkbookMethods, Problem>(
      worker,
      workbookMethodNames,
      (problem) => new PaneFault(problem),
    );
    try {
      const { sheets, warnings } = await remote.open(bytes, fileName);
      return new WorkbookInWorker(worker, remote, fileName, sheets, warnings);
    } catch (fault) {
      worker.terminate();
      throw fault;
    }
  }

  get frame(): Remote<WorkbookMethods>['frame'] {
    return this.remote.frame;
  }

  get block(): Remote<WorkbookMethods>['block'] {
    return this.remote.block;
  }

  get show(): Remote<WorkbookMethods>['show'] {
    return this.remote.show;
  }

  async type(sheet: string, cell: CellAddress, typed: string): Promise<void> {
    await this.remote.type(sheet, cell, typed);
    this.changed({ sheet, area: cell });
  }

  readonly workflows: PaneWorkflows = {
    score: (options) => this.remote.score(options),
    rules: () => this.remote.rules(),
    policies: (record) => this.remote.policies(record),
    sayings: (id, year, record) => this.remote.sayings(id, year, record),
    compare: (ids) => this.remote.compare(ids),
    startDraft: (source, year, record) => this.remote.startDraft(source, year, record),
    changeDraft: (file, change, year, record) => this.remote.changeDraft(file, change, year, record),
    keep: async (choice, options) => {
      const kept = await this.remote.keep(choice, options);
      if (kept.status === 'kept') this.changed(null);
      return kept;
    },
    apply: async (outcome) => this.wrote(await this.remote.apply(outcome)),
    fix: async (findings) => this.wrote(await this.remote.fix(findings)),
    keepReview: async (parts, by, options) => {
      const kept = await this.remote.keepReview(parts, by, options);
      if (kept.status === 'kept') {
        this.sheets = await this.remote.listSheets();
        this.wrote(kept.outcome);
      }
      return kept;
    },
    sign: async (by, options) => {
      const signed = await this.remote.sign(by, options);
      if (signed.status === 'signed') this.changed(null);
      return signed;
    },
    mark: async (options) => {
      const marked = await this.remote.mark(options);
      if (marked.outcome.status !== 'refused') this.changed(null);
      return marked;
    },
    clear: async () => {
      const cleared = await this.remote.clear();
      if (cleared.status === 'done') this.changed(null);
      return cleared;
    },
    undo: async () => {
      const undone = await this.remote.undo();
      if (undone.status === 'done') {
        this.written = [];
        this.changed(null);
      }
      return undone;
    },
  };

  readonly templates: TemplateWorkflows = {
    templateOffers: () => this.remote.templateOffers(),
    suggestedIndicators: (request) => this.remote.suggestedIndicators(request),
    checkTemplate: () => this.remote.checkTemplate(),
    planIndicators: (indicators) => this.remote.planIndicators(indicators),
    planPoints: () => this.remote.planPoints(),
    openLibrary: (text, file) => this.remote.openLibrary(text, file),
    insertTemplate: async (request) => {
      const inserted = await this.remote.insertTemplate(request);
      if (inserted.outcome.status === 'applied') {
        this.sheets = await this.remote.listSheets();
        this.changed(null);
        for (const listener of this.insertListeners) listener(inserted.sheet);
      }
      return inserted;
    },
    applyTemplatePlan: async (plan, record) => {
      const applied = await this.remote.applyTemplatePlan(plan, record);
      if (applied.status === 'applied') this.written = applied.cells;
      if (applied.status === 'applied' || applied.status === 'uncertain') this.changed(null);
      return applied;
    },
  };

  /** The workbook as a file to keep. */
  async save(): Promise<ArrayBuffer> {
    const bytes = await this.remote.save();
    this.unsaved = false;
    return bytes;
  }

  /** Calls the listener after each change; with null where the change was the pane's own. */
  onChange(listener: (change: WorkbookChange | null) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls the listener with the name of each sheet that was inserted. */
  onInsert(listener: (sheet: string) => void): () => void {
    this.insertListeners.add(listener);
    return () => this.insertListeners.delete(listener);
  }

  close(): void {
    this.worker.terminate();
  }

  private wrote(applied: ApplyOutcome): ApplyOutcome {
    if (applied.status === 'applied') this.written = applied.cells;
    if (applied.status === 'applied' || applied.status === 'uncertain') this.changed(null);
    return applied;
  }

  private changed(change: WorkbookChange | null): void {
    this.unsaved = true;
    for (const listener of this.listeners) listener(change);
  }
}
