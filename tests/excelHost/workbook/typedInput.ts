import { ApiError } from '../protocol/apiError';
import type { WireValue } from '../protocol/wire';
import type { CellValue } from '../../../src/sheet/sheetSnapshot';

/** What a value written through `Range.values` or `Range.formulas` becomes in the cell. */
export type TypedInput =
  /** `null` in an array leaves the cell as it is. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly value: CellValue;
      /** Number format the cell takes on when it still has `General`. */
      readonly numberFormat?: string;
    };

const GROUPED_NUMBER = /^[-+]?(\d{1,3}(,\d{3})+|\d+)(\.\d*)?(e[-+]?\d+)?$/i;
const FRACTION_ONLY = /^[-+]?\.\d+$/;
const PERCENT = /^([-+]?\d+(\.\d+)?)%$/;
const YEAR_MONTH_DAY = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/;
const MONTH_AND_DAY = /^(\d{1,2})(?:[-/]|月)(\d{1,2})日?$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** Serial day 0 of the workbook's calendar, so that 1 January 1900 is day 1 and 1 March 1900 day 61. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/**
 * What Excel makes of an input: a text is read as if a person had typed it, so `50%`, `3/4` and
 * `=A1` become a number, a date and a formula unless an apostrophe leads or the cell is formatted
 * as text. Only the readings named here are emulated.
 */
export function readTypedInput(input: WireValue, cellFormat: string): TypedInput {
  if (input === null) return { kind: 'leave' };
  if (typeof input === 'boolean') return { kind: 'value', value: input };
  if (typeof input === 'number') return { kind: 'value', value: cellFormat === '@' ? String(input) : input };
  if (typeof input !== 'string') throw new ApiError('InvalidArgument');
  if (input === '') return { kind: 'value', value: null };
  if (input.startsWith("'")) return { kind: 'value', value: input.slice(1) };
  if (cellFormat === '@') return { kind: 'value', value: input };
  if (/^[=+@-]./.test(input) && !GROUPED_NUMBER.test(input) && !PERCENT.test(input) && !FRACTION_ONLY.test(input)) {
    return { kind: 'formula', formula: input.startsWith('=') ? input : `=${input.replace(/^[+@]/, '')}` };
  }
  return readConstant(input.trim()) ?? { kind: 'value', value: input };
}

function readConstant(text: string): TypedInput | null {
  if (/^(true|false)$/i.test(text)) return { kind: 'value', value: text.toLowerCase() === 'true' };
  if (GROUPED_NUMBER.test(text) || FRACTION_ONLY.test(text)) {
    const value = Number(Number(text.replaceAll(',', '')).toPrecision(15));
    return { kind: 'value', value, ...(text.includes(',') ? { numberFormat: '#,##0' } : {}) };
  }
  const percent = PERCENT.exec(text);
  if (percent)
    return {
      kind: 'value',
      value: Number((Number(percent[1]) / 100).toPrecision(15)),
      numberFormat: percent[2] ? '0.00%' : '0%',
    };
  const clock = CLOCK.exec(text);
  if (clock) {
    const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0);
    return { kind: 'value', value: seconds / 86_400, numberFormat: 'h:mm' };
  }
  const date = YEAR_MONTH_DAY.exec(text);
  if (date) return readDate(Number(date[1]), Number(date[2]), Number(date[3]), 'yyyy/m/d');
  const day = MONTH_AND_DAY.exec(text);
  if (day) return readDate(new Date().getUTCFullYear(), Number(day[1]), Number(day[2]), 'd-mmm');
  return null;
}

function readDate(year: number, month: number, day: number, numberFormat: string): TypedInput | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  return { kind: 'value', value: Math.round((time - DAY_ZERO) / DAY), numberFormat };
}
