import { normalSnapshot } from '../../../sheet/normalSnapshot';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../../sheet/sheetSnapshot';
import { Calculation } from '../formula/calculation';
import { NotComputable, type FormulaValue } from '../formula/formulaValue';
import { printAreaName, printAreas } from '../workbook/definedNames';
import type { NumberFormat } from '../workbook/numberFormat';
import { sheetNames } from '../workbook/sheetNames';
import type { Workbook } from '../workbook/workbook';
import { CellError } from './cellError';
import type { StoredContent } from './cellContent';
import { HOLDS_NOTHING } from './cellTable';
import { hiddenColumns, hiddenRows } from './hiddenLines';
import { ReadingBudget } from './readingBudget';
import type { Worksheet } from './worksheet';

/** The sheet as plain data. Formulas whose result is not stored are worked out where we can; else they show nothing. */
export function snapshotSheet(workbook: Workbook, sheet: Worksheet, budget = new ReadingBudget()): SheetSnapshot {
  const { scan } = sheet;
  const sheetIndex = workbook.part.sheets.findIndex((entry) => entry.name === sheet.name);
  return normalSnapshot({
    name: sheet.name,
    visibility: sheet.entry.visibility,
    cells: snapshotCells(workbook, sheet, budget),
    merges: [...scan.merges],
    hiddenRows: hiddenRows(scan),
    hiddenColumns: hiddenColumns(scan),
    protected: scan.protected,
    printAreas: [...printAreas(printAreaName(workbook.part, sheetIndex))],
    tables: [...workbook.tablesOf(sheet)],
    names: [...sheetNames(workbook.part, sheet.name)],
  });
}

function snapshotCells(workbook: Workbook, sheet: Worksheet, budget: ReadingBudget): CellSnapshot[] {
  const { cells } = sheet;
  const { styles } = workbook;
  const calculation = new Calculation(
    workbook,
    (other, index) => other.cells.formulas.has(index) && other.cells.holds(index) === HOLDS_NOTHING,
  );
  const snapshots: CellSnapshot[] = [];
  budget.spendCells(sheet.name, cells.length);
  for (let index = 0; index < cells.length; index++) {
    const style = cells.style(index);
    const hasFormula = cells.formulas.size > 0 && cells.formulas.has(index);
    const unlocked = !styles.isLocked(style);
    const format = styles.numberFormat(style);
    if (!hasFormula && !unlocked && format.isGeneral && cells.holds(index) === HOLDS_NOTHING) continue;
    const content = contentOf(sheet, index, hasFormula, calculation);
    const snapshot: CellSnapshot = {
      row: cells.row(index),
      column: cells.column(index),
      value: valueOf(content, format),
      text: textOf(content, format),
    };
    if (hasFormula) snapshot.formula = sheet.formulaTextOf(index) ?? '=';
    if (!format.isGeneral) snapshot.numberFormat = format.code;
    if (content instanceof CellError) snapshot.error = content.code;
    if (unlocked) snapshot.locked = false;
    snapshots.push(snapshot);
    budget.spendText(sheet.name, snapshot.text.length + (snapshot.formula?.length ?? 0));
  }
  return snapshots;
}

function contentOf(sheet: Worksheet, index: number, hasFormula: boolean, calculation: Calculation): FormulaValue {
  if (!hasFormula || sheet.cells.holds(index) !== HOLDS_NOTHING) return sheet.contentOf(index);
  try {
    return calculation.resultOf(sheet, index);
  } catch (failure) {
    if (failure instanceof NotComputable) return null;
    throw failure;
  }
}

/** The stored value as a snapshot tells it; dates always as days of the 1900 system. */
function valueOf(content: StoredContent, format: NumberFormat): CellValue {
  if (content instanceof CellError) return null;
  return typeof content === 'number' ? format.to1900(content) : content;
}

function textOf(content: StoredContent, format: NumberFormat): string {
  if (content === null) return '';
  return content instanceof CellError ? content.code : format.show(content);
}
