import { MAX_COLUMN, MAX_ROW } from '../../../sheet/cellAddress';
import { formatArea, type CellArea } from '../../../sheet/cellArea';
import { cannotBeCut, type Question } from './askQuestions';
import type { SheetContent } from './sheetContent';

/** Expected bytes of the answer for one row or column, and for a flag over many. */
const LINE_BYTES = 25;
const FLAG_BYTES = 60;

/** Rows beyond the last one in use that are looked at when some of them are hidden and some are not. */
const ROWS_BEYOND = 1_000;

/** Asks which rows and columns of the area are hidden, by hand or by a filter. */
export function askHiddenLines(content: SheetContent, area: CellArea): Question[] {
  return [askRows(content, area), askColumns(content, area)];
}

/**
 * Asks whether the rows and columns beyond the area are hidden, as a form's often are. Where some
 * are and some are not, the question who they are is put into `unsure`.
 */
export function askLinesBeyond(content: SheetContent, area: CellArea, unsure: Question[]): Question[] {
  const questions: Question[] = [];
  if (area.bottom < MAX_ROW) {
    const below = { top: area.bottom + 1, left: 1, bottom: MAX_ROW, right: 1 };
    questions.push(
      askFlag(content, below, 'rowHidden', (hidden) => {
        if (hidden) content.addHiddenRows(below.top, below.bottom);
        else unsure.push(askRows(content, { ...below, bottom: Math.min(MAX_ROW, area.bottom + ROWS_BEYOND) }));
      }),
    );
  }
  if (area.right < MAX_COLUMN) {
    const beside = { top: 1, left: area.right + 1, bottom: 1, right: MAX_COLUMN };
    questions.push(
      askFlag(content, beside, 'columnHidden', (hidden) => {
        if (hidden) content.addHiddenColumns(beside.left, beside.right);
        else unsure.push(askColumns(content, beside));
      }),
    );
  }
  return questions;
}

/** `take` is called unless all lines are shown: with true when all are hidden, with null when only some are. */
function askFlag(
  content: SheetContent,
  area: CellArea,
  flag: 'rowHidden' | 'columnHidden',
  take: (hidden: true | null) => void,
): Question {
  return {
    bytes: FLAG_BYTES,
    halves: cannotBeCut,
    ask: (context) => {
      const sheet = context.workbook.worksheets.getItem(content.structure.id);
      const lines = { range: sheet.getRange(formatArea(area)).load('rowHidden,columnHidden') };
      return () => {
        // Excel gives null where the lines differ, which the type does not say.
        const hidden: boolean | null = lines.range[flag];
        if (hidden !== false) take(hidden);
      };
    },
  };
}

function askRows(content: SheetContent, area: CellArea): Question {
  return {
    bytes: (area.bottom - area.top + 1) * LINE_BYTES,
    halves: cannotBeCut,
    ask: (context) => {
      const first = formatArea({ ...area, right: area.left });
      const range = context.workbook.worksheets.getItem(content.structure.id).getRange(first);
      const rows = range.getRowProperties({ rowHidden: true });
      return () => {
        rows.value.forEach(({ rowHidden }, index) => {
          if (rowHidden) content.addHiddenRows(area.top + index, area.top + index);
        });
      };
    },
  };
}

function askColumns(content: SheetContent, area: CellArea): Question {
  return {
    bytes: (area.right - area.left + 1) * LINE_BYTES,
    halves: cannotBeCut,
    ask: (context) => {
      const first = formatArea({ ...area, bottom: area.top });
      const range = context.workbook.worksheets.getItem(content.structure.id).getRange(first);
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => {
        columns.value.forEach(({ columnHidden }, index) => {
          if (columnHidden) content.addHiddenColumns(area.left + index, area.left + index);
        });
      };
    },
  };
}
