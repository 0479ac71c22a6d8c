import { areaOf, BOX } from '../rangeBox';
import { cannotBeCut, type Question } from './askQuestions';
import type { SheetContent } from './sheetContent';

const TABLE_BYTES = 100;

/** Asks where the sheet's tables are. */
export function askTables(content: SheetContent): Question[] {
  const { id, tableIds } = content.structure;
  return tableIds.map((tableId) => ({
    bytes: TABLE_BYTES,
    halves: cannotBeCut,
    ask: (context) => {
      const range = context.workbook.worksheets.getItem(id).tables.getItem(tableId).getRange().load(BOX);
      return () => {
        content.tables.push(areaOf(range));
      };
    },
  }));
}
