import type { Context } from 'node:vm';
import type { EmulatedExcel } from '../emulatedExcel';
import { barePage } from './barePage';
import { DesktopExternal } from './desktopExternal';
import { hostInfo, type Flavour } from './hostInfo';
import { officeScript } from './officeScripts';
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
}

/** Starts the real office.js in a page connected to the Excel given and waits until it is ready. */
export async function startOffice(excel: EmulatedExcel, flavour: Flavour, language = 'zh-CN'): Promise<RunningOffice> {
  const { page, pushEvents } = flavour === 'web' ? webPage(excel, language) : desktopPage(excel, language);
  officeScript('office.js').runInContext(page);
  const globals = page as Context & OfficeGlobals;
  const info = await globals.Office.onReady();
  if (String(info.host) !== 'Excel') throw new Error(`office.js started in ${String(info.host)}`);
  return { page, Excel: globals.Excel, Office: globals.Office, OfficeExtension: globals.OfficeExtension, pushEvents };
}

function webPage(excel: EmulatedExcel, language: string) {
  const listeners: ((event: { data: string; origin: string }) => void)[] = [];
  const conversation = new WebConversation(excel, language, (text) => {
    setTimeout(() => {
      for (const listener of listeners) listener({ data: text, origin: WEB_HOST_ORIGIN });
    }, 0);
  });
  const page = barePage({
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
        setTimeout(() => void conversation.receive(text), 0);
      },
    },
    addEventListener: (type, listener) => {
      if (type === 'message') listeners.push(listener);
    },
  });
  return { page, pushEvents: () => conversation.pushEvents() };
}

function desktopPage(excel: EmulatedExcel, language: string) {
  const external = new DesktopExternal(excel, language);
  return { page: barePage({ external }), pushEvents: () => external.pushEvents() };
}
