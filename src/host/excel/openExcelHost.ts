import type { WorkbookHost } from '../workbookHost';
import { cellComments } from './cellComments';
import { listSheets } from './listSheets';
import { readSheets } from './read/readSheets';
import { selectCell } from './selectCell';
import { watchWorkbook } from './watchWorkbook';
import { applyPlan } from './write/applyPlan';
import { comparePlan } from './write/comparePlan';
import { readFills } from './write/readFills';

/**
 * The workbook open in Excel, through Office.js. To be called once `Office.onReady` has told that
 * the page runs in Excel; needs ExcelApi 1.13.
 */
export function openExcelHost(): WorkbookHost {
  return {
    comments: cellComments,
    listSheets,
    read: readSheets,
    readFills,
    compare: comparePlan,
    apply: applyPlan,
    select: selectCell,
    watch: watchWorkbook,
  };
}
