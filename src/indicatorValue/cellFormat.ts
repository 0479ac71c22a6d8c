import { dayOfSerial } from './calendar';
import type { PeriodPoint, ValueContext } from './indicatorValue';

/** What a number format makes of a stored number. */
export interface FormatParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  /** Hours, minutes or seconds and no date. */
  readonly timeOnly: boolean;
}

/** Which parts of a date or time a number format shows; null for a format of plain numbers. */
export function formatParts(numberFormat: string | undefined): FormatParts | null {
  const code = codeOf(numberFormat ?? '');
  const year = /[ye]/.test(code);
  const day = code.includes('d');
  const clock = /[hs]/.test(code);
  const month = code.includes('m') && (year || day || !clock);
  return year || day || month || clock ? { year, month, day, timeOnly: !year && !day && !month } : null;
}

/** The point in time a date cell holds, no finer than its format shows. Null when it is no date cell. */
export function dateOfCell(context: ValueContext): PeriodPoint | null {
  const parts = formatParts(context.numberFormat);
  if (parts === null || parts.timeOnly || typeof context.raw !== 'number') return null;
  const date = dayOfSerial(context.raw);
  if (date === null) return null;
  const year = parts.year ? date.year : null;
  if (parts.day) return { precision: 'day', year, month: date.month, day: date.day };
  if (parts.month) return { precision: 'month', year, month: date.month, day: null };
  return { precision: 'year', year, month: null, day: null };
}

/** The first section of a format code in lower case, without literal text, colours, locale, `General` and exponents; time that runs on ([h], [mm]) is time. */
function codeOf(numberFormat: string): string {
  const code = numberFormat
    .slice(0, 255)
    .replace(/"[^"]*"|[\\_*]./g, '')
    .toLowerCase()
    .replace(/\[(?:h+|m+|s+)\]/g, 'h')
    .replace(/\[[^\]]*\]/g, '');
  return (code.split(';')[0] ?? '').replace(/e[+-]|general/g, '');
}
