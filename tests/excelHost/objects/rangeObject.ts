import { MAX_COLUMN, MAX_ROW } from '../../../src/sheet/cellAddress';
import { areaContains, type CellArea } from '../../../src/sheet/cellArea';
import { ApiError } from '../protocol/apiError';
import { RemoteObject, type RemoteClass } from '../protocol/remoteObject';
import type { WireValue } from '../protocol/wire';
import { blankCell, type EmulatedCell } from '../workbook/emulatedCell';
import type { EmulatedSheet } from '../workbook/emulatedSheet';
import type { ExcelSession } from './excelSession';
import { rangeClass } from './rangeMembers';

/** The largest range whose cells Excel gives at once. */
const MAX_CELLS = 5_000_000;

/** A rectangle of cells of one sheet. */
export class RangeObject extends RemoteObject {
  readonly remoteClass: RemoteClass = rangeClass;

  constructor(
    readonly excel: ExcelSession,
    readonly sheet: EmulatedSheet,
    readonly area: CellArea,
  ) {
    super();
    if (area.top < 1 || area.left < 1 || area.bottom > MAX_ROW || area.right > MAX_COLUMN) {
      throw new ApiError('InvalidArgument');
    }
  }

  override isAlive(): boolean {
    return this.excel.workbook.sheets.includes(this.sheet);
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get isWholeLines(): boolean {
    return this.rowCount === MAX_ROW || this.columnCount === MAX_COLUMN;
  }

  /** One value for each cell, row by row; null for whole rows and columns and where there are too many. */
  grid(of: (cell: EmulatedCell, row: number, column: number) => WireValue): WireValue {
    if (this.isWholeLines || this.rowCount * this.columnCount > MAX_CELLS) return null;
    return this.rows().map((row) => this.columns().map((column) => of(this.sheet.cell(row, column), row, column)));
  }

  /** The value that all cells share; null where they differ. */
  shared<T extends WireValue>(of: (cell: EmulatedCell) => T): T | null {
    const values = new Set<T>();
    if (this.rowCount * this.columnCount <= this.sheet.cells.size) {
      for (const row of this.rows()) for (const column of this.columns()) values.add(of(this.sheet.cell(row, column)));
    } else {
      let stored = 0;
      for (const { row, column, cell } of this.sheet.storedCells()) {
        if (!areaContains(this.area, row, column)) continue;
        values.add(of(cell));
        stored++;
      }
      if (stored < this.rowCount * this.columnCount) values.add(of(blankCell()));
    }
    const [first] = values;
    return values.size === 1 ? first! : null;
  }

  /** Row numbers from top to bottom. */
  rows(): number[] {
    return Array.from({ length: this.rowCount }, (_, index) => this.area.top + index);
  }

  /** Column numbers from left to right. */
  columns(): number[] {
    return Array.from({ length: this.columnCount }, (_, index) => this.area.left + index);
  }

  /**
   * Hands each cell its element of a two-dimensional array, or all of them the one plain value.
   * Throws what Excel answers to whole rows and columns and to an array of another shape.
   */
  spread(value: WireValue, put: (element: WireValue, row: number, column: number) => void): void {
    if (this.isWholeLines) throw new ApiError('InvalidArgument');
    const rows = Array.isArray(value) ? this.checkedShape(value) : null;
    for (const [rowIndex, row] of this.rows().entries()) {
      for (const [columnIndex, column] of this.columns().entries()) {
        put(rows ? rows[rowIndex]![columnIndex]! : value, row, column);
      }
    }
  }

  private checkedShape(rows: readonly WireValue[]): WireValue[][] {
    const checked = rows.filter((row) => Array.isArray(row) && row.length === this.columnCount) as WireValue[][];
    if (rows.length === this.rowCount && checked.length === rows.length) return checked;
    throw new ApiError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }

  /** Throws what Excel answers when a protected sheet does not let the cells be written. */
  requireUnlocked(): void {
    if (this.sheet.protectedWith && this.shared((cell) => cell.locked) !== false) throw new ApiError('AccessDenied');
  }

  /** Throws what Excel answers when a protected sheet does not let the cells be formatted. */
  requireFormattable(): void {
    if (this.sheet.protectedWith?.allowFormatCells === false) throw new ApiError('AccessDenied');
  }
}
