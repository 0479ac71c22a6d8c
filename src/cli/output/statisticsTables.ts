import { message, type Locale, type MessageKey } from '../../locales/message';
import type { ReviewStatistics } from '../review/reviewStatistics';
import { drawnTable } from './drawnTable';
import { wrapped } from './wrapped';

/** What a folder was found to have, by check and by unit, as a person reads it. */
export function statisticsTables({ checks, units }: ReviewStatistics, locale: Locale): string {
  const say = (key: MessageKey): string => message(locale, key);
  const byCheck = drawnTable(
    [say('cli.batch.check'), say('cli.batch.severity'), say('cli.batch.findings'), say('cli.batch.forms')],
    checks.map(({ code, severity, findings, forms }) => [
      wrapped(say(`checks.${code}.title` as MessageKey), 40),
      say(SEVERITY_WORDS[severity]),
      findings,
      forms,
    ]),
    true,
  );
  const byUnit = drawnTable(
    [
      say('cli.batch.department'),
      say('cli.batch.unit'),
      say('cli.batch.forms'),
      say('cli.batch.passed'),
      say('cli.batch.mustFix'),
      say('cli.batch.shouldExplain'),
      say('cli.batch.note'),
    ],
    units.map(({ department, unit, forms, passed, mustFix, shouldExplain, note }) => [
      wrapped(department || '—', 30),
      wrapped(unit || '—', 30),
      forms,
      passed,
      mustFix,
      shouldExplain,
      note,
    ]),
    true,
  );
  return [say('cli.batch.checks'), byCheck, say('cli.batch.units'), byUnit].join('\n');
}

const SEVERITY_WORDS = {
  mustFix: 'cli.batch.mustFix',
  shouldExplain: 'cli.batch.shouldExplain',
  note: 'cli.batch.note',
} as const;
