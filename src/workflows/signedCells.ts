import type { SignedCell } from '../record/recordEntry';
import { areaContains, parseArea } from '../sheet/cellArea';
import { formatCell } from '../sheet/cellAddress';
import type { SheetSnapshot } from '../sheet/sheetSnapshot';

/** A form's place in the workbook. */
export interface SignedArea {
  readonly sheet: string;
  readonly range: string;
}

/**
 * The cells in these areas that hold something, sheet by sheet in reading order. Each is told once, also where two areas
 * share it: a workbook may list a sheet twice under one name.
 */
export function signedCells(areas: readonly SignedArea[], snapshots: readonly SheetSnapshot[]): readonly SignedCell[] {
  const cells = areas.flatMap(({ sheet, range }) => {
    const area = parseArea(range);
    const snapshot = snapshots.find((one) => one.name === sheet);
    if (!area || !snapshot) return [];
    return snapshot.cells
      .filter((cell) => cell.value !== null && cell.value !== '' && areaContains(area, cell.row, cell.column))
      .map((cell) => ({ sheet, cell: formatCell(cell.row, cell.column), value: cell.value }));
  });
  return [...new Map(cells.map((one) => [`${one.sheet}!${one.cell}`, one])).values()];
}
