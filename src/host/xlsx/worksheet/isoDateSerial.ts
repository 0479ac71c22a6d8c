const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the 1900 date system as it counts from March 1900 on, its leap-year error included. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const ISO_DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)Z?)?$/;

/** An ISO 8601 date as strict files store it → Excel's day number; a text that is no date stays a text. */
export function isoDateSerial(text: string): number | string {
  const match = ISO_DATE.exec(text.trim());
  if (!match) return text;
  const time = Date.parse(`${match[1]}T${match[2] ?? '00:00:00'}Z`);
  return Number.isNaN(time) ? text : (time - DAY_ZERO) / MILLISECONDS_PER_DAY;
}
