import type { PeriodPoint } from './indicatorValue';

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const DAY = 86_400_000;

/** Excel's day 0; from 1 March 1900 on its serials are days since then (it counts a 29 February 1900 that never was). */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** The last serial Excel shows as a date, 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** Days in a month; with an unknown year February has 29. */
export function daysInMonth(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return monthLengths[month - 1] ?? 31;
}

/** Number of the last day a period holds, counted from a fixed day; the year must be known. */
export function lastDayOf(point: PeriodPoint, year: number): number {
  const length = { day: 1, month: 1, quarter: 3, halfYear: 6, year: 12 }[point.precision];
  const last = (point.month ?? 1) + length - 1;
  const day = point.precision === 'day' ? (point.day ?? 1) : daysInMonth(year, last);
  return Date.UTC(year, last - 1, Math.min(day, daysInMonth(year, last))) / DAY;
}

/** The day an Excel serial stands for (1900 date system), or null when it stands for none. */
export function dayOfSerial(
  serial: number,
): { readonly year: number; readonly month: number; readonly day: number } | null {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LAST_SERIAL) || whole === 60) return null;
  const date = new Date(EXCEL_EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
