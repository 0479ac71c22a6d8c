import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { TrialOrders, TrialReport } from './trials';

/** Longest a case may take, in milliseconds: a thousand times what it does, on a machine busy with other things too. */
const LONGEST_CASE = 120_000;
/** Memory a process may hold at any moment, in bytes. */
const MOST_MEMORY = 1.5 * 1024 ** 3;
const LOOK_EVERY = 250;

const USAGE = 'npm run fuzz -- [--minutes N | --cases N] [--seed S] [--case C]';

interface Settings {
  /** After which no further case is begun. */
  readonly minutes: number;
  /** The number of cases after which to end: the same ones on a fast machine and a slow one. */
  readonly cases: number;
  readonly seed: number;
  /** The one case to run; null runs on until the time is over. */
  readonly only: number | null;
}

function settings(): Settings {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string' },
      cases: { type: 'string' },
      seed: { type: 'string', default: '1' },
      case: { type: 'string' },
    },
  });
  const only = values.case === undefined ? null : Number(values.case);
  const cases = only === null ? Number(values.cases ?? Infinity) : 1;
  const minutes = Number(values.minutes ?? (cases === Infinity ? 1 : Infinity));
  const read = { minutes, cases, seed: Number(values.seed), only };
  if (!(minutes > 0) || !(cases > 0) || !Number.isInteger(read.seed) || !(only === null || Number.isInteger(only)))
    throw new Error(USAGE);
  return read;
}

/**
 * Runs one changed workbook after the other in a worker, so that one that hangs or takes too much
 * memory is seen and named. Resolves with what went wrong, or null.
 */
function fuzz({ minutes, cases, seed, only }: Settings): Promise<string | null> {
  const outcomes = new Map<string, number>();
  const started = Date.now();
  let slowest: TrialReport | null = null;
  const firstCase = only ?? 0;
  let done = firstCase - 1;
  let lastSign = Date.now();
  let mostMemory = 0;
  const orders: TrialOrders = { seed, firstCase, once: only !== null };
  const worker = new Worker(join(__dirname, 'trials.ts'), {
    workerData: orders,
    execArgv: ['-r', join(__dirname, '../../bench/registerTypescript.cjs')],
  });
  const again = (fuzzCase: number) => `npm run fuzz -- --seed ${seed} --case ${fuzzCase}`;
  return new Promise((resolve) => {
    const finish = (problem: string | null) => {
      clearInterval(watchdog);
      worker.removeAllListeners();
      void worker.terminate();
      print(outcomes, slowest, mostMemory);
      resolve(problem);
    };
    const watchdog = setInterval(() => {
      mostMemory = Math.max(mostMemory, process.memoryUsage.rss());
      if (Date.now() - lastSign > LONGEST_CASE) finish(`case ${done + 1} takes too long: ${again(done + 1)}`);
      else if (mostMemory > MOST_MEMORY)
        finish(`case ${done + 1} or one before takes too much memory: ${again(done + 1)}`);
      else if (Date.now() - started > minutes * 60_000) finish(null);
    }, LOOK_EVERY);
    worker.on('message', (report: TrialReport) => {
      lastSign = Date.now();
      done = report.fuzzCase;
      outcomes.set(report.outcome, (outcomes.get(report.outcome) ?? 0) + 1);
      if (!slowest || report.milliseconds > slowest.milliseconds) slowest = report;
      if (report.failure !== null) finish(`${again(report.fuzzCase)}\n${report.failure}`);
      else if (done - firstCase + 1 >= cases) finish(null);
    });
    worker.on('error', (failure) =>
      finish(`case ${done + 1} ended the worker: ${again(done + 1)}\n${String(failure)}`),
    );
  });
}

function print(outcomes: ReadonlyMap<string, number>, slowest: TrialReport | null, memory: number): void {
  const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  const lines = [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `  ${String(count).padStart(7)}  ${outcome}`);
  const slow = slowest ? `slowest ${slowest.milliseconds.toFixed(0)} ms (case ${slowest.fuzzCase})` : '';
  process.stdout.write(
    `${[`${total} workbooks; ${slow}; memory up to ${(memory / 1024 ** 2).toFixed(0)} MB`, ...lines].join('\n')}\n`,
  );
}

async function main(): Promise<void> {
  const problem = await fuzz(settings());
  if (problem === null) return;
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

void main();
