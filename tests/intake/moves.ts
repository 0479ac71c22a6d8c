import type { CellArea } from '../../src/sheet/cellArea';
import type { CellSnapshot, LineSpan, SheetSnapshot } from '../../src/sheet/sheetSnapshot';

type Line = 'row' | 'column';

/** The sheet with everything so many rows lower and columns further right. */
export function moved(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  return mapped(
    sheet,
    (row) => row + rows,
    (column) => column + columns,
  );
}

/** The sheet with a blank row or column put in before the line given, as a spreadsheet program does it: merged cells stretch. */
export function withBlank(sheet: SheetSnapshot, line: Line, at: number): SheetSnapshot {
  const shift = (number: number): number => (number >= at ? number + 1 : number);
  const stay = (number: number): number => number;
  return line === 'row' ? mapped(sheet, shift, stay) : mapped(sheet, stay, shift);
}

/** The sheet with the rows of another one under its own, after some blank ones. */
export function withBelow(sheet: SheetSnapshot, below: SheetSnapshot, blankRows: number): SheetSnapshot {
  const last = Math.max(...sheet.cells.map((cell) => cell.row), ...sheet.merges.map((area) => area.bottom));
  return joined(sheet, moved(below, last + blankRows, 0));
}

/** The sheet with another one beside it, after some blank columns. */
export function withBeside(sheet: SheetSnapshot, beside: SheetSnapshot, blankColumns: number): SheetSnapshot {
  const last = Math.max(...sheet.cells.map((cell) => cell.column), ...sheet.merges.map((area) => area.right));
  return joined(sheet, moved(beside, 0, last + blankColumns));
}

/** The same sheet with each cell looked over. */
export function withCells(sheet: SheetSnapshot, change: (cell: CellSnapshot) => CellSnapshot): SheetSnapshot {
  return { ...sheet, cells: sorted(sheet.cells.map(change)) };
}

/** The sheet with two columns changing places in the rows given; merged cells that lie in one of them go with it. */
export function withSwapped(
  sheet: SheetSnapshot,
  first: number,
  second: number,
  top: number,
  bottom: number,
): SheetSnapshot {
  const swap = (row: number, column: number): number => {
    if (row < top || row > bottom) return column;
    return column === first ? second : column === second ? first : column;
  };
  const merges = sheet.merges.map((area): CellArea => {
    if (area.left !== area.right || area.top < top || area.bottom > bottom) return area;
    const column = swap(area.top, area.left);
    return { ...area, left: column, right: column };
  });
  return { ...withCells(sheet, (cell) => ({ ...cell, column: swap(cell.row, cell.column) })), merges };
}

function mapped(sheet: SheetSnapshot, row: (row: number) => number, column: (column: number) => number): SheetSnapshot {
  const area = (from: CellArea): CellArea => ({
    top: row(from.top),
    left: column(from.left),
    bottom: row(from.bottom),
    right: column(from.right),
  });
  const span = (spans: readonly LineSpan[], line: (number: number) => number): LineSpan[] =>
    spans.map(({ from, to }) => ({ from: line(from), to: line(to) }));
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: row(cell.row), column: column(cell.column) })),
    merges: sheet.merges.map(area),
    tables: sheet.tables.map(area),
    printAreas: sheet.printAreas.map(area),
    hiddenRows: span(sheet.hiddenRows, row),
    hiddenColumns: span(sheet.hiddenColumns, column),
  };
}

function joined(sheet: SheetSnapshot, other: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    cells: sorted([...sheet.cells, ...other.cells]),
    merges: [...sheet.merges, ...other.merges],
    tables: [...sheet.tables, ...other.tables],
    printAreas: sheet.printAreas,
    hiddenRows: [...sheet.hiddenRows, ...other.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns, ...other.hiddenColumns],
  };
}

function sorted(cells: readonly CellSnapshot[]): CellSnapshot[] {
  return [...cells].sort((first, second) => first.row - second.row || first.column - second.column);
}
