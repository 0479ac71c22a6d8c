import type { Locale } from '../locales/message';

/** Where a command speaks: standard output, standard error and the language of both. */
export interface Terminal {
  readonly locale: Locale;
  out(text: string): void;
  /** One sentence a line. */
  error(text: string): void;
}

/** The terminal of this process. */
export function processTerminal(locale: Locale): Terminal {
  return {
    locale,
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
  };
}
