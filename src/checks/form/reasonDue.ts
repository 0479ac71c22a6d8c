import type { ReviewedRow } from './reviewedRow';

/** Whether something in the row asks for a reason: a score below the points, a target missed, a date not kept. */
export function isReasonDue({ line, comparison }: ReviewedRow): boolean {
  const isCut = line.points !== null && line.recorded !== null && line.recorded < line.points;
  const isOff = comparison.kind === 'compared' && comparison.outcome === 'missed';
  return isCut || isOff || (comparison.kind === 'periods' && comparison.days > 0);
}
