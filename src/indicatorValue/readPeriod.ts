import type { IndicatorValue, PeriodPoint, ValueContext } from './indicatorValue';
import { isDigit } from './foldedText';
import { isBrokenPoint, periodPointAt, pointOf, type BrokenPoint, type FoundPoint } from './periodPointAt';
import { reason, type ReasonCode } from './reason';
import { wordsAfterPeriod, wordsBeforePeriod } from './tables/periodWords';
import { WordTable } from './wordTable';

type Period = Extract<IndicatorValue, { kind: 'period' }>;

/** 每月15日前, 每季度末: a deadline that comes again and again and that one date cannot answer. */
const recurring = /^(?:于|在)?每(?:年|个?月|季度?|周|半年).{0,20}[日号月底末旬初]之?前?(?:完成|报送|发放|支付|拨付)?$/;

const before = new WordTable(wordsBeforePeriod.split(' ').map((word) => [word, true] as const));
const after = new WordTable(wordsAfterPeriod.split(' ').map((word) => [word, true] as const));

/** Read a folded short text as a point in time or a span; `text` is the cell's own. Null when it is none. */
export function readPeriod(folded: string, text: string, context: ValueContext): Period | BrokenPoint | null {
  const year = context.year ?? null;
  if (recurring.test(folded)) return { problem: 'recurringDeadline' };
  const at = afterWords(before, folded, 0);
  const bare = bareDate(folded.slice(at), context);
  if (bare !== null) return 'problem' in bare ? bare : period(null, bare, text, []);
  const first = spanStart(folded, at, year) ?? periodPointAt(folded, at, year);
  if (first === null) return null;
  if (isBrokenPoint(first)) return first;
  const separator = /^(?:[—~至到]|-)+/.exec(folded.slice(first.end, first.end + 3))?.[0] ?? '';
  const span = separator === '' ? null : spanFrom(first, folded, first.end + separator.length, text, year);
  if (span !== null) return span;
  if (afterWords(after, folded, first.end) !== folded.length) return null;
  if (mayBeDuration(folded, first)) return { problem: 'dateOrDuration' };
  if (isDecimal(folded, first)) return decimalOrMonth(first, text, context);
  const notes = [...first.notes];
  if (first.point.precision === 'month' && /^(?:份)?(?:之|以)?前/.test(folded.slice(first.end))) {
    if (!/[底末]$/.test(folded.slice(0, first.end))) notes.push('beforeMonth');
  }
  return period(null, first.point, text, notes);
}

/** Whether the row is about a point in time by its names: a bare 2021.7 or 20211231 is then a date. */
export function isAboutTime(context: ValueContext): boolean {
  return /时效|进度/.test(context.level2 ?? '') || /时间|日期|期限|时限|节点|年份|月份/.test(context.level3 ?? '');
}

function spanFrom(
  first: FoundPoint,
  folded: string,
  at: number,
  text: string,
  year: number | null,
): Period | BrokenPoint | null {
  const second = endPointAt(folded, at, first, year);
  if (second === null) return null;
  if (isBrokenPoint(second)) return second;
  if (afterWords(after, folded, second.end) !== folded.length) return null;
  const from = first.point;
  const to = second.point.year === null ? { ...second.point, year: from.year } : second.point;
  if (orderOf(from) > orderOf(to)) return { problem: 'rangeReversed' };
  return period(from, to, text, [...first.notes, ...second.notes]);
}

/** The end of a span, which may leave out what its beginning has said: 12.31, 12月, 31日, 12. */
function endPointAt(
  folded: string,
  at: number,
  first: FoundPoint,
  year: number | null,
): FoundPoint | BrokenPoint | null {
  const { point } = first;
  if (first.form === 'dotted') {
    const full = periodPointAt(folded, at, year);
    if (full !== null) return full;
    const rest = folded.slice(at, at + 6);
    const parts = /^(\d{1,2})(?:[./-](\d{1,2}))?(?![\d.])/.exec(rest);
    if (parts === null) return null;
    const isDay = point.precision === 'day';
    if (isDay !== (parts[2] !== undefined) && !isDay) return null;
    const month = isDay && parts[2] === undefined ? point.month : Number(parts[1]);
    const day = !isDay ? null : Number(parts[2] ?? parts[1]);
    const end = pointOf(point.year, month, day);
    return 'problem' in end ? end : { point: end, end: at + parts[0].length, form: 'dotted', notes: [] };
  }
  const day = /^(\d{1,2})[日号]/.exec(folded.slice(at, at + 3));
  if (point.precision === 'day' && day !== null) {
    const end = pointOf(point.year, point.month, Number(day[1]));
    return 'problem' in end ? end : { point: end, end: at + day[0].length, form: 'words', notes: [] };
  }
  return periodPointAt(folded, at, year);
}

