import { message, type Locale } from '../../locales/message';
import type { FileResult } from '../fileTask';
import { drawnTable } from './drawnTable';

/** One line a form: which file, which project, what total, how many findings. */
export function folderTable(results: readonly FileResult[], locale: Locale): string {
  const head = (['file', 'project', 'total', 'mustFix', 'shouldExplain', 'note'] as const).map((column) =>
    message(locale, `cli.batch.${column}`),
  );
  const rows = results.flatMap((result) =>
    result.forms.length === 0
      ? [[result.name, '', '—', '', '', '']]
      : result.forms.map(({ project, total, mustFix, shouldExplain, notes }) => [
          result.name,
          project,
          total,
          mustFix,
          shouldExplain,
          notes,
        ]),
  );
  return drawnTable(head, rows);
}
