import Table from 'cli-table3';
import { message, type Locale, type MessageKey } from '../../locales/message';
import type { ReviewStatistics } from '../review/reviewStatistics';
import { wrapped } from './wrapped';

/** What a folder was found to have, by check and by unit, as a person reads it. */
export function statisticsTables({ checks, units }: ReviewStatistics, locale: Locale): string {
  const say = (key: MessageKey): string => message(locale, key);
  const byCheck = table(
    [say('cli.batch.check'), say('cli.batch.severity'), say('cli.batch.findings'), say('cli.batch.forms')],
    checks.map(({ code, severity, findings, forms }) => [
      wrapped(say(`checks.${code}.title` as MessageKey), 40),
      say(SEVERITY_WORDS[severity]),
      findings,
      forms,
    ]),
  );
  const byUnit = table(
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
  );
  return [say('cli.batch.checks'), byCheck, say('cli.batch.units'), byUnit].join('\n');
}

const SEVERITY_WORDS = {
  mustFix: 'cli.batch.mustFix',
  shouldExplain: 'cli.batch.shouldExplain',
  note: 'cli.batch.note',
} as const;

function table(head: string[], rows: readonly (readonly (string | number)[])[]): string {
  const drawn = new Table({ head, style: { head: [], border: [], compact: true } });
  for (const row of rows) drawn.push([...row]);
  return drawn.toString();
}
