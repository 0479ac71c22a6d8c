import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { HostError } from '../../host/hostError';
import { messageForProblem } from '../../locales/messageFor';
import { problemOf } from '../../workflows/problemOf';
import { ExitCode } from '../exitCode';
import type { FileResult, FileTask } from '../fileTask';
import { WorkerLost, WorkerPool } from './workerPool';

/** Memory a worker's objects may take before it is ended and its file reported, in MB. */
const MEMORY = 3072;
/** Memory for objects just made, in MB; what a form needs at once fits into it. */
const YOUNG_MEMORY = 8;
/** Files a worker has at a time: one is computed while the others are read, or written and synced. */
const LANES = 4;
/** Bytes from which a file has a worker to itself. */
const LARGE_FILE = 2 * 1024 * 1024;

/**
 * Runs the tasks on `jobs` worker threads. Results come in the order of the tasks whatever finishes
 * first; `done` is told of each as it comes. A file that takes its worker down, or gives no result
 * within `seconds`, is a result like any other.
 */
export async function runBatch(
  tasks: readonly FileTask[],
  jobs: number,
  seconds: number,
  done: (result: FileResult) => void,
): Promise<readonly FileResult[]> {
  tuneForForms();
  const pool = new WorkerPool<FileTask, FileResult>({
    size: Math.max(1, Math.min(jobs, tasks.length)),
    lanes: LANES,
    patience: seconds * 1000,
    start: () =>
      new Worker(join(__dirname, 'fileWorker.js'), {
        resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY },
      }),
  });
  try {
    return await Promise.all(
      tasks.map(async (task) => {
        const result = await pool
          .run(task, await isLarge(task.file.path))
          .catch((fault: unknown) => lostFile(task, seconds, fault));
        done(result);
        return result;
      }),
    );
  } finally {
    await pool.close();
  }
}

/**
 * A worker's work on a form is short and most of it is code that has not run often. Node 20 compiles for speed sooner
 * than such a run wins back; later versions have a compiler in between and no such flag. And objects are short-lived:
 * a heap that grows slowly stays small at little cost in time.
 */
function tuneForForms(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--heap-growing-percent=50');
}

/** A file that cannot be looked at is found out by whoever opens it. */
async function isLarge(path: string): Promise<boolean> {
  return stat(path).then(
    ({ size }) => size > LARGE_FILE,
    () => false,
  );
}

function lostFile(task: FileTask, seconds: number, fault: unknown): FileResult {
  const problem = problemOf(saidAs(fault, seconds), task.file.name);
  return {
    name: task.file.name,
    exit: ExitCode.unreadable,
    json: { file: task.file.name, forms: [], error: problem },
    text: '',
    errors: [messageForProblem(task.locale, problem)],
    forms: [],
    reviewed: [],
  };
}

function saidAs(fault: unknown, seconds: number): unknown {
  if (!(fault instanceof WorkerLost) || fault.why === 'ended') return fault;
  const limit = fault.why === 'memory' ? `${MEMORY} MB` : `${seconds} s`;
  return new HostError({ code: 'tooLarge', found: `> ${limit}`, expected: limit }, { cause: fault });
}
