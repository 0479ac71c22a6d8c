import { columnName, parseCell } from '../../sheet/cellAddress';

/** Where rows and columns as issued stand now; null for what is gone. */
export interface MovedLines {
  /** Last row of the form as issued; a reference below it has no row now. */
  readonly lastRow: number;
  row(issued: number): number | null;
  column(issued: number): number | null;
  /** Last row now of the rows that were inserted right below this one; the row itself when there are none. */
  lastInsertedBelow(row: number): number;
}

const PIECE = /"(?:[^"]|"")*"|\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?(?![A-Z0-9_.(])/g;

/**
 * The formula as it should stand now, every reference following its rows and columns as a spreadsheet program moves
 * them. With `takeIn`, a range also takes in rows inserted right below its end. Null when a cell it needs is gone.
 */
export function movedFormula(formula: string, lines: MovedLines, takeIn: boolean): string | null {
  let lost = false;
  const moved = formula.replace(
    PIECE,
    (piece: string, column?: string, row?: string, endColumn?: string, endRow?: string) => {
      if (column === undefined || row === undefined) return piece;
      const [left, right] = [columnNumber(column), columnNumber(endColumn ?? column)];
      const range = rowsNow(Number(row), Number(endRow ?? row), lines);
      const [newLeft, newRight] = [lines.column(left), lines.column(right)];
      if (range === null || newLeft === null || newRight === null) {
        lost = true;
        return piece;
      }
      const start = columnName(newLeft) + range.from;
      if (endColumn === undefined) return start;
      return `${start}:${columnName(newRight)}${takeIn ? lines.lastInsertedBelow(range.to) : range.to}`;
    },
  );
  return lost ? null : moved;
}

/** What is left of a range of rows. */
function rowsNow(from: number, to: number, lines: MovedLines): { readonly from: number; readonly to: number } | null {
  let first: number | null = null;
  let last: number | null = null;
  for (let row = from; row <= Math.min(to, lines.lastRow); row++) {
    const now = lines.row(row);
    if (now === null) continue;
    first ??= now;
    last = now;
  }
  return first === null || last === null ? null : { from: first, to: last };
}

function columnNumber(letters: string): number {
  return parseCell(`${letters}1`)!.column;
}

/** Whether two formulas are the same but for spaces, letter case and fixed references. */
export function sameFormula(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|[\s$]+|[a-z]+/g, (piece) => {
    if (piece.startsWith('"')) return piece;
    return /^[\s$]/.test(piece) ? '' : piece.toUpperCase();
  });
}
