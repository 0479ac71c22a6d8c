import type { HeaderColumn } from './headerBand';
import { plainText } from './labelKey';
import { WEAK_FIELDS } from './labels';

const DATED = /^\(?(20\d\d)年度?\)?(?=.)/u;
const MET: ReadonlySet<string> = new Set(['actual', 'executed']);
const SET: ReadonlySet<string> = new Set(['target', 'annualBudget']);

/** A header's words without the year before them: 2023年目标值 → 目标值. */
export function withoutYear(text: string): string {
  return mayBeDated(text) ? plainText(text).replace(DATED, '') : text;
}

/**
 * Columns of other years than the one reported on are known and passed over: 2022年完成值 beside 2023年完成值. It
 * is the last one with an actual value; where the only dated ones are older than the targets, they are none of this year's.
 */
export function ofOneYear(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const years = columns.map(({ text }) => yearOf(text));
  if (years.every((year) => year === null)) return columns;
  const latest = (fields: ReadonlySet<string>): number =>
    Math.max(0, ...columns.map(({ field }, index) => (fields.has(strong(field)) ? (years[index] ?? 0) : 0)));
  const isMetUndated = columns.some(({ field }, index) => MET.has(strong(field)) && years[index] === null);
  const year = Math.max(latest(SET), isMetUndated ? 0 : latest(MET));
  const reported = !isMetUndated && latest(MET) > 0 && hasBoth(latest(MET)) ? latest(MET) : year;
  return columns.map((column, index) => {
    const own = years[index]!;
    const isOther = own !== null && (own !== reported || (isMetUndated && MET.has(strong(column.field))));
    return isOther ? { ...column, field: 'ignored' } : column;
  });

  /** Whether targets, where any is dated, are dated with that year too. */
  function hasBoth(year: number): boolean {
    const set = years.filter((_, index) => SET.has(strong(columns[index]!.field)));
    return set.every((one) => one === null) || set.includes(year);
  }
}

function yearOf(text: string): number | null {
  const year = mayBeDated(text) ? DATED.exec(plainText(text))?.[1] : undefined;
  return year === undefined ? null : Number(year);
}

/** Nearly no header is; the first sign tells: 2, a bracket, or white space before them. */
function mayBeDated(text: string): boolean {
  const first = text.charCodeAt(0);
  return first <= 0x20 || first === 0x28 || first === 0x32 || first === 0xff08 || first === 0xff12;
}

function strong(field: string): string {
  return WEAK_FIELDS.get(field) ?? field;
}
