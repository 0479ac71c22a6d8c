import type { CellArea } from '../../src/sheet/cellArea';
import type { CellValue, SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { ChangeEvents, type EventEntry } from './changeEvents';
import { TRANSPORT_ERROR, type Fault, type FaultPlan, type TransportErrorName } from './faults';
import type { ChangeSource, ExcelSession } from './objects/excelSession';
import { ADDIN_SERVICE, AddinServiceObject, RUNTIME_SERVICE, RuntimeServiceObject } from './objects/addinServiceObject';
import { WorkbookObject } from './objects/workbookObject';
import type { ApiVersion } from './protocol/apiVersion';
import { processQuery } from './protocol/processQuery';
import type { QuerySession } from './protocol/querySession';
import type { RemoteObject } from './protocol/remoteObject';
import { ActionType, DELAY_FOR_CELL_EDIT, ObjectPathType } from './protocol/wire';
import type { WireRequest, WireResponse } from './protocol/wire';
import type { EmulatedSheet } from './workbook/emulatedSheet';
import type { EmulatedWorkbook } from './workbook/emulatedWorkbook';
import { requirementSets } from './transports/hostInfo';
import { recalculate } from './workbook/recalculate';
import { loadWorkbook, saveWorkbook } from './workbook/workbookSnapshots';

/** What Excel on the web accepts and sends in one request. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface ExcelOptions {
  readonly sheets: readonly SheetSnapshot[];
  /** What the host says it offers; 1.20 unless told. */
  readonly apiVersion?: ApiVersion;
  /** What is told of a merged area that begins in a range and ends outside; all of it unless told. */
  readonly cutMerges?: 'whole' | 'anchor';
  /** Whether requests can wait for the end of a cell edit; they can unless told. */
  readonly waitsForCellEdit?: boolean;
  /** Whether pane and ribbon share one runtime; they do unless told. */
  readonly sharedRuntime?: boolean;
  /** Bytes, of requests and answers each; none unless told. */
  readonly payloadLimit?: number;
}

/** One request as it came and was answered. */
export interface SyncRecord {
  readonly request: WireRequest;
  readonly flags: number;
  /** Bytes of the request's body. */
  readonly sent: number;
  /** Bytes of the answer's body; 0 when the request was refused. */
  received: number;
  response: WireResponse | null;
}

/** What the transport hands back: a body, or the number of an error. */
export type TransportAnswer = { readonly body: string } | { readonly error: number };

/** An Excel with one workbook open and one add-in connected to it. */
export class EmulatedExcel implements ExcelSession, QuerySession {
  readonly workbook: EmulatedWorkbook;
  readonly apiVersion: ApiVersion;
  readonly cutMerges: 'whole' | 'anchor';
  /** Everything asked for that is not emulated. A run that leaves one here has proved nothing. */
  readonly gaps: string[] = [];
  /** Requests that carry the add-in's work, in order. */
  readonly syncs: SyncRecord[] = [];
  /** Requests of the library's own: at its start, and to let go of references after a run. */
  readonly housekeeping: SyncRecord[] = [];
  /** Whether the add-in has asked for its pane to be shown. */
  paneShown = false;
  faults: FaultPlan = new Map();
  private readonly references = new Map<string, RemoteObject>();
  private readonly events = new ChangeEvents();
  private referencesMade = 0;
  private refuseAll: TransportErrorName | null = null;
  private leaveCell: (() => void)[] | null = null;

  constructor(private readonly options: ExcelOptions) {
    this.workbook = loadWorkbook(options.sheets);
    this.apiVersion = options.apiVersion ?? '1.20';
    this.cutMerges = options.cutMerges ?? 'whole';
  }

  /** The requirement sets the host lists, as JSON. */
  get requirementSets(): string {
    const { waitsForCellEdit = true } = this.options;
    return requirementSets(this.apiVersion, { waitsForCellEdit, sharedRuntime: this.sharesRuntime });
  }

  private get sharesRuntime(): boolean {
    return this.options.sharedRuntime ?? true;
  }

  private readonly showPane = (shown: boolean): void => {
    this.paneShown = shown;
  };

  /** A person presses the keys of a shortcut: the add-in is told the name of the action. */
  pressShortcut(action: string): void {
    this.events.act(action);
  }

  /** The workbook as it stands. */
  snapshots(): SheetSnapshot[] {
    return saveWorkbook(this.workbook);
  }

