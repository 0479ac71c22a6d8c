import type { Context } from 'node:vm';
import type { EmulatedExcel } from '../emulatedExcel';
import { barePage } from './barePage';
import { DesktopExternal } from './desktopExternal';
import { hostInfo, type Flavour } from './hostInfo';
import { officeScript } from './officeScripts';
import { PageTimers } from './pageTimers';
import { ADDIN_ID, CONVERSATION, WEB_HOST_ORIGIN, WebConversation } from './webConversation';

/** What office.js puts into a page once it is ready. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface RunningOffice extends OfficeGlobals {
  /** The page office.js runs in, with its global names. */
  readonly page: Context;
  /** Sends the change events that are due without a request to answer, as after a person's edit. */
  readonly pushEvents: () => void;
  /** Presses a button of the ribbon; resolves once its command is over. */
  readonly pressButton: (functionName: string) => Promise<void>;
  /** Leaves the page: nothing that office.js still had in mind happens. */
  readonly close: () => void;
}

/** Starts the real office.js in a page connected to the Excel given and waits until it is ready. */
export async function startOffice(excel: EmulatedExcel, flavour: Flavour, language = 'zh-CN'): Promise<RunningOffice> {
  const timers = new PageTimers();
  const open = flavour === 'web' ? webPage : desktopPage;
  const { page, pushEvents, pressButton } = open(excel, language, timers);
  officeScript('office.js').runInContext(page);
  const globals = page as Context & OfficeGlobals;
  const info = await globals.Office.onReady();
  if (String(info.host) !== 'Excel') throw new Error(`office.js started in ${String(info.host)}`);
  const { Excel, Office, OfficeExtension } = globals;
  return { page, Excel, Office, OfficeExtension, pushEvents, pressButton, close: () => timers.close() };
}

type MessageListener = (event: { data: string; origin: string }) => void;

function webPage(excel: EmulatedExcel, language: string, timers: PageTimers) {
  const listeners: MessageListener[] = [];
  const conversation = new WebConversation(excel, language, (text) => {
    timers.setTimeout(() => {
      for (const listener of listeners) listener({ data: text, origin: WEB_HOST_ORIGIN });
    });
  });
  const globals = {
    name: JSON.stringify({
      baseFrameName: 'frame',
      hostInfo: hostInfo('web', language),
      xdmInfo: `${CONVERSATION}|${ADDIN_ID}|${WEB_HOST_ORIGIN}`,
      serializerVersion: '1',
      flights: '[]',
    }),
    opener: {
      postMessage: (text: string, target: string) => {
        if (target !== WEB_HOST_ORIGIN) throw new Error(`posted to ${target}`);
        timers.setTimeout(() => void conversation.receive(text));
      },
    },
    addEventListener: (type: string, listener: MessageListener) => {
      if (type === 'message') listeners.push(listener);
    },
  };
  return {
    page: barePage(globals, timers),
    pushEvents: () => conversation.pushEvents(),
    pressButton: (name: string) => conversation.pressButton(name),
  };
}

function desktopPage(excel: EmulatedExcel, language: string, timers: PageTimers) {
  const external = new DesktopExternal(excel, language, timers);
  return {
    page: barePage({ external }, timers),
    pushEvents: () => external.pushEvents(),
    pressButton: (name: string) => external.pressButton(name),
  };
}
