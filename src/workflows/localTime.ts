/** The day of a recorded moment (ISO 8601) where the reader is, `2026-11-28`; a text that is no moment stays as it is. */
export function localDay(at: string): string {
  return localMoment(at).slice(0, 10);
}

/** A recorded moment (ISO 8601) by the reader's clock, `2026-11-28 03:30`; a text that is no moment stays as it is. */
export function localMoment(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
