import { parseCell } from '../../../sheet/cellAddress';
import type { CellFill, CellPlace } from '../../../sheet/cellFill';
import { HostError } from '../../hostError';
import type { Workbook } from '../workbook/workbook';
import { styleAt } from './styleAt';

/** The background of one cell. @throws HostError `sheetNotFound`, `cellInvalid` */
export function fillAt(workbook: Workbook, { sheet, cell }: CellPlace): CellFill {
  const position = parseCell(cell);
  if (!position) throw new HostError({ code: 'cellInvalid', sheet, cell, found: cell });
  return workbook.fills.ofStyle(styleAt(workbook.worksheet(sheet), position.row, position.column));
}