  /** References office.js still holds. */
  get referenceCount(): number {
    return this.references.size;
  }

  /** A person starts typing into a cell: requests are refused or, when they asked for it, wait. */
  beginCellEdit(): void {
    this.leaveCell ??= [];
  }

  endCellEdit(): void {
    const waiting = this.leaveCell ?? [];
    this.leaveCell = null;
    for (const go of waiting) go();
  }

  /** The connection breaks (or is there again, with null). */
  refuseEverything(error: TransportErrorName | null): void {
    this.refuseAll = error;
  }

  /** Answers one ProcessQuery request as the transport hands it over. */
  async answer(body: string, flags: number): Promise<TransportAnswer> {
    const request = JSON.parse(body) as WireRequest;
    const record: SyncRecord = { request, flags, sent: byteLength(body), received: 0, response: null };
    const own = isHousekeeping(request);
    (own ? this.housekeeping : this.syncs).push(record);
    const fault: Fault = (own ? undefined : this.faults.get(this.syncs.length)) ?? {};
    if (this.leaveCell && !asksService(request)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { error: TRANSPORT_ERROR.cellEditing };
      await new Promise<void>((resolve) => this.leaveCell!.push(resolve));
    }
    const answer = this.work(record, fault);
    if (fault.delay !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    return answer;
  }

  private work(record: SyncRecord, fault: Fault): TransportAnswer {
    const limit = this.options.payloadLimit ?? Infinity;
    const refused = this.refuseAll ?? fault.refuse;
    if (fault.thenRefuseAll !== undefined) this.refuseAll = fault.thenRefuseAll;
    fault.before?.(this.workbook);
    if (refused !== undefined) return { error: TRANSPORT_ERROR[refused] };
    if (record.sent > limit) return { error: TRANSPORT_ERROR.requestTooLarge };
    record.response = processQuery(this, record.request, fault.action);
    if (fault.loseAnswer !== undefined) return { error: TRANSPORT_ERROR[fault.loseAnswer] };
    const body = JSON.stringify(record.response);
    record.received = byteLength(body);
    return record.received > limit ? { error: TRANSPORT_ERROR.responseTooLarge } : { body };
  }

  root(): RemoteObject {
    return new WorkbookObject(this);
  }

  service(name: string): RemoteObject | null {
    if (name === ADDIN_SERVICE) return new AddinServiceObject();
    return name === RUNTIME_SERVICE && this.sharesRuntime ? new RuntimeServiceObject(this.showPane) : null;
  }

  referenced(id: string): RemoteObject | null {
    const kept = this.references.get(id);
    return kept?.isAlive() ? kept : null;
  }

  keep(object: RemoteObject): void {
    object.referenceId ??= `${object.remoteClass.name}|${++this.referencesMade}`;
    this.references.set(object.referenceId, object);
  }

  release(referenceId: string): void {
    this.references.delete(referenceId);
  }

  recordGap(what: string): void {
    this.gaps.push(what);
  }

  get eventsEnabled(): boolean {
    return this.events.enabled;
  }

  set eventsEnabled(enabled: boolean) {
    this.events.enabled = enabled;
  }

  listen(target: EmulatedSheet | 'Workbook', on: boolean): void {
    this.events.listen(target === 'Workbook' ? target : target.id, on);
  }

  cellsChanged(sheet: EmulatedSheet, area: CellArea, source: ChangeSource): void {
    recalculate(this.workbook, sheet, area);
    this.events.changed(sheet, area, source);
  }

  /** A person writes into a cell by hand. */
  editCell(sheet: EmulatedSheet, area: CellArea, value: CellValue, by: ChangeSource): void {
    const cell = sheet.editCell(area.top, area.left);
    Object.assign(cell, { value, formula: null, error: null, loadedText: null });
    this.cellsChanged(sheet, area, by);
  }

  /** Change events that are due, to be sent after the answer. */
  takeEvents(): readonly EventEntry[] {
    return this.events.take();
  }
}

/** Instantiating the workbook comes with any request; beyond that these only free references or greet the host. */
function isHousekeeping({ Actions, ObjectPaths }: WireRequest): boolean {
  if (asksService({ Actions, ObjectPaths })) return true;
  return Actions.every(({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference');
}

/** A service has nothing to do with the workbook, so that a cell being edited does not matter. */
function asksService({ ObjectPaths }: WireRequest): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.NewObject);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