/** The beginning of `1-12月`, `2021年1-12月`, `2021-2023年`, `1-3季度`: its unit stands only behind the end. */
function spanStart(folded: string, at: number, year: number | null): FoundPoint | BrokenPoint | null {
  const years = /^((?:19|20|21)\d\d)(?=[—~至到-]{1,2}(?:19|20|21)\d\d年)/.exec(folded.slice(at, at + 12));
  if (years !== null) return found(pointOf(Number(years[1]), null, null), at + 4);
  const prefix = /^(?:\d{4}年)?/.exec(folded.slice(at, at + 5))?.[0] ?? '';
  const rest = folded.slice(at + prefix.length, at + prefix.length + 9);
  const start = /^(\d{1,2})(?=[—~至到-]{1,2}\d{1,2}月)/.exec(rest);
  const named = prefix === '' ? null : Number(prefix.slice(0, 4));
  if (start !== null) return found(pointOf(named, Number(start[1]), null), at + prefix.length + start[0].length);
  const quarter = /^第?([1-4一二三四])(?=[—~至到-]{1,2}第?[1-4一二三四]季度)/.exec(rest);
  if (quarter === null) return null;
  const whole = periodPointAt(`${prefix}${quarter[0]}季度`, 0, year);
  if (whole === null || isBrokenPoint(whole)) return whole;
  return { ...whole, end: at + prefix.length + quarter[0].length };
}

function found(point: PeriodPoint | BrokenPoint, end: number): FoundPoint | BrokenPoint {
  return 'problem' in point ? point : { point, end, form: 'words', notes: [] };
}

/** 20211231, 202112 or 2021 with nothing else: a date where the row is about time; elsewhere it cannot be told from a number. */
function bareDate(rest: string, context: ValueContext): PeriodPoint | BrokenPoint | null {
  const eight = /^(20\d\d)(\d\d)(\d\d)$/.exec(rest);
  if (eight !== null) {
    const point = pointOf(Number(eight[1]), Number(eight[2]), Number(eight[3]));
    if (isAboutTime(context)) return point;
    return 'problem' in point ? null : { problem: 'numberOrDate' };
  }
  const year = /^(?:19|20)\d\d$/.test(rest);
  if (year && (isAboutTime(context) || context.unitText?.trim() === '年')) return pointOf(Number(rest), null, null);
  const six = /^(20\d\d)(0[1-9]|1[0-2])$/.exec(rest);
  if (six !== null && isAboutTime(context)) return pointOf(Number(six[1]), Number(six[2]), null);
  const mayBeYear = year || six !== null ? isNearYear(Number(six?.[1] ?? rest), context) : false;
  return mayBeYear && !context.level2 && !context.unitText ? { problem: 'numberOrDate' } : null;
}

/** Whether a year is about that of the form, so that 2021 and 202112 may name it rather than count something. */
function isNearYear(year: number, { year: ofForm }: ValueContext): boolean {
  return ofForm !== null && ofForm !== undefined && Math.abs(year - ofForm) <= 2;
}

/** ≤12月 and 12月内 may be December or twelve months. */
function mayBeDuration(folded: string, first: FoundPoint): boolean {
  const { point } = first;
  if (point.precision !== 'month' || point.year !== null) return false;
  return /^[≤<]=?\d+月|^\d+月(?:之|以)?内/.test(folded);
}

/** 2021.7 may be a number or July 2021. */
function isDecimal(folded: string, first: FoundPoint): boolean {
  return (
    first.form === 'dotted' && first.point.precision === 'month' && /^\d{4}\.\d{1,2}$/.test(folded.slice(0, first.end))
  );
}

function decimalOrMonth(first: FoundPoint, text: string, context: ValueContext): Period | BrokenPoint | null {
  if (isAboutTime(context)) return period(null, first.point, text, []);
  return typeof context.raw === 'number' || context.level2 || context.unitText ? null : { problem: 'numberOrDate' };
}

function period(from: PeriodPoint | null, to: PeriodPoint, text: string, notes: readonly ReasonCode[]): Period {
  return { kind: 'period', from, to, text, reasons: notes.map((code) => reason(code)) };
}

/** A number that grows with time, good enough to see a span that runs backwards. */
function orderOf(point: PeriodPoint): number {
  return (point.year ?? 0) * 10000 + (point.month ?? 1) * 100 + (point.day ?? 0);
}

function afterWords(words: WordTable<true>, text: string, from: number): number {
  let at = from;
  for (let next = words.at(text, at); next !== null; next = words.at(text, at)) at = next.end;
  return at < text.length && at > from && isDigit(text.charAt(at - 1)) ? from : at;
}
