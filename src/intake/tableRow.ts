import { columnCell } from './columnCell';
import type { FormContext } from './formContext';
import type { TableColumns } from './indicatorColumns';
import { plainText } from './labelKey';
import { isPlaceholder } from './lineText';
import type { SeenCell } from './sheetCells';

/** A row under an indicator header, seen through the columns of the table. */
export interface TableRow {
  readonly row: number;
  /** Filled cells that begin in the row, within the form's columns. */
  readonly cells: readonly SeenCell[];
  /** First sheet column of the table. */
  readonly left: number;
  /** The cell of a field; null when the table has no such column. It may begin in a row above. */
  readonly at: (field: string) => SeenCell | null;
}

/** Rows under the first header with content in the form's columns, and the blank rows of the template between them. */
export function rowsOfTable({ cells, columns, region }: FormContext): readonly number[] {
  const { top } = region.bands[0]!;
  const rows = new Set(
    cells
      .rowsBetween(top, region.bottom)
      .filter((row) => cells.inRow(row).some((cell) => cell.column >= columns.left && cell.column <= columns.right)),
  );
  let last = 0;
  for (const row of rows) last = Math.max(last, row);
  for (const { top: row, left, right } of cells.mergedLinesBetween(top + 1, last - 1)) {
    if (right > left && left >= columns.left && right <= columns.right) rows.add(row);
  }
  return [...rows].sort((first, second) => first - second);
}

/** The row as the table sees it; each cell is looked up once. */
export function tableRow({ cells, columns }: FormContext, table: TableColumns, row: number): TableRow {
  const inRow = cells.inRow(row).filter((cell) => cell.column >= columns.left && cell.column <= columns.right);
  const seen = new Map<string, SeenCell>();
  const at = (field: string): SeenCell | null => {
    const column = table.byField.get(field);
    if (!column) return null;
    const cell = seen.get(field) ?? columnCell(cells, row, column, field === 'level3' ? isPlaceholder : undefined);
    seen.set(field, cell);
    return cell;
  };
  return { row, cells: inRow, left: table.left, at };
}

/** Whether the row has a target or an actual value of its own, as only an indicator has. */
export function hasValues({ row, at }: TableRow, except: SeenCell): boolean {
  return ['target', 'actual'].some((field) => {
    const cell = at(field);
    return cell !== null && cell.row === row && cell.text !== '' && cell.address !== except.address;
  });
}

/** Operator and unit are parts of a target, which may be merged over them. */
const FIELDS = ['target', 'actual', 'points', 'score', 'deviationReason'] as const;

/**
 * Whether a cell reaches over fields that stand apart in every indicator – names and values, levels
 * and names, targets and actual values, or many at once: the row is a line of text, no row of the table.
 */
export function isLineOfText(cell: SeenCell, { at, left }: TableRow): boolean {
  const covers = (field: string): boolean => at(field)?.address === cell.address;
  return (
    ['level1', 'level3', 'target', 'actual'].filter(covers).length > 1 ||
    FIELDS.filter(covers).length > 2 ||
    (covers('level3') && cell.column < left)
  );
}

/** Whether the header's own words stand in the row once more, even if not all of them. */
export function repeatsHeader({ cells }: TableRow, table: TableColumns): boolean {
  const headers = [...table.byField.values()].filter((column) => column.text !== '');
  const same = headers.filter(({ left, right, text }) =>
    cells.some((cell) => cell.column >= left && cell.column <= right && plainText(cell.text) === plainText(text)),
  );
  return same.length >= 3;
}
