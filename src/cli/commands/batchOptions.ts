import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';

/** How a folder is worked through, as given on the command line. */
export interface BatchArguments {
  readonly jobs: number;
  readonly timeLimit: number;
  readonly resume?: boolean;
  readonly log?: string;
}

const SECONDS = 120;

/** Adds what every command for folders takes. */
export function addBatchOptions(command: Command): Command {
  return command
    .option('--jobs <n>', '并行数 worker threads', wholeNumber, availableParallelism())
    .option('--time-limit <seconds>', '每个文件最多用时（秒） seconds a file may take', wholeNumber, SECONDS)
    .option('--log <file>', '逐个文件的记录 JSON-lines log')
    .option('--resume', '跳过记录中已完成的文件 skip files the log says are done');
}

/** Where the log goes: as asked for, else beside the results; null when there are none. */
export function logPath({ log }: BatchArguments, results: string | null): string | null {
  return log ?? (results === null ? null : join(results, 'ziping-log.jsonl'));
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 100_000)
    throw new InvalidArgumentError('Allowed choices are 1–100000.');
  return number;
}
