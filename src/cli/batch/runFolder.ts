import { SingleBar } from 'cli-progress';
import { message } from '../../locales/message';
import { ExitCode } from '../exitCode';
import type { FileResult, FileTask } from '../fileTask';
import { statisticsTables } from '../output/statisticsTables';
import type { OutputFormat } from '../outputFormat';
import { reviewStatistics } from '../review/reviewStatistics';
import { folderTable } from '../output/folderTable';
import { sarifText } from '../sarifText';
import type { Terminal } from '../terminal';
import { BatchLog } from './batchLog';
import { runBatch } from './runBatch';

export interface FolderOptions {
  readonly jobs: number;
  /** Seconds a file may take. */
  readonly timeLimit: number;
  readonly resume: boolean;
  /** Path of the JSON-lines log; null keeps none. */
  readonly log: string | null;
  readonly format: OutputFormat;
  /** Whether to count findings by check and by unit. */
  readonly statistics?: boolean;
}

/** Works through the files of a folder with a progress bar, a log and a table of results; gives the exit code of the worst. */
export async function runFolder(
  tasks: readonly FileTask[],
  options: FolderOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const log = options.log === null ? null : await BatchLog.open(options.log, options.resume);
  const before = await Promise.all(tasks.map(async (task) => (log ? log.doneBefore(task) : null)));
  const open = tasks.filter((_, index) => before[index] === null);
  if (open.length < tasks.length) {
    terminal.error(message(terminal.locale, 'cli.batch.resumed', { count: tasks.length - open.length }));
  }
  const now = await work(open, log, options);
  const nowByName = new Map(now.map((result) => [result.name, result]));
  const results = tasks.map((task, index) => before[index] ?? nowByName.get(task.file.name)!);
  await print(results, now, options, terminal);
  await log?.close();
  return results.reduce<ExitCode>((worst, { exit }) => (exit > worst ? exit : worst), ExitCode.done);
}

async function work(
  tasks: readonly FileTask[],
  log: BatchLog | null,
  { jobs, timeLimit }: FolderOptions,
): Promise<readonly FileResult[]> {
  const bar = new SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, noTTYOutput: false });
  bar.start(tasks.length, 0, { file: '' });
  const byName = new Map(tasks.map((task) => [task.file.name, task]));
  try {
    return await runBatch(tasks, jobs, timeLimit, (result) => {
      bar.increment({ file: result.name });
      log?.add(byName.get(result.name)!, result);
    });
  } finally {
    bar.stop();
  }
}

async function printed(
  results: readonly FileResult[],
  now: readonly FileResult[],
  options: FolderOptions,
  { locale }: Terminal,
): Promise<string> {
  const statistics = options.statistics ? reviewStatistics(results.flatMap(({ reviewed }) => reviewed)) : null;
  switch (options.format) {
    case 'json':
      return JSON.stringify({ files: now.map(({ json }) => json), ...(statistics && { statistics }) }, null, 1);
    case 'sarif':
      return sarifText(results, locale);
    case 'table':
      return [folderTable(results, locale), ...(statistics ? [statisticsTables(statistics, locale)] : [])].join('\n');
  }
}

/** Tables, counts and a SARIF log are of all files; the machine form is of those done `now`. */
async function print(
  results: readonly FileResult[],
  now: readonly FileResult[],
  options: FolderOptions,
  terminal: Terminal,
): Promise<void> {
  terminal.out(await printed(results, now, options, terminal));
  for (const result of results) for (const sentence of result.errors) terminal.error(sentence);
  if (options.log !== null) {
    terminal.error(
      message(terminal.locale, 'cli.batch.done', {
        files: results.length,
        forms: results.reduce((sum, result) => sum + result.forms.length, 0),
        unreadable: results.filter((result) => result.exit === ExitCode.unreadable).length,
        log: options.log,
      }),
    );
  }
}
