import { run } from '../../src/cli/run';
import type { Locale } from '../../src/locales/message';

/** What a command line printed and how it ended. */
export interface CommandResult {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `ziping` with these arguments in this process, its output caught. */
export async function ziping(args: readonly string[], locale: Locale = 'zh-CN'): Promise<CommandResult> {
  const out: string[] = [];
  const error: string[] = [];
  const exit = await run(args, {
    locale,
    out: (text) => void out.push(text),
    error: (text) => void error.push(text),
  });
  return { exit, out: out.join('\n'), error: error.join('\n') };
}
