import { systemCode } from '../host/xlsx/node/systemCode';
import { message, type Locale } from '../locales/message';
import { systemReason } from '../locales/systemReason';
import { ExitCode } from './exitCode';
import { shownText } from './shownText';

/** Where a command speaks: standard output, standard error and the language of both. */
export interface Terminal {
  readonly locale: Locale;
  out(text: string): void;
  /** One sentence a line. */
  error(text: string): void;
}

/**
 * The terminal of this process. A reader that leaves early, as `head` does, stops no work; when what is printed is lost
 * otherwise, as on a full disk, that is said and the exit code is `unreadable`.
 */
export function processTerminal(locale: Locale): Terminal {
  const terminal: Terminal = {
    locale,
    out: (text) => void process.stdout.write(`${shownText(text)}\n`),
    error: (text) => void process.stderr.write(`${shownText(text)}\n`),
  };
  process.stderr.on('error', () => undefined);
  let lost = false;
  process.stdout.on('error', (cause) => {
    if (lost || systemCode(cause) === 'EPIPE') return;
    lost = true;
    process.exitCode = ExitCode.unreadable;
    terminal.error(message(locale, 'cli.outputLost', { reason: systemReason(locale, systemCode(cause)) }));
  });
  return terminal;
}
