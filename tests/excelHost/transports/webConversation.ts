import type { EmulatedExcel, TransportAnswer } from '../emulatedExcel';

/** Where Excel on the web is served from, as far as the add-in can tell. It has to be a name office.js trusts. */
export const WEB_HOST_ORIGIN = 'https://excel.officeapps.live.com';

/** Ids of the conversation and of the add-in in it. */
export const CONVERSATION = 'conversation-1';
export const ADDIN_ID = 'addin-1';

/** Host methods by number: a request of the rich API, and that a command of the ribbon has been carried out. */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const EXCEL_WEB_APP = 16;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: {
    readonly DdaMethod?: { readonly DispatchId: number };
    /** Id of a command that is over. */
    readonly 0?: string;
    readonly ArrayData?: readonly (string | number | readonly string[])[];
  } | null;
}

/** The side of Excel on the web in its conversation by posted messages with an add-in's frame. */
export class WebConversation {
  private eventsOf: Message | null = null;
  private commandsOf: Message | null = null;
  private readonly pressed = new Map<string, () => void>();

  /** `send` posts a text to the frame. */
  constructor(
    private readonly excel: EmulatedExcel,
    private readonly language: string,
    private readonly send: (text: string) => void,
  ) {}

  /** Takes a text the frame has posted; what is no request of office.js is left alone. */
  async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as Message;
    if (message._messageType !== 0) return;
    if (message._actionType !== 0) {
      const heard = message._actionType === 1 ? message : null;
      if (message._actionName === 'richApiMessage') this.eventsOf = heard;
      if (message._actionName === 'appCommandInvoked') this.commandsOf = heard;
      this.reply(message, { Error: 0 });
      return;
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return this.reply(message, this.appContext());
      case 'ContextActivationManager_notifyHost':
        return this.reply(message, null);
      case 'executeMethod':
        return this.execute(message);
      default:
        this.excel.recordGap(`message ${message._actionName}`);
        return this.reply(message, null);
    }
  }

  /** A person presses a button of the ribbon; resolves once the add-in says that its command is over. */
  pressButton(functionName: string): Promise<void> {
    const { commandsOf } = this;
    if (!commandsOf) throw new Error('the add-in does not listen to the ribbon');
    const id = `command-${this.pressed.size + 1}`;
    const event = JSON.stringify({ source: { id: functionName } });
    return new Promise((over) => {
      this.pressed.set(id, over);
      this.reply(commandsOf, [id, functionName, event], 1);
    });
  }

  /** Sends the events that are due. */
  pushEvents(): void {
    const entries = this.excel.takeEvents();
    if (entries.length === 0 || !this.eventsOf) return;
    const data = entries.map(({ category, type, targetId, message }) => [category, type, targetId, message, '', false]);
    this.reply(this.eventsOf, { ArrayData: data }, 1);
  }

  private async execute(message: Message): Promise<void> {
    const body = message._data?.ArrayData?.[4];
    const flags = message._data?.ArrayData?.[6];
    if (message._data?.DdaMethod?.DispatchId === COMMAND_COMPLETED) {
      this.pressed.get(message._data[0] ?? '')?.();
      return this.reply(message, { Version: 1, Error: 0 });
    }
    if (message._data?.DdaMethod?.DispatchId !== EXECUTE_RICH_API || typeof body !== 'string') {
      this.excel.recordGap(`host method ${message._data?.DdaMethod?.DispatchId ?? 'without a number'}`);
      return this.reply(message, { Version: 1, Error: 5001 });
    }
    this.reply(message, executed(await this.excel.answer(body, Number(flags))));
    this.pushEvents();
  }

  private reply(message: Message, data: unknown, responseType = 0): void {
    this.send(
      JSON.stringify({
        _messageType: 1,
        _actionName: message._actionName,
        _conversationId: message._conversationId,
        _correlationId: message._correlationId,
        _origin: '',
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  private appContext() {
    return {
      _id: ADDIN_ID,
      _appName: EXCEL_WEB_APP,
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: this.language,
      _dataLocale: this.language,
      _docUrl: 'https://example.invalid/book.xlsx',
      _clientMode: 1,
      _settings: [],
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000000',
      _appInstanceId: 'instance-1',
      _requirementMatrix: this.excel.requirementSets,
      _hostFullVersion: '16.0.15407.10000',
      _initialDisplayMode: 2,
    };
  }
}

function executed(answer: TransportAnswer) {
  if ('error' in answer) return { Version: 1, Error: answer.error };
  return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json'], answer.body] };
}
