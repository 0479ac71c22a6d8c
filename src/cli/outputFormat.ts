import type { WantedForm } from './fileTask';

/** How results are printed: for a person, as the machine form, or as a SARIF log. */
export type OutputFormat = 'table' | 'json' | 'sarif';

/** The format asked for on the command line. */
export function outputFormat(options: { readonly json?: boolean; readonly sarif?: boolean }): OutputFormat {
  if (options.sarif) return 'sarif';
  return options.json ? 'json' : 'table';
}

/** What of each file's result the format needs; of a folder a person sees a line a form. */
export function wantedForm(format: OutputFormat, folder: boolean): WantedForm {
  if (format === 'json') return 'json';
  return format === 'table' && !folder ? 'text' : 'summary';
}
