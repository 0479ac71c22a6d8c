import type { ExitCode } from './exitCode';
import type { FileResult } from './fileTask';
import type { Terminal } from './terminal';

/** Prints what came of one file and gives its exit code. */
export function report(result: FileResult, json: boolean, terminal: Terminal): ExitCode {
  if (json) terminal.out(JSON.stringify(result.json, null, 1));
  else if (result.text !== '') terminal.out(result.text);
  for (const sentence of result.errors) terminal.error(sentence);
  return result.exit;
}
