/** What a worker offers: methods that take and give plain data. */
export type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A call sent to the worker. */
interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Its answer: the result, or the fault as data. */
type Answer<Fault> = { readonly id: number } & ({ readonly result: unknown } | { readonly fault: Fault });

/** Both ends of a message channel: a worker as its page sees it, or the page as the worker sees it. */
export interface MessageEnd {
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Marks an `ArrayBuffer` result or argument as handed over rather than copied. */
function transferable(value: unknown): Transferable[] {
  return value instanceof ArrayBuffer ? [value] : [];
}

/**
 * Answers calls with the methods, one after the other: what was asked first is done first, so that a
 * save never overtakes an edit. A method's fault is sent as what `faultOf` makes of it.
 */
export function answerCalls<Fault>(end: MessageEnd, methods: Methods, faultOf: (fault: unknown) => Fault): void {
  const byName = new Map(Object.entries(methods));
  let last: Promise<void> = Promise.resolve();
  end.addEventListener('message', ({ data }: MessageEvent<Call>) => {
    last = last.then(async () => {
      const answer = await answerTo(data, byName, faultOf);
      end.postMessage(answer, { transfer: 'result' in answer ? transferable(answer.result) : [] });
    });
  });
}

async function answerTo<Fault>(
  { id, method, args }: Call,
  methods: ReadonlyMap<string, (...args: never[]) => unknown>,
  faultOf: (fault: unknown) => Fault,
): Promise<Answer<Fault>> {
  try {
    const known = methods.get(method);
    if (!known) throw new Error(`no method ${method}`);
    return { id, result: await known(...(args as never[])) };
  } catch (fault) {
    return { id, fault: faultOf(fault) };
  }
}

/** The other side's methods, each answering with a promise. */
export type Remote<M extends Methods> = {
  readonly [Name in keyof M]: (...args: Parameters<M[Name]>) => Promise<Awaited<ReturnType<M[Name]>>>;
};

/** Calls methods at the other end. A promise rejects with what `errorOf` makes of the fault. */
export function callMethods<M extends Methods, Fault>(
  end: MessageEnd,
  names: readonly (keyof M & string)[],
  errorOf: (fault: Fault) => Error,
): Remote<M> {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let nextId = 0;
  end.addEventListener('message', ({ data }: MessageEvent<Answer<Fault>>) => {
    const call = waiting.get(data.id);
    if (!call) return;
    waiting.delete(data.id);
    if ('fault' in data) call.reject(errorOf(data.fault));
    else call.resolve(data.result);
  });
  const calls = names.map((method) => [
    method,
    (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        waiting.set(id, { resolve, reject });
        end.postMessage({ id, method, args } satisfies Call, { transfer: args.flatMap(transferable) });
      }),
  ]);
  // Complete by construction: one entry for each name, calling the method of that name.
  return Object.fromEntries(calls) as Remote<M>;
}
