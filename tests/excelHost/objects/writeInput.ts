import type { WireValue } from '../protocol/wire';
import { readTypedInput } from '../workbook/typedInput';
import type { RangeObject } from './rangeObject';

/**
 * Writes through `Range.values` or `Range.formulas`. A cell hidden under a merged area keeps
 * nothing of what is written to it.
 */
export function writeInput(range: RangeObject, value: WireValue): void {
  range.requireUnlocked();
  range.spread(value, (element, row, column) => {
    const input = readTypedInput(element, range.sheet.cell(row, column).numberFormat);
    if (input.kind === 'leave' || range.sheet.isUnderMerge(row, column)) return;
    const cell = range.sheet.editCell(row, column);
    cell.loadedText = null;
    cell.error = null;
    if (input.kind === 'formula') {
      cell.formula = input.formula;
      cell.value = null;
      return;
    }
    cell.formula = null;
    cell.value = input.value;
    if (input.numberFormat !== undefined && cell.numberFormat === 'General') cell.numberFormat = input.numberFormat;
  });
  range.excel.cellsChanged(range.sheet, range.area, 'addin');
}
