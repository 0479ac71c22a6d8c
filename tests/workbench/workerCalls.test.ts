import { MessageChannel } from 'node:worker_threads';
import { answerCalls, callMethods, type MessageEnd, type Methods } from '../../src/workbench/workerCalls';

interface Sums extends Methods {
  add(a: number, b: number): Promise<number>;
  slowly(text: string, turns: number): Promise<string>;
  fail(): Promise<void>;
}

/** Two ends of a channel, the way a page and its worker have them. */
function channel(methods: Sums) {
  const { port1, port2 } = new MessageChannel();
  const end = (port: typeof port1): MessageEnd => ({
    postMessage: (message, { transfer }) => port.postMessage(message, transfer as never[]),
    addEventListener: (_, listener) => port.on('message', (data: unknown) => listener({ data } as MessageEvent)),
  });
  answerCalls(end(port1), methods, (fault) => String(fault));
  const remote = callMethods<Sums, string>(
    end(port2),
    ['add', 'slowly', 'fail'],
    (fault) => new Error(`worker: ${fault}`),
  );
  return { remote, close: () => port1.close() };
}

const done: string[] = [];
const methods: Sums = {
  add: (a, b) => Promise.resolve(a + b),
  async slowly(text, turns) {
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    done.push(text);
    return text;
  },
  fail: () => Promise.reject(new RangeError('too far')),
};

test('a call gives the method’s result, a fault comes back as what the caller makes of it', async () => {
  const { remote, close } = channel(methods);
  expect(await remote.add(2, 3)).toBe(5);
  await expect(remote.fail()).rejects.toThrow('worker: RangeError: too far');
  expect(await remote.add(1, 1)).toBe(2);
  close();
});

test('what was asked first is done first, however long it takes', async () => {
  const { remote, close } = channel(methods);
  await Promise.all([remote.slowly('edit', 50), remote.slowly('save', 0)]);
  expect(done).toEqual(['edit', 'save']);
  close();
});

test('a method that is inherited by every object is none of the worker’s', async () => {
  const { port1, port2 } = new MessageChannel();
  const answers: unknown[] = [];
  port2.on('message', (answer: unknown) => answers.push(answer));
  answerCalls(
    {
      postMessage: (message) => port1.postMessage(message),
      addEventListener: (_, listener) => port1.on('message', (data: unknown) => listener({ data } as MessageEvent)),
    },
    methods,
    String,
  );
  port2.postMessage({ id: 1, method: 'constructor', args: [] });
  await new Promise((answered) => port2.once('message', answered));
  expect(answers).toEqual([{ id: 1, fault: 'Error: no method constructor' }]);
  port1.close();
});
