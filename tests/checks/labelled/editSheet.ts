import { formatCell } from '../../../src/sheet/cellAddress';
import { areaContains, parseArea } from '../../../src/sheet/cellArea';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { cellOf } from './gridSheet';

/** A change to a clean sheet, as one would make it by hand. */
export interface SheetEdit {
  /** Cells typed over; null empties a cell. A formula typed over is gone. */
  readonly set?: Readonly<Record<string, CellValue>>;
  /** An area emptied, e.g. `D22:I22`. */
  readonly clear?: string;
  readonly hideRow?: number;
  /** A cell and the error it now shows. */
  readonly error?: readonly [cell: string, error: string];
}

/** The sheet after the edit; number formats of cells typed over stay. */
export function editSheet(sheet: SheetSnapshot, edit: SheetEdit): SheetSnapshot {
  const cells = new Map(sheet.cells.map((cell) => [formatCell(cell.row, cell.column), cell]));
  for (const [address, value] of Object.entries(edit.set ?? {})) {
    if (value === null) cells.delete(address);
    else cells.set(address, cellOf(address, value, cells.get(address)?.numberFormat));
  }
  const area = edit.clear === undefined ? null : parseArea(edit.clear);
  for (const [address, { row, column }] of cells) if (area && areaContains(area, row, column)) cells.delete(address);
  if (edit.error) {
    const [address, error] = edit.error;
    cells.set(address, { ...cellOf(address, null), text: error, error, formula: '=1/0' });
  }
  return {
    ...sheet,
    cells: [...cells.values()].sort(byPlace),
    hiddenRows: edit.hideRow === undefined ? sheet.hiddenRows : [{ from: edit.hideRow, to: edit.hideRow }],
  };
}

function byPlace(a: CellSnapshot, b: CellSnapshot): number {
  return a.row - b.row || a.column - b.column;
}
