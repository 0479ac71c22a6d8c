import type { SelfEvaluation } from '../evaluation/selfEvaluation';
import { formatArea } from '../sheet/cellArea';
import { findFundBlock } from './findFundBlock';
import { formColumns } from './formArea';
import type { FormContext } from './formContext';
import { isNoLabel, plainText } from './labelKey';
import type { LabelIndex } from './labelIndex';
import { isCodeRow } from './lineText';
import type { MappedPlace } from './mappedPlaces';
import { readFunds } from './readFunds';
import { readGoals } from './readGoals';
import { readHead } from './readHead';
import { readHeadRemarks } from './readHeadRemarks';
import { readTable } from './readTable';
import { readTitle } from './readTitle';
import { leadingYear } from './readYear';
import { withHeadTotal } from './headTotal';
import { withMappedTotal } from './mappedTotal';
import { ReadingLog } from './readingLog';
import { sideScores } from './sideScores';
import type { SheetCells } from './sheetCells';
import type { FormRegion } from './splitForms';

/** Reads one form of a sheet. */
export function readForm(
  cells: SheetCells,
  labels: LabelIndex,
  region: FormRegion,
  mapped: readonly MappedPlace[],
): SelfEvaluation {
  const log = new ReadingLog();
  const places = mapped.filter(({ cell }) => cell.row >= region.top && cell.row <= region.bottom);
  const context: FormContext = { cells, labels, region, columns: formColumns(cells, labels, region), log, places };
  const title = readTitle(context);
  const top = { top: region.top, bottom: region.bands[0]!.top - 1 };
  const fundBlock = findFundBlock(context, top);
  const table = readTable(context, fundBlock !== null);
  const funds = table.fundsBelow
    ? readFunds(context, findFundBlock(context, table.fundsBelow), table.fundsBelow)
    : readFunds(context, fundBlock, top);
  const goals = readGoals(context, table.goalsBelow);
  const head = readHead(context);
  const headRemarks = readHeadRemarks(context);
  log.place(...title.lines, ...(sideScores(context)?.points ?? []));
  const total = withMappedTotal(context, withHeadTotal(context, table.total, head));
  for (const field of ['target', 'actual'] as const) {
    if (!table.headers.has(field)) log.lacking(field === 'target' ? 'noTargetColumn' : 'noActualColumn');
  }
  if (!table.headers.has('level3')) log.lacking('noNameColumn');
  reportLeftovers(context, table.bottom);
  const { left, right } = context.columns;
  return {
    sheet: cells.snapshot.name,
    range: formatArea({ top: region.top, left, bottom: table.bottom, right }),
    year: head.isYearPointed ? head.year : (title.year ?? head.year ?? leadingYear(title.title?.text ?? '')),
    title: title.title?.text ?? null,
    titleCell: title.title?.address ?? null,
    unit: funds.unit,
    fields: head.fields,
    funds: [...funds.lines],
    goals: goals.goals,
    indicators: [...table.indicators],
    emptyRows: [...table.emptyRows],
    total,
    headers: {
      funds: { ...funds.headers },
      goals: { ...goals.headers },
      indicators: Object.fromEntries(
        [...table.headers].map(([field, column]) => [field, { cell: column.cell.address, text: column.text }]),
      ),
    },
    remarks: { ...headRemarks, ...table.remarks },
    unread: log.unread,
    recognition: log.recognition,
  };
}

/** Reports every filled cell of the form that found no place. Words merged down beside lines that did are their block label, and field codes
 * are no entries; nor is a label repeated in every row. */
function reportLeftovers({ cells, region, columns, log }: FormContext, bottom: number): void {
  for (const cell of cells.between(region.top, bottom)) {
    if (cell.column < columns.left || cell.column > columns.right || log.isPlaced(cell)) continue;
    const inRow = cells.inRow(cell.row);
    const isBeside =
      cell.bottom > cell.row &&
      cells.between(cell.row, cell.bottom).some((other) => other.column > cell.right && log.isPlaced(other));
    const over = cells.at(cell.row - 1, cell.column);
    const isRepeated = !isNoLabel(cell.text) && plainText(over.text) === plainText(cell.text) && log.isUnderstood(over);
    if (isCodeRow(inRow, cells.grid.isRowHidden(cell.row))) log.place(...inRow);
    else if (isRepeated || isBeside) log.place(cell);
    else log.missed(cell, 'notPlaced');
  }
}
