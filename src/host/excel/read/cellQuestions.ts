import { formatArea, type CellArea } from '../../../sheet/cellArea';
import { cellCount } from '../rangeBox';
import type { Question } from './askQuestions';
import { isFormula, type ExcelValue, type ReadCell, type SheetContent } from './sheetContent';

/** Expected bytes per cell of an answer with everything, with constants and formats only, and with what is missing then. */
const FULL_CELL = 60;
const LEAN_CELL = 30;
const DETAIL_CELL = 40;

/** Largest answer to one question, so that a request can be split between questions. */
const QUESTION_BYTES = 1_000_000;

/** Excel gives nothing for whole rows and whole columns, so no question is for one. */
const MOST_COLUMNS = 8_192;
const MOST_ROWS = 524_288;

/** Longest number that `General` shows as it is; a longer one is rounded to the width Excel gives it. */
const PLAIN_NUMBER_LENGTH = 11;

/** Bytes that asking for everything in the area would bring. */
export function fullBytes(area: CellArea): number {
  return cellCount(area) * FULL_CELL;
}

/** Asks for all there is to know of the area's cells. */
export function askFull(content: SheetContent, area: CellArea): Question[] {
  return cellQuestions(area, FULL_CELL, (context, part) => {
    const range = rangeOf(context, content, part).load('formulas,numberFormat,values,text,valueTypes');
    return () => {
      addCells(content, part, range);
      addDetails(content, part, range);
    };
  });
}

/** Asks for formulas, constants and formats: enough for most cells of a long sheet, and half the bytes. */
export function askLean(content: SheetContent, area: CellArea): Question[] {
  return cellQuestions(area, LEAN_CELL, (context, part) => {
    const range = rangeOf(context, content, part).load('formulas,numberFormat');
    return () => addCells(content, part, range);
  });
}

/** Asks for results and texts where they do not follow from what was read, column by column. */
export function askMissingDetails(content: SheetContent): Question[] {
  const columns = new Map<number, CellArea>();
  for (const cell of content.cells.values()) {
    if (cell.details || isSelfEvident(cell)) continue;
    const { row, column } = cell;
    const known = columns.get(column) ?? { top: row, left: column, bottom: row, right: column };
    columns.set(column, { ...known, top: Math.min(known.top, row), bottom: Math.max(known.bottom, row) });
  }
  return [...columns.values()].flatMap((area) =>
    cellQuestions(area, DETAIL_CELL, (context, part) => {
      const range = rangeOf(context, content, part).load('values,text,valueTypes');
      return () => addDetails(content, part, range);
    }),
  );
}

/** Whether the cell is a constant that shows itself: no result, no format and no error name to be looked up. */
function isSelfEvident({ formula, numberFormat }: ReadCell): boolean {
  if (typeof formula === 'boolean' || formula === '') return true;
  if (typeof formula === 'number') return numberFormat === 'General' && String(formula).length <= PLAIN_NUMBER_LENGTH;
  if (isFormula(formula) || formula.startsWith('#')) return false;
  return numberFormat === 'General' || numberFormat === '@';
}

function addCells(content: SheetContent, area: CellArea, range: Excel.Range): void {
  const formats = range.numberFormat as string[][];
  eachElement(range.formulas as ExcelValue[][], (formula, rowIndex, columnIndex) => {
    const numberFormat = formats[rowIndex]![columnIndex]!;
    if (formula === '' && numberFormat === 'General') return;
    const row = area.top + rowIndex;
    const column = area.left + columnIndex;
    content.addCell({ row, column, formula, numberFormat });
  });
}

function addDetails(content: SheetContent, area: CellArea, range: Excel.Range): void {
  const { text, valueTypes } = range;
  eachElement(range.values as ExcelValue[][], (value, rowIndex, columnIndex) => {
    const cell = content.cellAt(area.top + rowIndex, area.left + columnIndex);
    if (!cell) return;
    const type = String(valueTypes[rowIndex]![columnIndex]!);
    cell.details = { value, text: text[rowIndex]![columnIndex]!, type };
  });
}

function eachElement(
  rows: readonly (readonly ExcelValue[])[],
  visit: (element: ExcelValue, rowIndex: number, columnIndex: number) => void,
): void {
  rows.forEach((row, rowIndex) => row.forEach((element, columnIndex) => visit(element, rowIndex, columnIndex)));
}

function rangeOf(context: Excel.RequestContext, content: SheetContent, area: CellArea): Excel.Range {
  return context.workbook.worksheets.getItem(content.structure.id).getRange(formatArea(area));
}

type AskPart = (context: Excel.RequestContext, part: CellArea) => () => void;

/** Questions for the parts of an area, each with an answer of about the size of one question. */
function cellQuestions(area: CellArea, bytesPerCell: number, ask: AskPart): Question[] {
  const width = Math.min(area.right - area.left + 1, MOST_COLUMNS);
  const height = Math.max(1, Math.min(MOST_ROWS, Math.floor(QUESTION_BYTES / (width * bytesPerCell))));
  const questions: Question[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(area.bottom, top + height - 1);
    for (let left = area.left; left <= area.right; left += width) {
      const right = Math.min(area.right, left + width - 1);
      questions.push(cellQuestion({ top, left, bottom, right }, bytesPerCell, ask));
    }
  }
  return questions;
}

function cellQuestion(area: CellArea, bytesPerCell: number, ask: AskPart): Question {
  return {
    bytes: cellCount(area) * bytesPerCell,
    ask: (context) => ask(context, area),
    halves: () => {
      const middle = Math.floor((area.top + area.bottom) / 2);
      if (middle === area.bottom) return null;
      return [
        cellQuestion({ ...area, bottom: middle }, bytesPerCell, ask),
        cellQuestion({ ...area, top: middle + 1 }, bytesPerCell, ask),
      ];
    },
  };
}
