import { evaluateFormula, type FormulaCells } from '../../../src/host/xlsx/formula/evaluateFormula';
import { formulaReferences } from '../../../src/host/xlsx/formula/formulaReferences';
import { NotComputable, type FormulaValue } from '../../../src/host/xlsx/formula/formulaValue';
import { parseFormula } from '../../../src/host/xlsx/formula/parseFormula';
import { CellError } from '../../../src/host/xlsx/worksheet/cellError';
import { MAX_COLUMN } from '../../../src/sheet/cellAddress';
import { areaContains, type CellArea } from '../../../src/sheet/cellArea';
import { NotEmulated } from '../protocol/apiError';
import type { EmulatedCell } from './emulatedCell';
import { intersects, type EmulatedSheet } from './emulatedSheet';
import type { EmulatedWorkbook } from './emulatedWorkbook';

/**
 * Works out the formulas in a changed area and all that depend on it, as Excel does after each
 * write. A formula the project's own evaluator cannot work out is not emulated.
 */
export function recalculate(workbook: EmulatedWorkbook, sheet: EmulatedSheet, area: CellArea): void {
  const changed = new ChangedCells(sheet, area);
  let waiting = formulasOf(workbook);
  for (let due = waiting; due.length > 0;) {
    due = waiting.filter((formula) => dependsOn(workbook, formula, changed));
    const done = new Set(due);
    waiting = waiting.filter((formula) => !done.has(formula));
    for (const formula of due) {
      workOut(workbook, formula);
      changed.add(formula.sheet, formula.row, formula.column);
    }
  }
}

/** The area that was written, and the formulas worked out since. */
class ChangedCells {
  private readonly cells = new Map<EmulatedSheet, Set<number>>();

  constructor(
    private readonly sheet: EmulatedSheet,
    private readonly area: CellArea,
  ) {}

  add(sheet: EmulatedSheet, row: number, column: number): void {
    this.cells.set(sheet, (this.cells.get(sheet) ?? new Set()).add(row * MAX_COLUMN + column));
  }

  meets(sheet: EmulatedSheet, area: CellArea): boolean {
    if (sheet === this.sheet && intersects(area, this.area)) return true;
    for (const key of this.cells.get(sheet) ?? []) {
      if (areaContains(area, Math.floor(key / MAX_COLUMN), key % MAX_COLUMN)) return true;
    }
    return false;
  }
}

interface FormulaCell {
  readonly sheet: EmulatedSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: EmulatedCell;
}

function formulasOf(workbook: EmulatedWorkbook): FormulaCell[] {
  return workbook.sheets.flatMap((sheet) => sheet.formulaCells().map((found) => ({ sheet, ...found })));
}

function dependsOn(workbook: EmulatedWorkbook, formula: FormulaCell, changed: ChangedCells): boolean {
  const { row, column } = formula;
  if (changed.meets(formula.sheet, { top: row, left: column, bottom: row, right: column })) return true;
  const { areas, dynamic } = formulaReferences(formula.cell.formula!.slice(1));
  if (dynamic) throw new NotEmulated(`calculation of ${formula.cell.formula}`);
  return areas.some(({ sheet: name, from, to }) => {
    const sheet = name === null ? formula.sheet : workbook.findSheet(name);
    const area = {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
    return sheet !== null && changed.meets(sheet, area);
  });
}

function workOut(workbook: EmulatedWorkbook, { sheet, cell }: FormulaCell): void {
  try {
    const place = { sheet: sheet.name, rowShift: 0, columnShift: 0 };
    const result = evaluateFormula(parseFormula(cell.formula!.slice(1)), place, new WorkbookCells(workbook));
    cell.error = result instanceof CellError ? result.code : null;
    cell.value = result instanceof CellError ? null : (result ?? 0);
    cell.loadedText = null;
  } catch (failure) {
    if (failure instanceof NotComputable) throw new NotEmulated(`calculation of ${cell.formula}`);
    throw failure;
  }
}

/** The workbook as the evaluator looks at it. */
class WorkbookCells implements FormulaCells {
  constructor(private readonly workbook: EmulatedWorkbook) {}

  valueAt(sheet: string, row: number, column: number): FormulaValue {
    return contentOf(this.sheet(sheet).cell(row, column));
  }

  *valuesIn(sheet: string, area: CellArea): Generator<FormulaValue> {
    for (const { row, column, cell } of this.sheet(sheet).storedCells()) {
      const content = contentOf(cell);
      if (content !== null && areaContains(area, row, column)) yield content;
    }
  }

  nameOf(name: string): never {
    throw new NotComputable(name);
  }

  spendStep(): void {
    // A test workbook is never so large that its work has to be counted.
  }

  private sheet(name: string): EmulatedSheet {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw new NotComputable(name);
    return sheet;
  }
}

function contentOf(cell: EmulatedCell): FormulaValue {
  return cell.error === null ? cell.value : new CellError(cell.error);
}
