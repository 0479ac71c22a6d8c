import { formatCell } from '../../../src/sheet/cellAddress';
import { rangeAddress } from '../objects/rangeAddress';
import { shownText } from '../workbook/emulatedCell';
import type { EmulatedWorkbook } from '../workbook/emulatedWorkbook';

/** Rows and columns drawn at most; the page is for looking on, not for working in. */
const MOST_ROWS = 60;
const MOST_COLUMNS = 16;

/** Draws the sheet in front, merged areas as one cell and the selected cell marked. */
export function drawSheet(place: Element, workbook: EmulatedWorkbook): void {
  const sheet = workbook.activeSheet;
  const used = sheet.usedArea(false);
  const table = document.createElement('table');
  const caption = document.createElement('caption');
  caption.textContent = sheet.name;
  table.append(caption);
  for (let row = 1; row <= Math.min(used?.bottom ?? 1, MOST_ROWS); row++) {
    const line = table.insertRow();
    for (let column = 1; column <= Math.min(used?.right ?? 1, MOST_COLUMNS); column++) {
      const merge = sheet.mergeAt(row, column);
      if (sheet.isUnderMerge(row, column)) continue;
      const cell = line.insertCell();
      cell.textContent = shownText(sheet.cell(row, column));
      cell.dataset.cell = formatCell(row, column);
      if (merge) {
        cell.rowSpan = merge.bottom - merge.top + 1;
        cell.colSpan = merge.right - merge.left + 1;
      }
      const address = rangeAddress(sheet.name, { top: row, left: column, bottom: row, right: column });
      cell.classList.toggle('selected', workbook.selection?.address === address);
    }
  }
  place.replaceChildren(table);
}
