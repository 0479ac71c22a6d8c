import { format as formatValue, getFormatDateInfo, isValidFormat } from 'numfmt';
import { chineseNumerals } from './chineseNumerals';

/** Longest code Excel accepts; what is longer was not written by a spreadsheet program. */
const LONGEST_CODE = 255;
/** Days between the first days of the 1900 and the 1904 date system. */
const DAYS_TO_1904 = 1462;
/** Longest number `General` shows in full. */
const GENERAL_DIGITS = 11;

/** A number format: how a stored value is shown. */
export class NumberFormat {
  /** Whether it shows a year, month or day; times and durations do not count. */
  readonly isDate: boolean;
  private readonly pattern: string;
  /** 1, 2 or 3 for `[DBNum1]` and so on: digits in Chinese; null for plain digits. */
  private readonly numerals: number | null;
  /** Whether nothing is said: `General`. */
  readonly isGeneral: boolean;
  private readonly showsTextAsIs: boolean;

  constructor(
    /** The format code as in the file. */
    readonly code: string,
    private readonly date1904: boolean,
  ) {
    const pattern = code
      .replace(/G\/通用格式/g, 'General')
      .replace(/上午\/下午/g, '[$-804]AM/PM')
      .replace(/\[DBNum\d\]/gi, '');
    const numerals = /\[DBNum([123])\]/i.exec(code)?.[1];
    this.numerals = numerals === undefined ? null : Number(numerals);
    this.pattern = isReadable(pattern) ? pattern : 'General';
    this.isGeneral = /^general$/i.test(this.pattern);
    const parts = getFormatDateInfo(this.pattern);
    this.isDate = parts.year || parts.month || parts.day;
    this.showsTextAsIs = !this.pattern.includes(';') && (this.pattern === '@' || !this.pattern.includes('@'));
  }

  /** A stored number as the 1900 date system counts it: moved when it is a date of a workbook that counts from 1904. */
  to1900(stored: number): number {
    return this.isDate && this.date1904 ? stored + DAYS_TO_1904 : stored;
  }

  /** The number to store for one of the 1900 date system; the way back of `to1900`. */
  toStored(value: number): number {
    return this.isDate && this.date1904 ? value - DAYS_TO_1904 : value;
  }

  /** What a cell shows that holds the value. Column width is not considered. */
  show(value: number | string | boolean): string {
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'string') return this.showsTextAsIs ? value : formatValue(this.pattern, value);
    if (this.isGeneral) {
      const plain = plainGeneral(value);
      if (plain !== null) return plain;
    }
    const shown = formatValue(this.pattern, this.to1900(value), { dateSpanLarge: false });
    return this.numerals === null ? shown : chineseNumerals(shown, this.numerals, this.isDate);
  }
}

/** A number as `General` shows it where that is a plain decimal; null for the very large and very small. */
function plainGeneral(value: number): string | null {
  const magnitude = Math.abs(value);
  if (Number.isInteger(value)) return magnitude < 1e11 ? String(value) : null;
  if (magnitude < 1e-3 || magnitude >= 1e9) return null;
  const digits = String(value);
  if (digits.length <= GENERAL_DIGITS) return digits;
  const integerDigits = magnitude < 10 ? 1 : Math.floor(Math.log10(magnitude)) + 1;
  // The nudge lets a digit 5 after the last shown one round up as written, not as its binary fraction falls.
  return String(Number((value * (1 + Number.EPSILON)).toFixed(GENERAL_DIGITS - 1 - integerDigits)));
}

/** The library keeps what it parsed in a plain object, so names every object has must not reach it. */
function isReadable(pattern: string): boolean {
  return pattern.length <= LONGEST_CODE && !(pattern in Object.prototype) && isValidFormat(pattern);
}
