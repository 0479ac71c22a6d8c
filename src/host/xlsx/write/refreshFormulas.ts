import { Calculation } from '../formula/calculation';
import { NotComputable, type FormulaValue } from '../formula/formulaValue';
import { Workbook } from '../workbook/workbook';
import { CellError } from '../worksheet/cellError';
import { HOLDS_NOTHING } from '../worksheet/cellTable';
import type { Worksheet } from '../worksheet/worksheet';
import { markForCalculation } from './calculationMarks';
import { DependentFormulas, type CellPlace } from './dependentFormulas';
import { spliceCells, type CellSplice } from './spliceCells';

/**
 * The workbook with the stored results of all formulas brought up to date that depend on the cells
 * written, and marked to be calculated when opened. A result we cannot work out is removed rather
 * than left wrong: LibreOffice computes what has no result and trusts what has one; Excel and WPS
 * compute everything because of the mark; programs that only read find the right number.
 */
export function refreshFormulas(workbook: Workbook, written: readonly CellPlace[]): Workbook {
  const sheets = sheetsWithFormulas(workbook);
  const dependents = new DependentFormulas(workbook, sheets).dependents(written);
  const stale = new Map([...dependents].map(([sheet, indexes]) => [sheet, new Set(indexes)]));
  for (const { sheet, row, column } of written) {
    const index = sheet.cells.indexAt(row, column);
    if (sheet.cells.formulas.has(index)) stale.set(sheet, (stale.get(sheet) ?? new Set<number>()).add(index));
  }
  if (stale.size === 0) return workbook;
  const staleByCells = new Map([...stale].map(([sheet, indexes]) => [sheet.cells, indexes]));
  const calculation = new Calculation(workbook, ({ cells }, index) => {
    if (staleByCells.get(cells)?.has(index)) return true;
    return cells.formulas.has(index) && cells.holds(index) === HOLDS_NOTHING;
  });
  const contents = new Map<string, Uint8Array>();
  for (const [sheet, indexes] of stale) {
    const splices: CellSplice[] = [];
    for (const index of indexes) {
      const splice = refreshed(sheet, index, calculation);
      if (splice) splices.push(splice);
    }
    if (splices.length > 0) contents.set(sheet.entry.part, spliceCells(sheet.scan, splices));
  }
  const refreshedWorkbook = contents.size === 0 ? workbook : new Workbook(workbook.files.with(contents), workbook);
  return markForCalculation(refreshedWorkbook);
}

/** Worksheets that hold any formula; others are not read. */
function sheetsWithFormulas(workbook: Workbook): readonly Worksheet[] {
  const sheets: Worksheet[] = [];
  for (const entry of workbook.worksheetEntries()) {
    if (entry.part === null || !mayHoldFormulas(workbook.files.read(entry.part))) continue;
    const sheet = workbook.worksheet(entry.name);
    if (sheet.cells.formulas.size > 0) sheets.push(sheet);
  }
  return sheets;
}

const LETTER_F = 0x66;

/** Whether a tag whose name ends in `f` and begins with `<` or a prefix occurs: a quick look without reading the sheet. */
function mayHoldFormulas(content: Uint8Array): boolean {
  for (let at = content.indexOf(LETTER_F); at > 0; at = content.indexOf(LETTER_F, at + 1)) {
    const before = content[at - 1];
    const after = content[at + 1];
    const begins = before === 0x3c || before === 0x3a;
    if (
      begins &&
      (after === 0x3e || after === 0x20 || after === 0x2f || after === 0x0a || after === 0x0d || after === 0x09)
    ) {
      return true;
    }
  }
  return false;
}

/** The cell with its result as it is now; null when that is what it stores already. */
function refreshed(sheet: Worksheet, index: number, calculation: Calculation): CellSplice | null {
  const value = resultOf(sheet, index, calculation);
  if (isSame(value, sheet.contentOf(index))) return null;
  return {
    row: sheet.cells.row(index),
    column: sheet.cells.column(index),
    style: null,
    body: (kept) => ({ value, sharedString: null, formula: kept.formula }),
  };
}

function resultOf(sheet: Worksheet, index: number, calculation: Calculation): FormulaValue {
  try {
    return calculation.resultOf(sheet, index);
  } catch (failure) {
    if (failure instanceof NotComputable) return null;
    throw failure;
  }
}

function isSame(left: FormulaValue, right: FormulaValue): boolean {
  if (left instanceof CellError) return right instanceof CellError && left.code === right.code;
  return left === right;
}
