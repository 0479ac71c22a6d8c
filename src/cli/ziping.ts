import { messageForProblem } from '../locales/messageFor';
import { problemOf } from '../workflows/problemOf';
import { ExitCode } from './exitCode';
import { askedLocale, run } from './run';
import { processTerminal } from './terminal';

const args = process.argv.slice(2);
const terminal = processTerminal(askedLocale(args));
void run(args, terminal)
  .catch((fault: unknown) => {
    terminal.error(messageForProblem(terminal.locale, problemOf(fault, args.join(' '))));
    return ExitCode.unreadable;
  })
  .then((code) => {
    process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
  });
