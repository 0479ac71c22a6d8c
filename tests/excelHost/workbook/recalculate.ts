import { evaluateFormula, type FormulaCells } from '../../../src/host/xlsx/formula/evaluateFormula';
import { formulaReferences } from '../../../src/host/xlsx/formula/formulaReferences';
import { NotComputable, type FormulaValue } from '../../../src/host/xlsx/formula/formulaValue';
import { parseFormula } from '../../../src/host/xlsx/formula/parseFormula';
import { CellError } from '../../../src/host/xlsx/worksheet/cellError';
import { areaContains, type CellArea } from '../../../src/sheet/cellArea';
import { NotEmulated } from '../protocol/apiError';
import type { EmulatedCell } from './emulatedCell';
import { intersects, type EmulatedSheet } from './emulatedSheet';
import type { EmulatedWorkbook } from './emulatedWorkbook';

interface SheetArea {
  readonly sheet: EmulatedSheet;
  readonly area: CellArea;
}

/**
 * Works out the formulas in a changed area and all that depend on it, as Excel does after each
 * write. A formula the project's own evaluator cannot work out is not emulated.
 */
export function recalculate(workbook: EmulatedWorkbook, sheet: EmulatedSheet, area: CellArea): void {
  const changed: SheetArea[] = [{ sheet, area }];
  const done = new Set<EmulatedCell>();
  for (const cause of changed) {
    for (const formula of formulasOf(workbook)) {
      if (done.has(formula.cell) || !dependsOn(workbook, formula, cause)) continue;
      done.add(formula.cell);
      workOut(workbook, formula);
      const { row, column } = formula;
      changed.push({ sheet: formula.sheet, area: { top: row, left: column, bottom: row, right: column } });
    }
  }
}

interface FormulaCell {
  readonly sheet: EmulatedSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: EmulatedCell;
}

function* formulasOf(workbook: EmulatedWorkbook): Generator<FormulaCell> {
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.storedCells())
      if (cell.formula !== null) yield { sheet, row, column, cell };
  }
}

function dependsOn(workbook: EmulatedWorkbook, formula: FormulaCell, changed: SheetArea): boolean {
  if (formula.sheet === changed.sheet && areaContains(changed.area, formula.row, formula.column)) return true;
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
    return sheet === changed.sheet && intersects(area, changed.area);
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
