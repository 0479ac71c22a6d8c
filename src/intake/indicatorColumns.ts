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
/** Columns that are known and hold nothing a self-evaluation is made of, such as 上年完成值 or 复核分. */
const PASSED_OVER: ReadonlySet<string> = new Set(['ignored', 'reviewScore', 'block', 'weakName']);
/** Rows looked at to tell which of two columns with the same header is meant. */
const SAMPLE = 12;

/** The columns in force under a header. */
export interface TableColumns {
  readonly byField: ReadonlyMap<string, HeaderColumn>;
  /** Sheet columns whose content is known to be none of the form's fields, or is under a header that was reported. */
  readonly passedOver: readonly { readonly left: number; readonly right: number }[];
  /** First sheet column of the table; what stands left of it are block labels. */
  readonly left: number;
}

/**
 * One column for each field of a header. Two headers for one field are told apart by how sure they
 * are, then by what stands under them; where that does not tell either, the first counts and the
 * other is reported.
 */
export function chooseColumns(context: FormContext, band: HeaderBand): TableColumns {
  const { log } = context;
  const chosen = new Map<string, HeaderColumn>();
  const passedOver: { left: number; right: number }[] = [];
  for (const column of band.columns) {
    if (!FIELDS.has(column.field)) {
      if (PASSED_OVER.has(column.field)) passedOver.push(column);
      continue;
    }
    const other = chosen.get(column.field);
    if (!other) {
      chosen.set(column.field, column);
      continue;
    }
    const better = isBetter(context, band, column, other) ? column : other;
    const worse = better === column ? other : column;
    chosen.set(column.field, better);
    passedOver.push(worse);
    log.missed(worse.cell, worse.confidence === better.confidence ? 'sameColumnTwice' : 'unknownColumn');
  }
  const weak = band.columns.find((column) => column.field === 'weakName');
  if (!chosen.has('level3') && weak)
    chosen.set('level3', { ...weak, field: 'level3', confidence: 0.7, ground: 'nearLabel' });
  pointColumns(context, chosen);
  const left = Math.min(...[...chosen.values()].map((column) => column.left));
  log.place(...band.words);
  for (const cell of band.unknown) {
    const isTaken = [...chosen.values()].some((column) => column.left <= cell.right && column.right >= cell.column);
    if (isTaken || cell.column < left || cell.column > context.columns.right) continue;
    log.missed(cell, 'unknownColumn');
    passedOver.push({ left: cell.column, right: cell.right });
  }
  for (const [field, column] of chosen) {
    log.recognise(column.cell, { ...column, block: 'indicators', field, text: column.text });
  }
  return { byField: chosen, passedOver, left };
}

/** Columns a person pointed fields to take the place of those found; a column so taken serves no other field. */
function pointColumns({ places }: FormContext, chosen: Map<string, HeaderColumn>): void {
  for (const { block, field, cell } of places) {
    if (block !== 'indicators') continue;
    const overlaps = (column: HeaderColumn): boolean => column.left <= cell.right && column.right >= cell.column;
    const own = [...chosen.values()].find(overlaps);
    for (const [other, column] of chosen) if (overlaps(column)) chosen.delete(other);
    const header = own ?? { cell, text: cell.text, left: cell.column, right: cell.right };
    chosen.set(field, { ...header, field, confidence: 1, ground: 'mapping' });
  }
}

function isBetter(context: FormContext, band: HeaderBand, column: HeaderColumn, other: HeaderColumn): boolean {
  if (column.confidence !== other.confidence) return column.confidence > other.confidence;
  return NUMBERS.has(column.field) && numbersUnder(context, band, column) > numbersUnder(context, band, other);
}

function numbersUnder({ cells, region }: FormContext, band: HeaderBand, column: HeaderColumn): number {
  const rows = cells.rowsBetween(band.bottom + 1, region.bottom).slice(0, SAMPLE);
  return rows.filter((row) => readNumberText(columnCell(cells, row, column).text).kind === 'number').length;
}
