import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { z } from 'zod';

/** An answer: the call, whether it succeeded, and the value, or the words and the code of an error. */
const answerSchema = z.tuple([z.number(), z.boolean(), z.unknown()], z.unknown());
export type FunctionAnswer = z.infer<typeof answerSchema>;

/** What the runtime sends to Excel when functions have answered. */
const requestSchema = z.object({
  id: z.number(),
  message: z.object({
    body: z.object({
      Actions: z.array(
        z.object({
          Id: z.number(),
          Name: z.string(),
          ArgumentInfo: z.object({ Arguments: z.tuple([z.array(answerSchema)]) }).optional(),
        }),
      ),
    }),
  }),
});

/** The way between Excel and the runtime, as Excel lays it before the runtime starts. */
interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Microsoft's own runtime for worksheet functions, with a bridge in place of Excel. */
export interface FunctionsRuntime {
  /** The runtime's `CustomFunctions`, to stand where a page has it. */
  readonly customFunctions: typeof CustomFunctions;
  /** Calls functions by their ids as Excel does when it calculates, and gives what it is answered, in order. */
  call(...calls: readonly (readonly [id: string, ...values: unknown[]])[]): Promise<readonly FunctionAnswer[]>;
  stop(): void;
}

const RUNTIME = require.resolve('@microsoft/office-js/dist/custom-functions-runtime.js');
const ANSWERS = 'SetInvocationArrayResults';
const RESPONSE = 2;
const TO_FUNCTIONS = 3;
const FUNCTION_MESSAGE = { messageCategory: 1, messageType: 1000 };

export async function startFunctionsRuntime(): Promise<FunctionsRuntime> {
  let received: (answers: readonly FunctionAnswer[]) => void = () => undefined;
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const { id, message } = requestSchema.parse(JSON.parse(text));
      const { Actions } = message.body;
      for (const { Name, ArgumentInfo } of Actions) {
        if (Name === ANSWERS && ArgumentInfo) received(ArgumentInfo.Arguments[0]);
      }
      const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
      const done = { id, type: RESPONSE, message: { statusCode: 200, headers: {}, body: { Results } } };
      setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(done)));
    },
  };
  const page = new JSDOM('<script src="custom-functions-runtime.js"></script>', {
    url: `${pathToFileURL(dirname(RUNTIME)).href}/`,
    runScripts: 'dangerously',
    resources: 'usable',
    // Its telemetry looks for a session storage, which a page from a file has not.
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => void Object.assign(window, { _richApiNativeBridge: bridge }),
  });
  await new Promise((resolve) => page.window.addEventListener('load', resolve));
  return {
    stop: () => page.window.close(),
    customFunctions: page.window['CustomFunctions'] as typeof CustomFunctions,
    call: (...calls) =>
      new Promise((resolve) => {
        const answers: FunctionAnswer[] = [];
        received = (some) => {
          answers.push(...some);
          if (answers.length === calls.length) resolve(answers.sort(([one], [other]) => one - other));
        };
        const entries = calls.map(([id, ...values], index) => ({
          ...FUNCTION_MESSAGE,
          message: [index, id, values, 'Sheet1!A1', 0],
        }));
        bridge.onMessageFromHost?.(JSON.stringify({ type: TO_FUNCTIONS, flags: 0, message: { entries } }));
      }),
  };
}
