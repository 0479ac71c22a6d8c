import type { EmulatedExcel } from '../emulatedExcel';
import { hostInfo } from './hostInfo';
import type { PageTimers } from './pageTimers';

const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const COMMAND_INVOKED = 39;
const RICH_API_MESSAGE = 33;

/** Arrays cross the border of the desktop program as COM arrays. */
interface SafeArray {
  toArray(): unknown[];
}

function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)) };
}

type EventHandler = (dispatchId: number, entries: SafeArray) => void;
type Callback = (result: SafeArray) => void;

/** `window.external` of a web view inside Excel for Windows, as office.js uses it. */
export class DesktopExternal {
  private readonly handlers = new Map<string, EventHandler>();
  private readonly pressed = new Map<string, () => void>();

  constructor(
    private readonly excel: EmulatedExcel,
    private readonly language: string,
    private readonly timers: PageTimers,
  ) {}

  GetHostInfo = (): string => `_host_Info=${hostInfo('desktop', this.language)}`;

  GetLoggingAllowed = (): boolean => false;

  GetContext = () => {
    const colours = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0, controlBackgroundColor: 0xffffff };
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'addin-1',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => this.language,
      GetAppDataLocale: () => this.language,
      GetDocUrl: () => 'C:\\book.xlsx',
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetCorrelationId: () => '',
      GetInstanceId: () => 'instance-1',
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => false,
      GetSupportedMatrix: () => this.excel.requirementSets,
      GetHostFullVersion: () => '16.0.15407.10000',
      GetDialogRequirementMatrix: () => '',
      GetFeaturesForSolution: () => '',
      GetInitialDisplayMode: () => 2,
      GetHostCustomMessage: () => '',
      GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
      GetOfficeThemeInfo: () => JSON.stringify({ ...colours, controlForegroundColor: 0 }),
    };
  };

  Execute = (dispatchId: number, parameters: readonly (readonly unknown[])[], callback: Callback): void => {
    if (dispatchId === COMMAND_COMPLETED) {
      this.pressed.get(String(parameters[0]))?.();
      this.timers.setTimeout(() => callback(safeArray([0])));
      return;
    }
    const body = parameters[0]?.[4];
    const flags = parameters[0]?.[6];
    if (dispatchId !== EXECUTE_RICH_API || typeof body !== 'string') {
      this.excel.recordGap(`host method ${dispatchId}`);
      this.timers.setTimeout(() => callback(safeArray([5001])));
      return;
    }
    void this.execute(body, Number(flags), callback);
  };

  RegisterEvent = (id: number, targetId: string, handler: EventHandler, callback: Callback): void => {
    this.handlers.set(`${id}|${targetId}`, handler);
    this.timers.setTimeout(() => callback(safeArray([0])));
  };

  UnregisterEvent = (id: number, targetId: string, callback: Callback): void => {
    this.handlers.delete(`${id}|${targetId}`);
    this.timers.setTimeout(() => callback(safeArray([0])));
  };

  /** A person presses a button of the ribbon; resolves once the add-in says that its command is over. */
  pressButton(functionName: string): Promise<void> {
    const handler = this.handlers.get(`${COMMAND_INVOKED}|`);
    if (!handler) throw new Error('the add-in does not listen to the ribbon');
    const id = `command-${this.pressed.size + 1}`;
    const event = JSON.stringify({ source: { id: functionName } });
    return new Promise((over) => {
      this.pressed.set(id, over);
      this.timers.setTimeout(() => handler(COMMAND_INVOKED, safeArray([id, functionName, event])));
    });
  }

  /** Sends the events that are due. */
  pushEvents(): void {
    const entries = this.excel.takeEvents();
    if (entries.length === 0) return;
    const data = entries.map(({ category, type, targetId, message }) => [category, type, targetId, message, '', false]);
    for (const [key, handler] of this.handlers) {
      if (key.startsWith(`${RICH_API_MESSAGE}|`))
        this.timers.setTimeout(() => handler(RICH_API_MESSAGE, safeArray(data)));
    }
  }

  private async execute(body: string, flags: number, callback: Callback): Promise<void> {
    const answer = await this.excel.answer(body, flags);
    await new Promise<void>((resolve) => this.timers.setTimeout(resolve));
    if ('error' in answer) callback(safeArray([answer.error]));
    else callback(safeArray([0, 200, [], answer.body]));
    this.pushEvents();
  }
}
