import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { messageForProblem } from '../../locales/messageFor';
import { problemOf } from '../../workflows/problemOf';
import { ExitCode } from '../exitCode';
import type { FileResult, FileTask } from '../fileTask';
import { WorkerPool } from './workerPool';

/**
 * Runs the tasks on `jobs` worker threads. Results come in the order of the tasks whatever finishes
 * first; `done` is told of each as it comes. A file that takes its worker down is a result like any other.
 */
export async function runBatch(
  tasks: readonly FileTask[],
  jobs: number,
  done: (result: FileResult) => void,
): Promise<readonly FileResult[]> {
  const pool = new WorkerPool<FileTask, FileResult>(
    (resourceLimits) => new Worker(join(__dirname, 'fileWorker.js'), { resourceLimits }),
    Math.max(1, Math.min(jobs, tasks.length)),
  );
  try {
    return await Promise.all(
      tasks.map(async (task) => {
        const result = await pool.run(task).catch((fault: unknown) => lostFile(task, fault));
        done(result);
        return result;
      }),
    );
  } finally {
    await pool.close();
  }
}

function lostFile(task: FileTask, fault: unknown): FileResult {
  const problem = problemOf(fault, task.file.name);
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
