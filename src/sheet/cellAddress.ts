/** A cell in A1 notation without sheet or dollar signs, e.g. `C15`. The form in which addresses travel. */
export type CellAddress = string;

/** A cell by its 1-based row and column, as a person counts them: `C15` is row 15, column 3. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Excel's limits, the same in every version since 2007. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** Column letters for a 1-based column number: 1 → `A`, 28 → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `{row: 15, column: 3}` → `C15`. */
export function formatCell(row: number, column: number): CellAddress {
  return columnName(column) + row;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** `C15`, `$C$15` or `c15` → position; null when the text is no cell of a worksheet. */
export function parseCell(text: string): CellPosition | null {
  const match = CELL.exec(text);
  if (!match) return null;
  let column = 0;
  for (const letter of match[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row <= MAX_ROW && column <= MAX_COLUMN ? { row, column } : null;
}
