import type { ExitCode } from './exitCode';
import type { FileResult } from './fileTask';
import { sarifLog } from './output/sarifLog';
import type { OutputFormat } from './outputFormat';
import type { Terminal } from './terminal';

/** Prints what came of one file and gives its exit code. */
export function report(result: FileResult, format: OutputFormat, terminal: Terminal): ExitCode {
  if (format === 'json') terminal.out(JSON.stringify(result.json, null, 1));
  else if (format === 'sarif') terminal.out(JSON.stringify(sarifLog([result], terminal.locale), null, 1));
  else if (result.text !== '') terminal.out(result.text);
  for (const sentence of result.errors) terminal.error(sentence);
  return result.exit;
}
