import type { SheetScan } from './sheetScan';
import type { Worksheet } from './worksheet';

/** The style index a cell has, of its own or of its row or column. */
export function styleAt(sheet: Worksheet, row: number, column: number): number {
  const index = sheet.cells.indexAt(row, column);
  return index < 0 ? unstoredStyle(sheet.scan, row, column) : sheet.cells.style(index);
}

/** The style of a cell that is not stored: its row's, else its column's. */
export function unstoredStyle(scan: SheetScan, row: number, column: number): number {
  const index = rowIndexFrom(scan, row);
  if (index < scan.rows.numbers.length && scan.rows.numbers.at(index) === row && scan.rows.styles.at(index) >= 0) {
    return scan.rows.styles.at(index);
  }
  return scan.columns.find((run) => column >= run.from && column <= run.to)?.style ?? 0;
}

/** Index of the first stored row at or after the number. */
export function rowIndexFrom({ rows }: SheetScan, row: number): number {
  let low = 0;
  let high = rows.numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows.numbers.at(middle) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
