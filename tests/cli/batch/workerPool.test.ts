import { Worker } from 'node:worker_threads';
import '../../repeatWhenFailed';
import { type WorkerLost, WorkerPool } from '../../../src/cli/batch/workerPool';

/** A worker that doubles numbers, slowly and several at a time, hangs at 13, ends at 17 and runs out of memory at 19. */
const DOUBLER = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ number, task }) => {
  if (task === 13) for (;;) ;
  if (task === 17) process.exit(1);
  if (task === 19) for (const kept = []; ;) kept.push(new Array(100000).fill(number));
  setTimeout(() => parentPort.postMessage({ number, result: task * 2 }), 5);
});
`;

/** Milliseconds: more than a worker needs to start on the busiest machine, and what a hanging one is given. */
const LONG = 100_000;
const SHORT = 5_000;

function pool(size: number, lanes: number, patience = LONG) {
  let started = 0;
  const start = () => {
    started++;
    return new Worker(DOUBLER, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 64 } });
  };
  const workers = new WorkerPool<number, number>({ size, lanes, patience, start });
  const run = async (tasks: readonly number[]): Promise<unknown[]> => {
    const results = await Promise.all(
      tasks.map((task) => workers.run(task).catch((fault: unknown) => (fault as WorkerLost).why)),
    );
    await workers.close();
    return results;
  };
  return { run, started: () => started };
}

const TASKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

test.each([
  [1, 1],
  [1, 4],
  [3, 1],
  [2, 4],
])('%d workers with %d tasks at a time give each its own result', async (size, lanes) => {
  const { run, started } = pool(size, lanes);
  expect(await run(TASKS)).toEqual(TASKS.map((task) => task * 2));
  expect(started()).toBe(size);
});

test.each([
  ['hangs', 13, 'silent', SHORT],
  ['ends its worker', 17, 'ended', LONG],
  ['takes all memory', 19, 'memory', LONG],
])('a task that %s is lost alone, those beside it are done', async (_, guilty, why, patience) => {
  const tasks = [1, 2, guilty, 3, 4, 5, guilty, 6];
  const results = await pool(2, 4, patience).run(tasks);
  expect(results).toEqual(tasks.map((task) => (task === guilty ? why : task * 2)));
});
