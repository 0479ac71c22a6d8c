import { messageForProblem } from '../locales/messageFor';
import { problemOf } from '../workflows/problemOf';
import { ExitCode } from './exitCode';
import type { Terminal } from './terminal';
import { workbookFiles } from './workbookFiles';

type Files = Awaited<ReturnType<typeof workbookFiles>>;

/** Finds the workbooks a path stands for and works on them; a fault is one sentence on standard error. */
export async function withFiles(
  path: string,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
  work: (files: Files) => Promise<void>,
): Promise<void> {
  try {
    await work(await workbookFiles(path));
  } catch (fault) {
    terminal.error(messageForProblem(terminal.locale, problemOf(fault, path)));
    finish(ExitCode.unreadable);
  }
}
