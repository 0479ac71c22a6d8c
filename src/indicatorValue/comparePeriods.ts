import { lastDayOf } from './calendar';
import type { Comparison, IndicatorValue, PeriodPoint, ReadingReason, ValueContext } from './indicatorValue';
import { reason } from './reason';

type Period = Extract<IndicatorValue, { kind: 'period' }>;

const coarseness = { day: 0, month: 1, quarter: 2, halfYear: 3, year: 4 } as const;

/** A year for two points that name none: it only has to be the same for both. */
const ANY_YEAR = 2001;

/**
 * When something was to be done and when it was, at the coarser precision of the two: 7月 against 2021年7月15日 is met
 * with 0 days. A point without a year takes the form's. Days late are positive, days early negative.
 */
export function comparePeriods(
  target: Period,
  actual: Period,
  context: ValueContext,
  flags: readonly ReadingReason[],
): Comparison {
  const year = context.year ?? target.to.year ?? actual.to.year ?? ANY_YEAR;
  const noted = [...flags, ...yearFlags(target.to, actual.to, context.year ?? null)];
  const precision =
    coarseness[target.to.precision] >= coarseness[actual.to.precision] ? target.to.precision : actual.to.precision;
  const due = lastDayOf(coarsened(target.to, precision), target.to.year ?? year);
  const done = lastDayOf(coarsened(actual.to, precision), actual.to.year ?? year);
  return { kind: 'periods', outcome: done <= due ? 'met' : 'missed', days: done - due, flags: noted };
}

function yearFlags(target: PeriodPoint, actual: PeriodPoint, formYear: number | null): ReadingReason[] {
  if ((target.year === null) === (actual.year === null)) return [];
  const other = target.year ?? actual.year ?? ANY_YEAR;
  if (formYear === null) return [reason('yearAssumed', { year: String(other) })];
  return [reason(target.year === null ? 'targetYearTaken' : 'actualYearTaken', { year: String(formYear) })];
}

/** The period of a precision that holds the point. */
function coarsened(point: PeriodPoint, precision: PeriodPoint['precision']): PeriodPoint {
  if (point.precision === precision) return point;
  const month = point.month ?? 1;
  const first = { day: month, month, quarter: month - ((month - 1) % 3), halfYear: month <= 6 ? 1 : 7, year: null }[
    precision
  ];
  return { precision, year: point.year, month: first, day: null };
}
