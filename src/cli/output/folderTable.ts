import Table from 'cli-table3';
import { message, type Locale } from '../../locales/message';
import type { FileResult } from '../fileTask';

/** One line a form: which file, which project, what total, how many findings. */
export function folderTable(results: readonly FileResult[], locale: Locale): string {
  const table = new Table({
    head: (['file', 'project', 'total', 'mustFix', 'shouldExplain', 'note'] as const).map((column) =>
      message(locale, `cli.batch.${column}`),
    ),
    style: { head: [], border: [] },
  });
  for (const result of results) {
    if (result.forms.length === 0) table.push([result.name, '', '—', '', '', '']);
    for (const form of result.forms) {
      table.push([result.name, form.project, form.total, form.mustFix, form.shouldExplain, form.notes]);
    }
  }
  return table.toString();
}
