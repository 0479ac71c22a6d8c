import type { ReviewedRow } from './reviewedRow';

/** Whether a row left without points only splits the one above it: 其中：本级, whose points stand there. */
export function isSplitRow({ indicator }: ReviewedRow): boolean {
  const isBlank = (indicator.readings.points?.text ?? '').trim() === '';
  return indicator.points === null && isBlank && /^\s*其中/u.test(indicator.level3 ?? '');
}
