import type { ExitCode } from './exitCode';
import type { FileResult } from './fileTask';
import type { OutputFormat } from './outputFormat';
import { sarifText } from './sarifText';
import type { Terminal } from './terminal';

/** Prints what came of one file and gives its exit code. */
export async function report(result: FileResult, format: OutputFormat, terminal: Terminal): Promise<ExitCode> {
  if (format === 'json') terminal.out(JSON.stringify(result.json, null, 1));
  else if (format === 'sarif') terminal.out(await sarifText([result], terminal.locale));
  else if (result.text !== '') terminal.out(result.text);
  for (const sentence of result.errors) terminal.error(sentence);
  return result.exit;
}
