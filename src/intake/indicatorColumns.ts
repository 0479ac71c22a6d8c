import type { FormContext } from './formContext';
import type { HeaderBand, HeaderColumn } from './headerBand';
import { columnCell } from './columnCell';
import { readNumberText } from './numberText';

/** Fields of which a table has one column each; further columns are known and passed over. */
const FIELDS: ReadonlySet<string> = new Set([
  'level1',
  'level2',
  'level3',
  'target',
  'actual',
  'points',
  'score',
  'deviationReason',
  'targetOperator',
  'targetUnit',
  'deviation',
  'scoringRule',
  'evidence',
]);
const NUMBERS: ReadonlySet<string> = new Set(['points', 'score']);
/** Rows looked at to tell which of two columns with the same header is meant. */
const SAMPLE = 12;

/**
 * One column for each field of a header. Two headers for one field are told apart by how sure they
 * are, then by what stands under them; where that does not tell either, the first counts and the
 * other is reported.
 */
export function chooseColumns(context: FormContext, band: HeaderBand): ReadonlyMap<string, HeaderColumn> {
  const chosen = new Map<string, HeaderColumn>();
  for (const column of band.columns) {
    if (!FIELDS.has(column.field)) continue;
    const other = chosen.get(column.field);
    if (!other) {
      chosen.set(column.field, column);
      continue;
    }
    const better = isBetter(context, band, column, other) ? column : other;
    const worse = better === column ? other : column;
    chosen.set(column.field, better);
    if (worse.confidence === better.confidence) context.log.missed(worse.cell, 'sameColumnTwice');
    else context.log.missed(worse.cell, 'unknownColumn');
  }
  const weak = band.columns.find((column) => column.field === 'weakName');
  if (!chosen.has('level3') && weak)
    chosen.set('level3', { ...weak, field: 'level3', confidence: 0.7, ground: 'nearLabel' });
  return chosen;
}

function isBetter(context: FormContext, band: HeaderBand, column: HeaderColumn, other: HeaderColumn): boolean {
  if (column.confidence !== other.confidence) return column.confidence > other.confidence;
  return NUMBERS.has(column.field) && numbersUnder(context, band, column) > numbersUnder(context, band, other);
}

function numbersUnder({ cells, region }: FormContext, band: HeaderBand, column: HeaderColumn): number {
  const rows = cells.rowsBetween(band.bottom + 1, region.bottom).slice(0, SAMPLE);
  return rows.filter((row) => readNumberText(columnCell(cells, row, column).text).kind === 'number').length;
}
