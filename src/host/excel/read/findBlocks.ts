import { formatArea, type CellArea } from '../../../sheet/cellArea';
import { HostError } from '../../hostError';
import { areasOf, cellCount, loadAreas } from '../rangeBox';
import { runInExcel } from '../runInExcel';
import { clusterAreas } from './clusterAreas';
import type { SheetStructure } from './sheetStructure';

/** A part of a sheet that is read as a whole. */
export interface SheetBlock {
  readonly sheet: SheetStructure;
  readonly area: CellArea;
}

/** More cells than these in one sheet are refused: no form has them, and a browser's memory is not endless. */
const MAX_CELLS = 2_000_000;

/** More separate blocks than these are refused too. */
const MAX_BLOCKS = 1_000;

/**
 * The blocks that hold all cells in use of the sheets. No sync, or one when a sheet's cells are
 * scattered. Rejects with `tooLarge`.
 */
export async function findBlocks(sheets: readonly SheetStructure[]): Promise<readonly SheetBlock[]> {
  const scattered = sheets.filter((sheet) => sheet.extent.kind === 'scattered');
  const found = scattered.length === 0 ? new Map<SheetStructure, CellArea[]>() : await searchSheets(scattered);
  const blocks = sheets.flatMap((sheet) => blocksOf(sheet, found.get(sheet) ?? []));
  for (const sheet of sheets) requireReadable(sheet, blocks);
  return blocks;
}

function blocksOf(sheet: SheetStructure, areas: readonly CellArea[]): SheetBlock[] {
  switch (sheet.extent.kind) {
    case 'dense':
      return [{ sheet, area: sheet.extent.area }];
    case 'scattered':
      return clusterAreas(areas).map((area) => ({ sheet, area }));
  }
}

function requireReadable(sheet: SheetStructure, blocks: readonly SheetBlock[]): void {
  const own = blocks.filter((block) => block.sheet === sheet);
  const cells = own.reduce((sum, block) => sum + cellCount(block.area), 0);
  if (cells > MAX_CELLS || own.length > MAX_BLOCKS) {
    throw new HostError({ code: 'tooLarge', sheet: sheet.name, found: String(cells), expected: String(MAX_CELLS) });
  }
}

/** Areas of each sheet whose cells hold a constant or a formula. One sync. */
async function searchSheets(sheets: readonly SheetStructure[]): Promise<Map<SheetStructure, CellArea[]>> {
  return runInExcel(async (context) => {
    const asked = sheets.map((sheet) => {
      if (sheet.extent.kind !== 'scattered') return [];
      const range = context.workbook.worksheets.getItem(sheet.id).getRange(formatArea(sheet.extent.within));
      return (['Constants', 'Formulas'] as const).map((kind) => {
        const cells = range.getSpecialCellsOrNullObject(kind);
        loadAreas(cells);
        return cells;
      });
    });
    await context.sync();
    return new Map(sheets.map((sheet, index) => [sheet, asked[index]!.flatMap(areasOf)]));
  });
}
