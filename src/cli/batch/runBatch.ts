import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HostError } from '../../host/hostError';
import { messageForProblem } from '../../locales/messageFor';
import { problemOf } from '../../workflows/problemOf';
import { ExitCode } from '../exitCode';
import type { FileResult, FileTask } from '../fileTask';
import { WorkerLost, WorkerPool } from './workerPool';

/** Memory a worker's objects may take before it is ended and its file reported, in MB. */
const MEMORY = 3072;
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
  const pool = new WorkerPool<FileTask, FileResult>({
    size: Math.max(1, Math.min(jobs, tasks.length)),
    lanes: LANES,
    patience: seconds * 1000,
    start: () => new Worker(join(__dirname, 'fileWorker.js'), { resourceLimits: { maxOldGenerationSizeMb: MEMORY } }),
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
