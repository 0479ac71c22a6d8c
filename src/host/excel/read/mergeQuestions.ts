import { formatCell, MAX_COLUMN, MAX_ROW } from '../../../sheet/cellAddress';
import { formatArea, type CellArea } from '../../../sheet/cellArea';
import { areasOf, loadAreas } from '../rangeBox';
import { HostError } from '../../hostError';
import { cannotBeCut, type Question } from './askQuestions';
import type { SheetContent } from './sheetContent';

/** Excel answers for at most 512 merged areas at once; in this many cells there cannot be more whole ones. */
const WINDOW_CELLS = 1024;
const WINDOW_WIDTH = 256;

/** A form is not wider than this, so a merged area that is asked for again is seen whole. */
const ASK_AGAIN_WIDTH = 32;

const AREA_BYTES = 90;

/** A range that is asked for its merged areas, and the last row of those that count. */
interface MergeWindow {
  readonly area: CellArea;
  readonly lastOwnRow: number;
}

/**
 * Asks for the merged areas that begin in the area, window by window. Excel names a merged area
 * only for a range that holds its top-left cell, and some builds give no more than that cell when
 * the rest lies outside. So each window reaches over half of the next one and only what begins in
 * its own half counts; what is cut even so is put into `unsure`, to be asked again.
 */
export function askMerges(content: SheetContent, area: CellArea, unsure: CellArea[]): Question[] {
  return windowsOf(area).map((window) =>
    ask(content, window.area, (merge) => {
      if (merge.top > window.lastOwnRow) return;
      const { bottom, right } = window.area;
      const isCut = (merge.bottom === bottom && bottom < area.bottom) || (merge.right === right && right < area.right);
      if (isCut || isSingleCell(merge)) unsure.push(merge);
      else content.addMerge(merge);
    }),
  );
}

/**
 * Asks for one merged area again, with as many of the cells below and beside it as one answer can
 * cover. Rejects with `notSupported` when Excel does not tell its extent even so.
 */
export function askMergeAgain(content: SheetContent, merge: CellArea): Question {
  const right = Math.min(MAX_COLUMN, Math.max(merge.right, merge.left + ASK_AGAIN_WIDTH - 1));
  const height = Math.max(2, Math.floor(WINDOW_CELLS / (right - merge.left + 1)));
  // Never down to its own last row, so that an area cut again is known as such.
  const bottom = Math.min(MAX_ROW, Math.max(merge.bottom + 1, merge.top + height - 1));
  return ask(content, { ...merge, right, bottom }, (found) => {
    if (found.top !== merge.top || found.left !== merge.left) return;
    if (isSingleCell(found) || (found.bottom === bottom && bottom < MAX_ROW)) {
      const cell = formatCell(merge.top, merge.left);
      throw new HostError({ code: 'notSupported', sheet: content.structure.name, cell, found: 'merged area' });
    }
    content.addMerge(found);
  });
}

function ask(content: SheetContent, area: CellArea, take: (merge: CellArea) => void): Question {
  return {
    bytes: AREA_BYTES * 4,
    halves: cannotBeCut,
    ask: (context) => {
      const range = context.workbook.worksheets.getItem(content.structure.id).getRange(formatArea(area));
      const merged = range.getMergedAreasOrNullObject();
      loadAreas(merged);
      return () => {
        for (const found of areasOf(merged)) take(found);
      };
    },
  };
}

function windowsOf(area: CellArea): MergeWindow[] {
  const windows: MergeWindow[] = [];
  const width = Math.min(WINDOW_WIDTH, area.right - area.left + 1);
  const half = Math.floor(WINDOW_CELLS / width / 2);
  let bottom = 0;
  for (let top = area.top; bottom < area.bottom; top += half) {
    bottom = Math.min(area.bottom, top + 2 * half - 1);
    const lastOwnRow = bottom === area.bottom ? bottom : top + half - 1;
    for (let left = area.left; left <= area.right; left += width) {
      windows.push({ area: { top, left, bottom, right: Math.min(area.right, left + width - 1) }, lastOwnRow });
    }
  }
  return windows;
}

function isSingleCell(area: CellArea): boolean {
  return area.top === area.bottom && area.left === area.right;
}
