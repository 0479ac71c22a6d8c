import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileResult, FileTask } from '../fileTask';

/** A line of the log: which file, as it was, gave what. */
interface LogLine {
  readonly file: string;
  readonly sha256: string;
  readonly exit: number;
  readonly forms: FileResult['forms'];
  readonly errors: readonly string[];
}

/** The JSON-lines log of a batch: one line a file, written as each is done, so that a broken-off run can be resumed. */
export class BatchLog {
  private constructor(
    private readonly path: string,
    private readonly earlier: ReadonlyMap<string, LogLine>,
  ) {}

  /** Opens the log at a path; with `resume` its lines tell what is done already. Lines cut off in the middle count as not done. */
  static async open(path: string, resume: boolean): Promise<BatchLog> {
    await mkdir(dirname(path), { recursive: true });
    const earlier = new Map<string, LogLine>();
    if (resume) {
      const text = await readFile(path, 'utf8').catch(() => '');
      for (const line of text.split('\n')) {
        const entry = parseLine(line);
        if (entry) earlier.set(entry.file, entry);
      }
    }
    return new BatchLog(path, earlier);
  }

  /** Whether this very content of the file was done before without an error in reading it. */
  async isDone(task: FileTask): Promise<boolean> {
    const line = this.earlier.get(task.file.name);
    return line !== undefined && line.exit < 2 && line.sha256 === (await sha256Of(task.file.path));
  }

  async add(task: FileTask, result: FileResult): Promise<void> {
    const line: LogLine = {
      file: result.name,
      sha256: await sha256Of(task.file.path),
      exit: result.exit,
      forms: result.forms,
      errors: result.errors,
    };
    await appendFile(this.path, `${JSON.stringify(line)}\n`);
  }
}

async function sha256Of(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');
}

function parseLine(line: string): LogLine | null {
  try {
    const entry: unknown = JSON.parse(line);
    return isLogLine(entry) ? entry : null;
  } catch {
    return null;
  }
}

function isLogLine(entry: unknown): entry is LogLine {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'file' in entry &&
    typeof entry.file === 'string' &&
    'sha256' in entry &&
    typeof entry.sha256 === 'string' &&
    'exit' in entry &&
    typeof entry.exit === 'number'
  );
}
