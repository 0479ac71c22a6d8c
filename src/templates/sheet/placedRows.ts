import type { Policy } from '../../policy/policy';
import { parseCell } from '../../sheet/cellAddress';
import type { CellArea } from '../../sheet/cellArea';
import type { CellValue } from '../../sheet/sheetSnapshot';
import { indicatorField, INDICATOR_COLUMNS, type FormField, type IndicatorColumn } from '../definition/formField';
import type { FormLook, TemplateDefinition } from '../definition/templateDefinition';
import { indicatorValues } from '../definition/templateIndicator';
import type { FormFieldPart } from './assembledForm';
import type { IndicatorRow } from './indicatorRows';

export interface PlacedText {
  readonly area: CellArea;
  readonly text: string;
  readonly look: FormLook;
}

/** A definition with every row in its place. */
export interface PlacedRows {
  readonly texts: readonly PlacedText[];
  readonly fields: readonly FormFieldPart[];
  /** Points by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** Last row of the indicator table. */
  readonly tableEnd: number;
  readonly lastRow: number;
}

/** Puts the rows of a definition one below the other, the indicator rows among them. */
export function placedRows(
  definition: TemplateDefinition,
  tableRows: readonly IndicatorRow[],
  policy: Policy,
  fillIn: (text: string) => string,
): PlacedRows {
  const texts: PlacedText[] = [];
  const fields: FormFieldPart[] = [];
  const heights = new Map<number, number>();
  let row = 1;
  let tableEnd = 0;
  for (const line of definition.rows) {
    if ('indicators' in line) {
      fields.push(...indicatorFields(line.indicators, tableRows, row));
      tableRows.forEach((_, index) => heights.set(row + index, line.height));
      row += tableRows.length;
      tableEnd = row - 1;
      continue;
    }
    heights.set(row, line.height);
    for (const cell of line.cells) {
      const area = areaAt(cell.at, row, cell.down === 'indicators' ? 1 + tableRows.length : (cell.down ?? 1));
      if ('text' in cell) texts.push({ area, text: fillIn(cell.text), look: cell.look });
      else fields.push({ area, field: cell.field, value: givenValue(cell.field, policy), level1: null });
    }
    row++;
  }
  return { texts, fields, heights, tableEnd, lastRow: row - 1 };
}

function givenValue(field: FormField, policy: Policy): CellValue {
  return field === 'fund.total.points' ? policy.parameters['execution.points'].value : null;
}

/** The fields of all indicator rows; a level that goes on over several rows is one field in the first of them. */
function indicatorFields(
  columns: Partial<Record<IndicatorColumn, string>>,
  rows: readonly IndicatorRow[],
  top: number,
): readonly FormFieldPart[] {
  return rows.flatMap((row, index) =>
    INDICATOR_COLUMNS.flatMap((column) => {
      const at = columns[column];
      const down = at === undefined ? 0 : rowsCovered(rows, index, column);
      if (at === undefined || down === 0) return [];
      const area = areaAt(at, top + index, down);
      const value = printedValue(row, column, columns.targetUnit !== undefined);
      return { area, field: indicatorField(index + 1, column), value, level1: row.level1 };
    }),
  );
}

/** 0 when the row above covers this one already. */
function rowsCovered(rows: readonly IndicatorRow[], index: number, column: IndicatorColumn): number {
  if (column !== 'level1' && column !== 'level2') return 1;
  const same = (other: IndicatorRow | undefined): boolean =>
    other?.level1 === rows[index]!.level1 && (column === 'level1' || other.level2 === rows[index]!.level2);
  if (same(rows[index - 1])) return 0;
  let end = index + 1;
  while (same(rows[end])) end++;
  return end - index;
}

function printedValue({ level1, level2, indicator }: IndicatorRow, column: IndicatorColumn, split: boolean): CellValue {
  if (column === 'level1') return level1;
  if (column === 'level2') return level2;
  return (indicator && indicatorValues(indicator, split).get(column)) ?? null;
}

/** Columns such as `C:F` at a row, reaching `down` rows. */
function areaAt(columns: string, row: number, down: number): CellArea {
  const [from, to] = columns.split(':') as [string, string | undefined];
  const left = parseCell(`${from}1`)!.column;
  const right = to === undefined ? left : parseCell(`${to}1`)!.column;
  return { top: row, left, bottom: row + down - 1, right };
}
