import { columnCell } from './columnCell';
import type { FormContext } from './formContext';
import type { TableColumns } from './indicatorColumns';
import { isPlaceholder } from './lineText';
import type { SeenCell } from './sheetCells';

/** A row under an indicator header, seen through the columns of the table. */
export interface TableRow {
  readonly row: number;
  /** Filled cells that begin in the row, within the form's columns. */
  readonly cells: readonly SeenCell[];
  /** The cell of a field; null when the table has no such column. It may begin in a row above. */
  readonly at: (field: string) => SeenCell | null;
}

export function tableRow({ cells, columns }: FormContext, table: TableColumns, row: number): TableRow {
  const inRow = cells.inRow(row).filter((cell) => cell.column >= columns.left && cell.column <= columns.right);
  return {
    row,
    cells: inRow,
    at: (field) => {
      const column = table.byField.get(field);
      if (!column) return null;
      return columnCell(cells, row, column, field === 'level3' ? isPlaceholder : undefined);
    },
  };
}

/** Whether the row has a target or an actual value of its own, as only an indicator has. */
export function hasValues({ row, at }: TableRow, except: SeenCell): boolean {
  return ['target', 'actual'].some((field) => {
    const cell = at(field);
    return cell !== null && cell.row === row && cell.text !== '' && cell.address !== except.address;
  });
}

/** Whether one cell reaches over both the names and the values of the table: a line of text, no row of it. */
export function isLineOfText(cell: SeenCell, { at }: TableRow): boolean {
  const name = at('level3') ?? at('level2') ?? at('level1');
  const value = at('target') ?? at('actual');
  return name !== null && value !== null && name.address === value.address && name.address === cell.address;
}
