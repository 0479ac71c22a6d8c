import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import { formatCell, parseCell, type CellAddress } from '../../sheet/cellAddress';
import { parseArea } from '../../sheet/cellArea';
import type { SheetGrid } from '../../sheet/sheetGrid';
import { headingRows, isAnchor, rowsOfCells, type OwnFields } from './ownFields';
import { withoutPersons } from './withoutPersons';

/** What stays of a filled sheet: the texts the form is printed with, and the cells that are to be filled in again. */
export interface KeptTexts {
  readonly texts: ReadonlyMap<CellAddress, string>;
  /** Cells that hold, or are meant to hold, an answer and belong to no field. */
  readonly answers: readonly CellAddress[];
}

/** What a cell that belongs to no field is: printed, an answer to what stands before it, or just blank. */
type Role = 'printed' | 'answer' | 'blank';
type RoleOf = (row: number, column: number, text: string, afterLabel: boolean) => Role;

/** A sign that a cell is not to be filled in. */
const MARK = /^[\s—–\-/／]+$/;
const NOTE = /^\s*(?:注|备注|说明|填[报表]说明|[(（]?\d{1,2}[.．、)）])/;
/** Longer texts outside the table are answers, unless they are notes. */
const LONGEST_LABEL = 60;

/**
 * Tells the form from what was filled in. Only what is known to be printed stays: headings, labels of fund rows,
 * levels, marks, the label of the total; elsewhere the first text of a pair, an answer being what follows it. When in
 * doubt a text is taken for an answer, for an answer left in a template would be sent to everybody.
 */
export function keptTexts(evaluation: SelfEvaluation, grid: SheetGrid, fields: OwnFields, year: number): KeptTexts {
  const roleOf = roles(evaluation, grid, fields);
  const ofFields = new Set(fields.cells.values());
  const known = Object.values(evaluation.fields).flatMap((field) => field?.text?.trim() || []);
  const texts = new Map<CellAddress, string>();
  const answers: CellAddress[] = [];
  const area = parseArea(evaluation.range)!;
  for (let row = area.top; row <= area.bottom; row++) {
    let afterLabel = false;
    for (let column = area.left; column <= area.right; column++) {
      if (!isAnchor(grid, row, column)) continue;
      const cell = formatCell(row, column);
      if (ofFields.has(cell)) {
        afterLabel = false;
        continue;
      }
      const text = grid.textAt(row, column);
      const role = roleOf(row, column, text.trim(), afterLabel);
      if (role === 'printed') texts.set(cell, withYear(withoutPersons(text, known), evaluation.year, year));
      if (role === 'answer') answers.push(cell);
      afterLabel = role === 'printed';
    }
  }
  return { texts, answers };
}

function roles(evaluation: SelfEvaluation, grid: SheetGrid, fields: OwnFields): RoleOf {
  const { funds, total } = evaluation;
  const headings = headingRows(evaluation, grid);
  const fundLabels = new Map(funds.map(({ label }) => [parseCell(label.cell)!.row, parseCell(label.cell)!.column]));
  const table = new Set(fields.tableRows);
  const totals = rowsOfCells([total?.label?.cell, total?.points?.cell, total?.score?.cell]);
  const tableStart = firstColumn(fields, /^indicator\.\d+\.(?:level3|target|actual|points|score)$/);
  const totalStart = firstColumn(fields, /^total\./);
  return (row, column, text, afterLabel) => {
    const printedOrBlank = text === '' ? 'blank' : 'printed';
    if (grid.isRowHidden(row)) return 'blank';
    if (headings.has(row)) return printedOrBlank;
    const label = fundLabels.get(row);
    if (label !== undefined) return column <= label || MARK.test(text) ? printedOrBlank : 'answer';
    if (table.has(row)) return column < tableStart ? printedOrBlank : 'answer';
    if (totals.has(row)) return column < totalStart ? printedOrBlank : 'blank';
    if (afterLabel || (text.length > LONGEST_LABEL && !NOTE.test(text))) return 'answer';
    return printedOrBlank;
  };
}

function firstColumn(fields: OwnFields, of: RegExp): number {
  return Math.min(...[...fields.cells].flatMap(([field, cell]) => (of.test(field) ? parseCell(cell)!.column : [])));
}

/** The year the form was for becomes the one it is issued for. */
function withYear(text: string, former: number | null, year: number): string {
  return former === null ? text : text.replace(new RegExp(`(^|\\D)${former}(?=\\s*年)`, 'g'), `$1${year}`);
}
