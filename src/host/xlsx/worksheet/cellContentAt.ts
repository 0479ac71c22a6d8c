import { parseCell, type CellAddress } from '../../../sheet/cellAddress';
import type { CellContent } from '../../../sheet/writePlan';
import type { Workbook } from '../workbook/workbook';
import { CellError } from './cellError';

/** What stands in one cell, in the form a write plan compares with; an error value reads as null. */
export function cellContentAt(workbook: Workbook, sheetName: string, cell: CellAddress): CellContent {
  const sheet = workbook.worksheet(sheetName);
  const position = parseCell(cell);
  const index = position ? sheet.cells.indexAt(position.row, position.column) : -1;
  if (index < 0) return { value: null };
  const stored = sheet.contentOf(index);
  const format = workbook.styles.numberFormat(sheet.cells.style(index));
  const value = stored instanceof CellError ? null : typeof stored === 'number' ? format.to1900(stored) : stored;
  const formula = sheet.formulaTextOf(index);
  return formula === null ? { value } : { value, formula };
}
