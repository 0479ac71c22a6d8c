import type { CellArea } from '../../src/sheet/cellArea';
import type { ChangeSource } from './objects/excelSession';
import { localAddress } from './objects/rangeAddress';
import type { EmulatedSheet } from './workbook/emulatedSheet';

/** Numbers of the message category and of the event "data of a worksheet changed". */
const OBJECT_EVENTS = 65536;
const DATA_CHANGED = 10;

/** Numbers of the message category and of the message "carry out an action". */
const ACTIONS = 2;
const DISPATCH_ACTION = 1000;

/** One event as office.js receives it. */
export interface EventEntry {
  readonly category: number;
  readonly type: number;
  /** Id of the worksheet, or `Workbook` for a listener to all of them. */
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** Which changes the add-in wants to hear of, and those still to be told. */
export class ChangeEvents {
  enabled = true;
  private readonly targets = new Set<string>();
  private due: EventEntry[] = [];

  listen(targetId: string, on: boolean): void {
    if (on) this.targets.add(targetId);
    else this.targets.delete(targetId);
  }

  changed(sheet: EmulatedSheet, area: CellArea, source: ChangeSource): void {
    if (!this.enabled) return;
    const message = JSON.stringify({
      address: localAddress(area),
      changeType: 'RangeEdited',
      source: source === 'coauthor' ? 'Remote' : 'Local',
      triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheet.id,
      shiftDirection: 0,
    });
    for (const targetId of ['Workbook', sheet.id]) {
      if (this.targets.has(targetId)) this.due.push({ category: OBJECT_EVENTS, type: DATA_CHANGED, targetId, message });
    }
  }

  /** An action is to be carried out, as after a keyboard shortcut; it comes without an event of its own. */
  act(action: string): void {
    const message = JSON.stringify([action, '']);
    this.due.push({ category: ACTIONS, type: DISPATCH_ACTION, targetId: '', message });
  }

  take(): readonly EventEntry[] {
    const taken = this.due;
    this.due = [];
    return taken;
  }
}
