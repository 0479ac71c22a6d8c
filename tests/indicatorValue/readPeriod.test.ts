import type { PeriodPoint, ValueContext } from '../../src/indicatorValue/indicatorValue';
import { readPeriod } from '../../src/indicatorValue/readPeriod';
import { readTable } from './readingCases';

interface PeriodCase {
  readonly text: string;
  readonly context?: ValueContext;
  /** The points as `precision year month day` and the notes, or the problem; null where the text is no period. */
  readonly says: string | null;
}

test.each(readTable<PeriodCase>('periodTexts.json').map((line) => [line.text, line.context ?? {}, line.says] as const))(
  '%s beside %j is %j',
  (text, context, says) => {
    const period = readPeriod(text, `“${text}”`, context);
    if (period === null || 'problem' in period) {
      expect(period?.problem ?? null).toBe(says);
      return;
    }
    const span = period.from === null ? told(period.to) : `${told(period.from)} – ${told(period.to)}`;
    expect([span, ...period.reasons.map(({ code }) => code)].join(', ')).toBe(says);
    expect(period.text).toBe(`“${text}”`);
  },
);

function told({ precision, year, month, day }: PeriodPoint): string {
  return [precision, year ?? '?', month, day].filter((part) => part !== null).join(' ');
}
