import { createHash } from 'node:crypto';
import { mkdir, open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { HostError } from '../../host/hostError';
import { systemCode } from '../../host/xlsx/node/systemCode';
import type { FileResult, FileTask } from '../fileTask';

/** A line of the log: which file, as it was, gave what under which settings. */
interface LogLine {
  readonly file: string;
  readonly sha256: string;
  /** Digest of all that was asked for beside the file: another policy makes another result. */
  readonly settings: string;
  readonly exit: FileResult['exit'];
  readonly forms: FileResult['forms'];
  readonly reviewed: FileResult['reviewed'];
  readonly errors: readonly string[];
}

/** The JSON-lines log of a batch: one line a file, written as each is done, so that a broken-off run can be resumed. */
export class BatchLog {
  /** Lines are written one after the other. */
  private writing: Promise<void> = Promise.resolve();
  private fault: HostError | null = null;

  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private readonly earlier: ReadonlyMap<string, LogLine>,
  ) {}

  /**
   * Opens the log at a path, to be written on at its end; with `resume` its lines tell what is done already. A line
   * cut off in the middle counts as not done. Rejects with `HostError` `fileNotWritable`.
   */
  static async open(path: string, resume: boolean): Promise<BatchLog> {
    try {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, 'a+');
      const text = (await file.stat()).isFile() ? await file.readFile('utf8') : '';
      if (text !== '' && !text.endsWith('\n')) await file.appendFile('\n');
      return new BatchLog(path, file, new Map(resume ? linesOf(text).map((line) => [line.file, line]) : []));
    } catch (cause) {
      throw notWritable(path, cause);
    }
  }

  /**
   * What this very content of the file gave before under the same settings; null when it was not read then, or what it
   * gave is not there any more.
   */
  async doneBefore(task: FileTask): Promise<FileResult | null> {
    const line = this.earlier.get(task.file.name);
    if (!line || line.exit > 1 || line.settings !== settingsOf(task)) return null;
    if (line.sha256 !== (await sha256Of(task.file.path)) || !(await isThere(task.target))) return null;
    const { file: name, exit, forms, reviewed, errors } = line;
    return { name, exit, forms, reviewed, errors, json: null, text: '' };
  }

  /** Writes a line; a fault is kept for `close`, so that the work goes on. */
  add(task: FileTask, result: FileResult): void {
    this.writing = this.writing.then(async () => {
      if (this.fault) return;
      const line: LogLine = {
        file: result.name,
        sha256: await sha256Of(task.file.path),
        settings: settingsOf(task),
        exit: result.exit,
        forms: result.forms,
        reviewed: result.reviewed,
        errors: result.errors,
      };
      await this.file.appendFile(`${JSON.stringify(line)}\n`).catch((cause: unknown) => {
        this.fault = notWritable(this.path, cause);
      });
    });
  }

  /** Waits for all lines to be written. Rejects with `HostError` `fileNotWritable` when one was not. */
  async close(): Promise<void> {
    await this.writing;
    await this.file.close();
    if (this.fault) throw this.fault;
  }
}

function notWritable(file: string, cause: unknown): HostError {
  return new HostError({ code: 'fileNotWritable', file, found: systemCode(cause) }, { cause });
}

function settingsOf({
  command,
  policyId,
  ownPolicies,
  deviationColumn,
  accept,
  reviewParts,
  locale,
}: FileTask): string {
  const settings = { command, policyId, ownPolicies, deviationColumn, accept, reviewParts, locale };
  return createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 16);
}

async function isThere(path: string | null): Promise<boolean> {
  if (path === null) return true;
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function sha256Of(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');
}

function linesOf(text: string): LogLine[] {
  return text.split('\n').flatMap((line) => parseLine(line) ?? []);
}

function parseLine(line: string): LogLine | null {
  try {
    const entry: unknown = JSON.parse(line);
    return isLogLine(entry) ? entry : null;
  } catch {
    return null;
  }
}

/** Lines are ours, or of a version before ours: those of the right shape at the top are taken at their word. */
function isLogLine(entry: unknown): entry is LogLine {
  if (typeof entry !== 'object' || entry === null) return false;
  const line: Readonly<Record<string, unknown>> = { ...entry };
  return (
    ['file', 'sha256', 'settings'].every((key) => typeof line[key] === 'string') &&
    typeof line.exit === 'number' &&
    ['forms', 'reviewed', 'errors'].every((key) => Array.isArray(line[key]))
  );
}
