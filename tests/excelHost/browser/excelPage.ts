import { parseArea } from '../../../src/sheet/cellArea';
import { parseCell, type CellAddress } from '../../../src/sheet/cellAddress';
import type { CellValue, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { EmulatedExcel, type ExcelOptions } from '../emulatedExcel';
import { hostInfo } from '../transports/hostInfo';
import { ADDIN_ID, CONVERSATION, WebConversation } from '../transports/webConversation';
import { drawSheet } from './drawSheet';

/** What a workbook and an add-in need to be opened in the emulated Excel of a browser. */
export interface ExcelPageOptions extends ExcelOptions {
  /** Address of the add-in's page. */
  readonly addin: string;
  readonly language: string;
}

/** What a test may do with the emulated Excel, from outside the browser. */
export interface ExcelPage {
  open(options: ExcelPageOptions): void;
  snapshots(): SheetSnapshot[];
  gaps(): readonly string[];
  /** Number of requests that carried the add-in's work. */
  syncs(): number;
  /** Number of messages of the add-in that have no answer yet. */
  unanswered(): number;
  selection(): string | null;
  /** Backgrounds of cells, as told to whoever looks at the sheet. */
  fills(sheet: string, cells: readonly CellAddress[]): readonly (string | null)[];
  /** Presses a button of the ribbon; resolves once its command is over. */
  pressButton(functionName: string): Promise<void>;
  pressShortcut(action: string): void;
  paneShown(): boolean;
  /** Locks or opens the structure of the workbook. */
  protectStructure(locked: boolean): void;
  editByUser(sheet: string, cell: CellAddress, value: CellValue): void;
}

declare global {
  interface Window {
    excelPage: ExcelPage;
  }
}

let excel: EmulatedExcel | null = null;
let conversation: WebConversation | null = null;
let unanswered = 0;

window.excelPage = {
  open(options) {
    const opened = new EmulatedExcel(options);
    const frame = addinFrame(options);
    const { origin } = new URL(options.addin);
    const talk = new WebConversation(opened, options.language, (text) =>
      frame.contentWindow!.postMessage(text, origin),
    );
    window.addEventListener('message', (event) => {
      if (event.source !== frame.contentWindow || event.origin !== origin || typeof event.data !== 'string') return;
      unanswered++;
      void talk.receive(event.data).then(() => {
        unanswered--;
        draw(opened);
      });
    });
    excel = opened;
    conversation = talk;
    draw(opened);
    document.body.append(frame);
  },
  snapshots: () => running().snapshots(),
  gaps: () => running().gaps,
  syncs: () => running().syncs.length,
  unanswered: () => unanswered,
  selection: () => running().workbook.selection?.address ?? null,
  fills(sheetName, cells) {
    const sheet = running().workbook.findSheet(sheetName);
    return cells.map((cell) => {
      const at = parseCell(cell);
      return sheet && at ? sheet.cell(at.row, at.column).fill : null;
    });
  },
  async pressButton(functionName) {
    await conversation?.pressButton(functionName);
  },
  pressShortcut(action) {
    running().pressShortcut(action);
    conversation?.pushEvents();
  },
  paneShown: () => running().paneShown,
  protectStructure(locked) {
    running().workbook.structureProtected = locked;
  },
  editByUser(sheetName, cell, value) {
    const sheet = running().workbook.findSheet(sheetName);
    const area = parseArea(cell);
    if (!sheet || !area) throw new Error(`no cell ${sheetName} ${cell}`);
    running().editCell(sheet, area, value, 'user');
    conversation?.pushEvents();
    draw(running());
  },
};

function running(): EmulatedExcel {
  if (!excel) throw new Error('no workbook is open');
  return excel;
}

/** The frame as Excel on the web makes it: sandboxed, with its conversation told by its name. */
function addinFrame({ addin, language }: ExcelPageOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads');
  frame.name = JSON.stringify({
    baseFrameName: 'frame',
    hostInfo: hostInfo('web', language),
    xdmInfo: `${CONVERSATION}|${ADDIN_ID}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  frame.src = addin;
  return frame;
}

function draw(opened: EmulatedExcel): void {
  drawSheet(document.querySelector('main')!, opened.workbook);
}
