import { daysInMonth } from './calendar';
import { chineseNumberAt, spelledYearAt } from './chineseNumerals';
import { isDigit } from './foldedText';
import type { PeriodPoint } from './indicatorValue';
import type { ReasonCode } from './reason';

/** A point in time found in a text. */
export interface FoundPoint {
  readonly point: PeriodPoint;
  readonly end: number;
  /** `dotted` for 2021.7.1, 2021-07, 2021/7/1; `words` for 2021年7月. */
  readonly form: 'words' | 'dotted';
  readonly notes: readonly ReasonCode[];
}

/** A calendar that does not exist (13月, 2月30日) or a time too vague to hold anyone to. */
export interface BrokenPoint {
  readonly problem: ReasonCode;
}

/** What an end point takes over from the beginning of its span: 2021年1月1日-12月31日. */
export type Inherited = Pick<PeriodPoint, 'year' | 'month' | 'precision'> | null;

/** The point in time at `at`; null when none begins there. `year` is the form's, for 次年. */
export function periodPointAt(text: string, at: number, year: number | null): FoundPoint | BrokenPoint | null {
  return dottedAt(text, at) ?? inWordsAt(text, at, year);
}

export function isBrokenPoint(found: FoundPoint | BrokenPoint): found is BrokenPoint {
  return 'problem' in found;
}

/** A point from its parts, or the problem that no such day exists. */
export function pointOf(year: number | null, month: number | null, day: number | null): PeriodPoint | BrokenPoint {
  if (year !== null && (year < 1900 || year > 2199)) return { problem: 'impossibleDate' };
  if (month === null) return { precision: 'year', year, month: null, day: null };
  if (month < 1 || month > 12) return { problem: 'impossibleDate' };
  if (day === null) return { precision: 'month', year, month, day: null };
  if (day < 1 || day > daysInMonth(year, month)) return { problem: 'impossibleDate' };
  return { precision: 'day', year, month, day };
}

const nextYear = /^(?:次年|翌年|明年|下一?年)/;

const dotted = /^((?:19|20|21)\d\d)([./-])(\d{1,2})(?!\d)(?:\2(\d{1,2})(?!\d))?/;

function dottedAt(text: string, at: number): FoundPoint | BrokenPoint | null {
  if (!isDigit(text.charAt(at))) return null;
  const found = dotted.exec(text.slice(at, at + 12));
  if (found === null || (found[4] === undefined && !(Number(found[3]) >= 1 && Number(found[3]) <= 12))) return null;
  const point = pointOf(Number(found[1]), Number(found[3]), found[4] === undefined ? null : Number(found[4]));
  if ('problem' in point) return point;
  const day = found[4] !== undefined && /[日号]/.test(text.charAt(at + found[0].length)) ? 1 : 0;
  return { point, end: at + found[0].length + day, form: 'dotted', notes: [] };
}

function inWordsAt(text: string, at: number, formYear: number | null): FoundPoint | BrokenPoint | null {
  if (formYear === null && nextYear.test(text.slice(at, at + 3))) return { problem: 'roughTime' };
  const year = yearAt(text, at, formYear);
  const start = year?.end ?? at;
  const named = year?.year ?? null;
  const part = partOfYearAt(text, start, year !== null);
  const wholeYear = pointOf(named, null, null);
  if ('problem' in wholeYear) return wholeYear;
  if (part !== null) return { ...part, point: { ...part.point, year: named }, form: 'words', notes: [] };
  const month = monthAt(text, start);
  if (month !== null) return withDay(text, named, month.month, month.end);
  if (year === null) return null;
  if (/^[初中]/.test(text.slice(start))) return { problem: 'roughTime' };
  const point = pointOf(named, null, null);
  return 'problem' in point ? point : { point, end: afterYearWord(text, start), form: 'words', notes: [] };
}

