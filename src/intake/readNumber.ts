import type { NumberField } from '../evaluation/cellReading';
import { readNumberText } from './numberText';
import type { ReadingLog } from './readingLog';
import type { SeenCell } from './sheetCells';

/** Units an amount of money is given in, as a factor to 元. */
export const YUAN_PER_UNIT = { 元: 1, 万元: 10_000, 亿元: 100_000_000 } as const;
export type AmountUnit = keyof typeof YUAN_PER_UNIT;

/** A cell read as a number, with the unit typed into the cell itself. */
export interface TypedNumber {
  readonly value: number | null;
  readonly unit: AmountUnit | '%' | '分' | null;
}

const NO_NUMBER: TypedNumber = { value: null, unit: null };
/** Letters of a date or time in a number format, outside quoted text, escapes and [colour] groups. */
const DATE_LETTERS = /[ymdhs年月日]/iu;

/** The number a cell holds, whether stored as number or text. Blank, —, -, / and lone units are null; anything else that is no number goes to the log. */
export function readTypedNumber(seen: SeenCell, log: ReadingLog): TypedNumber {
  const { cell } = seen;
  log.place(seen);
  if (!cell) return NO_NUMBER;
  if (cell.error !== undefined) return missed(seen, log, 'formulaError');
  if (typeof cell.value === 'number') {
    const format = plainFormat(cell.numberFormat ?? '');
    if (DATE_LETTERS.test(format)) return missed(seen, log, 'notANumber');
    return { value: cell.value, unit: format.includes('%') ? '%' : null };
  }
  if (typeof cell.value === 'boolean') return missed(seen, log, 'notANumber');
  if (cell.value === null) return cell.formula === undefined ? NO_NUMBER : missed(seen, log, 'formulaWithoutValue');
  const reading = readNumberText(cell.value);
  if (reading.kind === 'none') return NO_NUMBER;
  if (reading.kind === 'unreadable') return missed(seen, log, 'notANumber');
  return reading.unit === '%'
    ? { value: exact(reading.value / 100), unit: '%' }
    : { value: reading.value, unit: reading.unit };
}

/** 分值 or 得分 in points. A weight typed as a percentage is that many of 100 points; a score so typed is not understood. */
export function readPoints(seen: SeenCell, field: 'points' | 'score', log: ReadingLog): NumberField {
  const { value, unit } = readTypedNumber(seen, log);
  if (value === null || unit === null || unit === '分') return numberField(seen, value);
  if (unit === '%' && field === 'points') return numberField(seen, exact(value * 100));
  log.missed(seen, 'percentForPoints');
  return numberField(seen, null);
}

/** The cell with the number read from it. */
export function numberField(seen: SeenCell, value: number | null): NumberField {
  return { ...cellReading(seen), value };
}

/** The cell as it stands, for those who need the stored value and its format. */
export function cellReading(seen: SeenCell): Omit<NumberField, 'value'> {
  const { cell } = seen;
  return {
    cell: seen.address,
    text: seen.text,
    raw: cell?.value ?? null,
    ...(cell?.numberFormat === undefined ? {} : { numberFormat: cell.numberFormat }),
    ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
  };
}

/** Without the noise of binary fractions: 0.07 * 100 is 7. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function missed(
  seen: SeenCell,
  log: ReadingLog,
  why: 'formulaError' | 'notANumber' | 'formulaWithoutValue',
): TypedNumber {
  log.missed(seen, why);
  return NO_NUMBER;
}

function plainFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '');
}
