import { formatNumber } from '../../locales/formatNumber';
import { message, type Locale } from '../../locales/message';
import type { SkippedWrite } from '../../sheet/writePlan';

/** Why a cell was left alone, with what it would have been. */
export function skippedSentence(write: SkippedWrite, locale: Locale): string {
  return message(locale, 'cli.skipped', {
    cell: write.cell,
    reason: message(locale, `cli.skipped.${write.reason}`, {
      cell: write.cell,
      before: shown(write.before.value),
      after: shown(write.after.value),
    }),
  });
}

function shown(value: SkippedWrite['after']['value']): string {
  return typeof value === 'number' ? formatNumber(value) : String(value ?? '');
}
