import type { CellArea } from '../../../src/sheet/cellArea';
import { columnName, parseCell } from '../../../src/sheet/cellAddress';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';

type Line = 'row' | 'column';
const EDGES = { row: ['top', 'bottom'], column: ['left', 'right'] } as const;

/** The sheet as a spreadsheet program leaves it after a row or column was inserted before `at`. */
export function inserted(sheet: SheetSnapshot, line: Line, at: number): SheetSnapshot {
  return shifted(
    sheet,
    line,
    (place) => (place >= at ? place + 1 : place),
    (area) => {
      const [from, to] = EDGES[line];
      return {
        ...area,
        [from]: area[from] >= at ? area[from] + 1 : area[from],
        [to]: area[to] >= at ? area[to] + 1 : area[to],
      };
    },
  );
}

/** The sheet after row or column `at` was deleted; references to nothing else become #REF!. */
export function deleted(sheet: SheetSnapshot, line: Line, at: number): SheetSnapshot {
  return shifted(
    sheet,
    line,
    (place) => (place === at ? null : place > at ? place - 1 : place),
    (area) => {
      const [from, to] = EDGES[line];
      if (area[from] === at && area[to] === at) return null;
      return {
        ...area,
        [from]: area[from] > at ? area[from] - 1 : area[from],
        [to]: area[to] >= at ? area[to] - 1 : area[to],
      };
    },
  );
}

/** The sheet after column `from` was cut and inserted at the place of column `to`, which lies left of it. */
export function movedColumn(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  const place = (column: number): number =>
    column === from ? to : column >= to && column < from ? column + 1 : column;
  return shifted(sheet, 'column', place, (area) =>
    area.left === area.right ? { ...area, left: place(area.left), right: place(area.left) } : area,
  );
}

/** The sheet with another content in a cell. */
export function withCell(
  sheet: SheetSnapshot,
  address: string,
  content: { value: CellValue; formula?: string },
): SheetSnapshot {
  const { row, column } = parseCell(address)!;
  const rest = sheet.cells.filter((cell) => cell.row !== row || cell.column !== column);
  const text = content.value === null ? '' : String(content.value);
  return { ...sheet, cells: sorted([...rest, { row, column, text, locked: false, ...content }]) };
}

export function withoutNames(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, names: [] };
}

function shifted(
  sheet: SheetSnapshot,
  line: Line,
  place: (at: number) => number | null,
  area: (area: CellArea) => CellArea | null,
): SheetSnapshot {
  const cells = sheet.cells.flatMap((cell): CellSnapshot | [] => {
    const now = place(cell[line]);
    if (now === null) return [];
    return { ...cell, [line]: now, ...(cell.formula && { formula: shiftedFormula(cell.formula, area) }) };
  });
  return {
    ...sheet,
    cells: sorted(cells),
    merges: sheet.merges.flatMap((merge) => area(merge) ?? []),
    names: sheet.names?.map((name) => ({ ...name, area: name.area && area(name.area) })),
  };
}

function shiftedFormula(formula: string, area: (area: CellArea) => CellArea | null): string {
  return formula.replace(
    /"[^"]*"|([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g,
    (piece: string, column?: string, row?: string, toColumn?: string, toRow?: string) => {
      if (column === undefined || row === undefined) return piece;
      const from = parseCell(column + row)!;
      const to = toColumn === undefined ? from : parseCell(toColumn + toRow)!;
      const now = area({ top: from.row, left: from.column, bottom: to.row, right: to.column });
      if (!now) return '#REF!';
      const start = columnName(now.left) + now.top;
      return toColumn === undefined ? start : `${start}:${columnName(now.right)}${now.bottom}`;
    },
  );
}

function sorted(cells: readonly CellSnapshot[]): CellSnapshot[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}
