import { ratioScale } from './columnUnit';
import { dayOfSerial } from './calendar';
import { Decimal, decimalText } from './decimal';
import type { IndicatorValue, PeriodPoint, ValueContext } from './indicatorValue';
import { reason } from './reason';
import { scaleWords } from './tables/units';

type Bound = Extract<IndicatorValue, { kind: 'bound' }>;

/** Excel keeps 15 digits; what a double carries beyond them is noise. */
const DIGITS = 15;

/** The number a cell holds as an exact decimal, or null when it holds none. */
export function storedNumber(context: ValueContext): Decimal | null {
  const { raw } = context;
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return null;
  return new Decimal(raw.toPrecision(DIGITS));
}

/** Which parts of a date a number format shows; null for a format that shows no date. */
export function datePartsOf(
  numberFormat: string | undefined,
): { readonly year: boolean; readonly month: boolean; readonly day: boolean } | null {
  if (numberFormat === undefined) return null;
  const code = codeOf(numberFormat);
  const year = /[ye]/i.test(code.replace(/e[+-]/gi, '').replace(/general/gi, ''));
  const day = /d/i.test(code);
  const month = /m/i.test(code) && (year || day || !/[hs]/i.test(code));
  return year || day || month ? { year, month, day } : null;
}

/** The point in time a date cell holds, no finer than its format shows. Null when it is no date cell. */
export function dateOfCell(context: ValueContext): PeriodPoint | null {
  const parts = datePartsOf(context.numberFormat);
  if (parts === null || typeof context.raw !== 'number') return null;
  const date = dayOfSerial(context.raw);
  if (date === null) return null;
  const year = parts.year ? date.year : null;
  if (parts.day) return { precision: 'day', year, month: date.month, day: date.day };
  if (parts.month) return { precision: 'month', year, month: date.month, day: null };
  return { precision: 'year', year, month: null, day: null };
}

/** A bound read from what a cell shows, with the number the cell really holds: 83% shown of 0.82697 is 82.697 %. */
export function withStoredNumber(bound: Bound, context: ValueContext): Bound {
  const stored = storedNumber(context);
  if (stored === null || stored.eq(bound.number)) return bound;
  const scale = [...scaleWords].find(
    ([word]) => bound.unit?.startsWith(word) === true && ratioScale(bound.unit) === null,
  );
  const shown = new Decimal(bound.number);
  const tolerance = lastShownDigit(bound);
  if (shown.minus(stored).abs().lte(tolerance)) {
    const number = decimalText(stored);
    return {
      ...bound,
      number,
      reasons: [...bound.reasons, reason('storedExact', { shown: bound.text, stored: number })],
    };
  }
  const inUnit = scale === undefined ? null : stored.div(scale[1]);
  if (inUnit !== null && shown.minus(inUnit).abs().lte(tolerance)) {
    const number = decimalText(inUnit);
    return {
      ...bound,
      number,
      reasons: [...bound.reasons, reason('storedExact', { shown: bound.text, stored: decimalText(stored) })],
    };
  }
  return {
    ...bound,
    reasons: [...bound.reasons, reason('storedDiffers', { shown: bound.text, stored: decimalText(stored) })],
  };
}

/** Half a step of the last digit a cell shows, so that a shown number and its stored one can be told to agree. */
function lastShownDigit(bound: Bound): Decimal {
  const decimals = /\.(\d+)/.exec(bound.text)?.[1]?.length ?? 0;
  return new Decimal(10)
    .pow(-decimals)
    .div(2)
    .div(ratioScale(bound.unit) ?? 1);
}

/** The code of a number format without its literal text, colours and locale. */
function codeOf(numberFormat: string): string {
  return numberFormat
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0] as string;
}
