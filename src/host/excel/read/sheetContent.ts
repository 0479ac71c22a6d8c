import { MAX_COLUMN } from '../../../sheet/cellAddress';
import type { CellArea } from '../../../sheet/cellArea';
import type { CellSnapshot, CellValue, LineSpan, SheetSnapshot } from '../../../sheet/sheetSnapshot';
import type { SheetStructure } from './sheetStructure';

/** What `Range.values` and `Range.formulas` hold for one cell. */
export type ExcelValue = string | number | boolean;

/** One cell as far as it was read. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** The formula, or the constant when there is none. */
  readonly formula: ExcelValue;
  readonly numberFormat: string;
  /** Absent while it is not needed: a constant whose text follows from its value. */
  details?: CellDetails;
}

export interface CellDetails {
  readonly value: ExcelValue;
  readonly text: string;
  /** `Error`, `String`, `Double` … */
  readonly type: string;
}

/** A sheet's cells and what lies over them, filled by the answers as they come. */
export class SheetContent {
  readonly cells = new Map<number, ReadCell>();
  readonly merges = new Map<number, CellArea>();
  private readonly hiddenRows: LineSpan[] = [];
  private readonly hiddenColumns: LineSpan[] = [];
  readonly tables: CellArea[] = [];
  private readonly unlocked = new Map<number, { readonly row: number; readonly column: number }>();

  constructor(readonly structure: SheetStructure) {}

  addCell(cell: ReadCell): void {
    this.cells.set(positionKey(cell.row, cell.column), cell);
  }

  cellAt(row: number, column: number): ReadCell | undefined {
    return this.cells.get(positionKey(row, column));
  }

  addUnlocked(row: number, column: number): void {
    this.unlocked.set(positionKey(row, column), { row, column });
  }

  /** Rows from one to another, both hidden. */
  addHiddenRows(from: number, to: number): void {
    this.hiddenRows.push({ from, to });
  }

  addHiddenColumns(from: number, to: number): void {
    this.hiddenColumns.push({ from, to });
  }

  addMerge(area: CellArea): void {
    this.merges.set(positionKey(area.top, area.left), area);
  }

  snapshot(): SheetSnapshot {
    const { name, visibility, protected: isProtected, printAreas } = this.structure;
    const keys = [...new Set([...this.cells.keys(), ...this.unlocked.keys()])].sort((a, b) => a - b);
    return {
      name,
      visibility,
      cells: keys.map((key) => this.cellSnapshot(key)),
      merges: [...this.merges.entries()].sort(([a], [b]) => a - b).map(([, area]) => area),
      hiddenRows: joined(this.hiddenRows),
      hiddenColumns: joined(this.hiddenColumns),
      protected: isProtected,
      printAreas: [...printAreas],
      tables: [...this.tables],
      names: [...this.structure.names],
    };
  }

  private cellSnapshot(key: number): CellSnapshot {
    const cell = this.cells.get(key);
    const unlocked = this.unlocked.get(key);
    const lock = unlocked ? { locked: false as const } : {};
    return cell ? { ...filledCell(cell), ...lock } : { ...unlocked!, value: null, text: '', ...lock };
  }
}

function filledCell(cell: ReadCell): CellSnapshot {
  const { row, column, numberFormat } = cell;
  const { value, text, type } = cell.details ?? plainDetails(cell.formula);
  // Excel gives an empty text for a blank too.
  const held: CellValue = type === 'Error' || type === 'Empty' || cell.formula === '' ? null : value;
  return {
    row,
    column,
    value: held,
    text,
    // A text that begins with = is its own formula in Excel's answer.
    ...(isFormula(cell.formula) && cell.formula !== value ? { formula: String(cell.formula) } : {}),
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(type === 'Error' ? { error: String(value) } : {}),
  };
}

/** Whether what `formulas` gives may be a formula: it begins with `=`. */
export function isFormula(formula: ExcelValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=');
}

function plainDetails(value: ExcelValue): CellDetails {
  return { value, text: typeof value === 'boolean' ? String(value).toUpperCase() : String(value), type: 'Plain' };
}

function positionKey(row: number, column: number): number {
  return (row - 1) * MAX_COLUMN + column - 1;
}

/** The spans in order, those that touch or overlap made one. */
function joined(spans: readonly LineSpan[]): LineSpan[] {
  const result: LineSpan[] = [];
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.to + 1) result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else result.push({ from, to });
  }
  return result;
}
