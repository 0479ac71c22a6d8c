import { FILE_LIMITS } from '../fileLimits';
import { damaged, tooLarge } from '../fileProblem';
import { readRichText, type SharedStrings } from '../workbook/sharedStrings';
import { readCellText } from '../xml/cellText';
import { decodeXmlText } from '../xml/xmlText';
import {
  HOLDS_BOOLEAN,
  HOLDS_DATE,
  HOLDS_ERROR,
  HOLDS_INLINE_STRING,
  HOLDS_NOTHING,
  HOLDS_NUMBER,
  HOLDS_SHARED_STRING,
} from './cellTable';
import { CellError } from './cellError';
import { isoDateSerial } from './isoDateSerial';
import { parseStoredNumber } from './parseStoredNumber';
import type { SheetScan } from './sheetScan';

/** What a cell stores: a value, an error, or nothing. */
export type StoredContent = number | string | boolean | CellError | null;

/** Decodes the stored value of a cell; for a formula its cached result, null when there is none. */
export function cellContent(scan: SheetScan, index: number, strings: SharedStrings): StoredContent {
  const { content, cells } = scan;
  const start = cells.valueStart(index);
  const end = cells.valueEnd(index);
  switch (cells.holds(index)) {
    case HOLDS_NOTHING:
      return null;
    case HOLDS_NUMBER:
      return parseStoredNumber(content, start, end);
    case HOLDS_SHARED_STRING:
      return strings.textAt(parseIndex(content, start, end));
    case HOLDS_INLINE_STRING:
      return cellText(readRichText(content, start, end));
    case HOLDS_BOOLEAN:
      return /^(1|true)$/.test(decodeXmlText(content, start, end).trim());
    case HOLDS_ERROR:
      return new CellError(decodeXmlText(content, start, end));
    case HOLDS_DATE:
      return isoDateSerial(decodeXmlText(content, start, end));
    default:
      return cellText(readCellText(decodeXmlText(content, start, end)));
  }
}

/** A text no longer than a cell may hold. */
function cellText(text: string): string {
  if (text.length > FILE_LIMITS.cellText) throw tooLarge(text.length, FILE_LIMITS.cellText);
  return text;
}

function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  let index = 0;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9 || at > start + 9) return parseWrittenIndex(decodeXmlText(bytes, start, end));
    index = index * 10 + digit;
  }
  return index;
}

/** An index with white space, comments or the like around it. */
function parseWrittenIndex(text: string): number {
  if (!/^\s*\d{1,9}\s*$/.test(text)) throw damaged('index of a shared string');
  return Number(text);
}
