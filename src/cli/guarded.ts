import { messageForProblem } from '../locales/messageFor';
import { problemOf } from '../workflows/problemOf';
import type { ExitCode } from './exitCode';
import { exitOfProblem } from './exitOfProblem';
import type { Terminal } from './terminal';

/**
 * Does the work of a command on a file and gives its exit code; a fault is one sentence on standard error: 3 when the
 * file is to blame, 2 when what was asked for is.
 */
export async function guarded(
  file: string,
  terminal: Terminal,
  finish: (code: ExitCode) => void,
  work: () => Promise<ExitCode>,
): Promise<void> {
  try {
    finish(await work());
  } catch (fault) {
    const problem = problemOf(fault, file);
    terminal.error(messageForProblem(terminal.locale, problem));
    finish(exitOfProblem(problem, [problem.values.policy]));
  }
}
