import { CellError } from './cellError';
import { decodeXmlText } from '../xml/xmlText';

/** Powers of ten a double holds exactly. */
const TENS = Array.from({ length: 16 }, (_, power) => 10 ** power);
/** Digits whose integer a double always holds exactly. */
const SAFE_DIGITS = 15;

/**
 * A number as stored, exactly the double nearest to what is written. Plain decimals of up to 15
 * digits are read without making a string: integer and power of ten are both exact, so their
 * quotient is rounded once, as it must be. What is no finite number reads as `#NUM!`; blank as null.
 */
export function parseStoredNumber(bytes: Uint8Array, start: number, end: number): number | CellError | null {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  let digits = 0;
  let integer = 0;
  let point = -1;
  for (; at < end && digits <= SAFE_DIGITS; at++) {
    const byte = bytes[at]!;
    if (byte === 0x2e && point < 0) point = at;
    else if (byte >= 0x30 && byte <= 0x39) {
      integer = integer * 10 + byte - 0x30;
      digits++;
    } else break;
  }
  if (at === end && digits > 0 && digits <= SAFE_DIGITS) {
    const value = point < 0 ? integer : integer / TENS[end - point - 1]!;
    return negative && value !== 0 ? -value : value;
  }
  return parseWritten(decodeXmlText(bytes, start, end).trim());
}

function parseWritten(text: string): number | CellError | null {
  if (text === '') return null;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : new CellError('#NUM!');
}
