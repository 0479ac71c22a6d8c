import { formatArea, type CellArea } from '../../../sheet/cellArea';
import type { Question } from './askQuestions';
import type { SheetContent } from './sheetContent';

const LINE_BYTES = 25;

/** Asks which rows and columns of the area are hidden, by hand or by a filter. */
export function askHiddenLines(content: SheetContent, area: CellArea): Question {
  const lines = area.bottom - area.top + 1 + (area.right - area.left + 1);
  return {
    bytes: lines * LINE_BYTES,
    ask: (context) => {
      const range = context.workbook.worksheets.getItem(content.structure.id).getRange(formatArea(area));
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => {
        rows.value.forEach(({ rowHidden }, index) => {
          if (rowHidden) content.hiddenRows.add(area.top + index);
        });
        columns.value.forEach(({ columnHidden }, index) => {
          if (columnHidden) content.hiddenColumns.add(area.left + index);
        });
      };
    },
  };
}
