import { formatArea, type CellArea } from '../../../sheet/cellArea';
import { cellCount } from '../rangeBox';
import { cannotBeCut, type Question } from './askQuestions';
import type { SheetContent } from './sheetContent';

/** Expected bytes per cell of an answer cell by cell, and of one flag for a whole tile. */
const CELL_BYTES = 70;
const TILE_BYTES = 60;

/** Areas up to this many cells are asked for cell by cell at once. */
const CELLS_AT_ONCE = 5_000;

/** Rows of one column that are first asked for together. */
const TILE_ROWS = 256;

/**
 * Asks which cells of a protected sheet may be edited. Large areas are asked for in tiles of one
 * column; a tile whose cells differ is put into `mixed`, to be asked for cell by cell.
 */
export function askLocks(content: SheetContent, area: CellArea, mixed: CellArea[]): Question[] {
  if (!content.structure.protected) return [];
  if (cellCount(area) <= CELLS_AT_ONCE) return [askLocksByCell(content, area)];
  return tilesOf(area).map((tile) => ({
    bytes: TILE_BYTES,
    halves: cannotBeCut,
    ask: (context) => {
      const range = context.workbook.worksheets.getItem(content.structure.id).getRange(formatArea(tile));
      const protection = range.format.protection.load('locked');
      return () => {
        // Excel gives null where the cells differ, which the type does not say.
        const locked: boolean | null = protection.locked;
        if (locked === null) mixed.push(tile);
        else if (!locked) eachCell(tile, (row, column) => content.addUnlocked(row, column));
      };
    },
  }));
}

/** Asks for the lock of each cell of the area. */
export function askLocksByCell(content: SheetContent, area: CellArea): Question {
  return {
    bytes: cellCount(area) * CELL_BYTES,
    halves: cannotBeCut,
    ask: (context) => {
      const range = context.workbook.worksheets.getItem(content.structure.id).getRange(formatArea(area));
      const asked = { cells: range.getCellProperties({ format: { protection: true } }) };
      return () =>
        eachCell(area, (row, column) => {
          const cell = asked.cells.value[row - area.top]![column - area.left]!;
          if (cell.format?.protection?.locked === false) content.addUnlocked(row, column);
        });
    },
  };
}

function tilesOf(area: CellArea): CellArea[] {
  const tiles: CellArea[] = [];
  for (let column = area.left; column <= area.right; column++) {
    for (let top = area.top; top <= area.bottom; top += TILE_ROWS) {
      tiles.push({ top, left: column, bottom: Math.min(area.bottom, top + TILE_ROWS - 1), right: column });
    }
  }
  return tiles;
}

function eachCell(area: CellArea, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}
