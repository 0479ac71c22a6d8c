import { format } from 'numfmt';
import type { CellSnapshot, CellValue } from '../../../src/sheet/sheetSnapshot';

/** A cell of the emulated workbook. Blank cells without anything of their own are not stored. */
export interface EmulatedCell {
  value: CellValue;
  /** With its leading `=`. */
  formula: string | null;
  numberFormat: string;
  /** `#DIV/0!` and the like; then `value` is null. */
  error: string | null;
  locked: boolean;
  /** `#RRGGBB`, or null where nothing is filled. */
  fill: string | null;
  /** How much a colour of the theme is lightened or darkened; 0 for a plain colour. */
  fillTint: number;
  /** What the cell shows as long as it holds what it was loaded with; null once it was written to. */
  loadedText: string | null;
}

/** A cell that holds nothing and has no look of its own. */
export function blankCell(): EmulatedCell {
  return {
    value: null,
    formula: null,
    numberFormat: 'General',
    error: null,
    locked: true,
    fill: null,
    fillTint: 0,
    loadedText: null,
  };
}

/** The cell that a snapshot describes. */
export function cellFromSnapshot(cell: CellSnapshot): EmulatedCell {
  return {
    value: cell.value,
    formula: cell.formula ?? null,
    numberFormat: cell.numberFormat ?? 'General',
    error: cell.error ?? null,
    locked: cell.locked ?? true,
    fill: null,
    fillTint: 0,
    loadedText: cell.text,
  };
}

/** Whether the cell holds a value, a formula or an error. */
export function holdsContent(cell: EmulatedCell): boolean {
  return cell.value !== null || cell.formula !== null || cell.error !== null;
}

/** What the cell shows, by its number format. */
export function shownText(cell: EmulatedCell): string {
  if (cell.loadedText !== null) return cell.loadedText;
  if (cell.error !== null) return cell.error;
  if (cell.value === null) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return format(cell.numberFormat, cell.value);
}
