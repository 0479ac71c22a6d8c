import { formatNumber } from '../../locales/formatNumber';
import { message, type Locale } from '../../locales/message';
import type { SkippedWrite } from '../../sheet/writePlan';

/** Why cells were left alone, with what they would have been; one sentence for all those with the same reason. */
export function skippedSentences(
  writes: readonly SkippedWrite[],
  locale: Locale,
  words: 'cli.skipped' | 'cli.template.notRepaired' = 'cli.skipped',
): readonly string[] {
  const inOneSheet = new Set(writes.map(({ sheet }) => sheet)).size <= 1;
  const cells = new Map<string, string[]>();
  for (const write of writes) {
    const reason = message(locale, `cli.skipped.${write.reason}`, {
      cell: write.cell,
      before: shown(write.before.value),
      after: shown(write.after.value),
    });
    cells.set(reason, [...(cells.get(reason) ?? []), inOneSheet ? write.cell : `${write.sheet}!${write.cell}`]);
  }
  const comma = message(locale, 'cli.comma');
  return [...cells].map(([reason, named]) => message(locale, words, { cells: named.join(comma), reason }));
}

function shown(value: SkippedWrite['after']['value']): string {
  return typeof value === 'number' ? formatNumber(value) : String(value ?? '');
}
