import { messageForProblem } from '../locales/messageFor';
import { problemOf } from '../workflows/problemOf';
import { ExitCode } from './exitCode';
import type { Terminal } from './terminal';
import { workbookFiles, type FoundFiles } from './workbookFiles';

/** Finds the workbooks a path stands for and works on them; a fault, or a folder that cannot be looked into, is one sentence on standard error. */
export async function withFiles(
  path: string,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
  work: (files: FoundFiles) => Promise<void>,
): Promise<void> {
  try {
    const found = await workbookFiles(path);
    for (const folder of found.closed) {
      terminal.error(messageForProblem(terminal.locale, problemOf(folder, path)));
      finish(ExitCode.unreadable);
    }
    await work(found);
  } catch (fault) {
    terminal.error(messageForProblem(terminal.locale, problemOf(fault, path)));
    finish(ExitCode.unreadable);
  }
}