function withDay(text: string, year: number | null, month: number, at: number): FoundPoint | BrokenPoint {
  const ten = /^(上旬|中旬|下旬)/.exec(text.slice(at, at + 2))?.[1];
  const number = /^(\d{1,2})[日号]/.exec(text.slice(at, at + 3));
  const chinese = number === null && ten === undefined ? chineseDayAt(text, at) : null;
  let day: number | null = number === null ? (chinese?.day ?? null) : Number(number[1]);
  let end = at + (number?.[0].length ?? ten?.length ?? 0);
  if (chinese !== null) end = chinese.end;
  if (ten !== undefined) day = ten === '上旬' ? 10 : ten === '中旬' ? 20 : daysInMonth(year, month);
  const rough = /^[初中底末]/.exec(day === null ? text.slice(at, at + 1) : '')?.[0];
  const point = pointOf(year, month, day);
  if ('problem' in point) return point;
  if (rough !== undefined) end = at + 1;
  const isRough = ten !== undefined || rough === '初' || rough === '中';
  return { point, end, form: 'words', notes: isRough ? ['roughDay'] : [] };
}

function chineseDayAt(text: string, at: number): { readonly day: number; readonly end: number } | null {
  const number = chineseNumberAt(text, at);
  if (number === null || !/[日号]/.test(text.charAt(number.end))) return null;
  return { day: number.value.toNumber(), end: number.end + 1 };
}

/** 2021年, 21年 before a month, 二〇二一年, 当年, 次年; the year is null for 当年. */
function yearAt(
  text: string,
  at: number,
  formYear: number | null,
): { readonly year: number | null; readonly end: number } | null {
  const digits = /^(\d{4})年度?/.exec(text.slice(at, at + 6));
  if (digits !== null) return { year: Number(digits[1]), end: at + digits[0].length };
  const short = /^(\d\d)年(?=度|底|末|\d{1,2}月|[上下]半年|第?[一二三四1-4]季度)/.exec(text.slice(at, at + 8));
  if (short !== null) return { year: 2000 + Number(short[1]), end: at + 3 };
  const spelled = spelledYearAt(text, at);
  if (spelled !== null) return { year: spelled.year, end: spelled.end + 1 };
  const current = /^(?:当年|本年度?|今年|年内|年度内)/.exec(text.slice(at, at + 3));
  if (current !== null) return { year: null, end: at + current[0].length };
  const next = nextYear.exec(text.slice(at, at + 3));
  return next === null || formYear === null ? null : { year: formYear + 1, end: at + next[0].length };
}

/** 1季度, 第一季度, Q1, 上半年, 年底, 全年. */
function partOfYearAt(
  text: string,
  at: number,
  afterYear: boolean,
): { readonly point: PeriodPoint; readonly end: number } | null {
  const rest = text.slice(at, at + 6);
  const quarter = /^第?([1-4一二三四])季度?/.exec(rest) ?? /^[Qq]([1-4])(?!\d)/.exec(rest);
  if (quarter !== null) {
    const number = '一二三四'.indexOf(quarter[1] ?? '') + 1 || Number(quarter[1]);
    const rough = /^[末底]/.test(text.slice(at + quarter[0].length)) ? 1 : 0;
    return { point: point('quarter', number * 3 - 2), end: at + quarter[0].length + rough };
  }
  const half = /^([上下])半年[末底]?/.exec(rest);
  if (half !== null) return { point: point('halfYear', half[1] === '上' ? 1 : 7), end: at + half[0].length };
  const yearEnd = (afterYear ? /^年?[底末]/ : /^(?:年底|年末|年终)/).exec(rest);
  if (yearEnd !== null) return { point: point('month', 12), end: at + yearEnd[0].length };
  const whole = /^全年度?/.exec(rest);
  return whole === null ? null : { point: point('year', null), end: at + whole[0].length };
}

function monthAt(text: string, at: number): { readonly month: number; readonly end: number } | null {
  const digits = /^(\d{1,2})月份?(?!龄)/.exec(text.slice(at, at + 5));
  if (digits !== null) return { month: Number(digits[1]), end: at + digits[0].length };
  const number = chineseNumberAt(text, at);
  if (number === null || text.charAt(number.end) !== '月' || text.charAt(number.end + 1) === '龄') return null;
  return { month: number.value.toNumber(), end: number.end + (text.charAt(number.end + 1) === '份' ? 2 : 1) };
}

function afterYearWord(text: string, at: number): number {
  const word = /^(?:度|全年|内|年内|度内)/.exec(text.slice(at, at + 2));
  return at + (word?.[0].length ?? 0);
}

function point(precision: PeriodPoint['precision'], month: number | null): PeriodPoint {
  return { precision, year: null, month, day: null };
}
