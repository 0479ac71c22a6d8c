import type { SelfEvaluation } from '../../evaluation/selfEvaluation';
import { formatCell, parseCell, type CellAddress } from '../../sheet/cellAddress';
import { parseArea, type CellArea } from '../../sheet/cellArea';
import type { SheetGrid } from '../../sheet/sheetGrid';
import {
  formFieldSchema,
  FUND_COLUMNS,
  indicatorField,
  INDICATOR_COLUMNS,
  type FormField,
  type IndicatorColumn,
} from '../definition/formField';

/** Where the fields of a filled sheet stand. */
export interface OwnFields {
  readonly cells: ReadonlyMap<FormField, CellAddress>;
  /** Rows of the indicator table, blank ones included, from the top. */
  readonly tableRows: readonly number[];
}

/** The fields of a form as it was read, each cell once. */
export function ownFields(evaluation: SelfEvaluation, grid: SheetGrid): OwnFields {
  const cells = new Map<FormField, CellAddress>();
  const taken = new Set<CellAddress>();
  const add = (field: string, cell: CellAddress | null | undefined): void => {
    if (!cell || taken.has(cell) || !formFieldSchema.safeParse(field).success) return;
    taken.add(cell);
    cells.set(field, cell);
  };
  for (const [name, field] of Object.entries(evaluation.fields)) add(`head.${name}`, field?.cell);
  for (const fund of evaluation.funds) {
    for (const column of FUND_COLUMNS) if (column !== 'reason') add(`fund.${fund.kind}.${column}`, fund[column]?.cell);
  }
  add('goal.expected', evaluation.goals?.expected?.cell);
  add('goal.achieved', evaluation.goals?.achieved?.cell);
  const columns = tableColumns(evaluation);
  const tableRows = rowsOfTable(evaluation, grid);
  tableRows.forEach((row, index) => {
    for (const [column, place] of columns) add(indicatorField(index + 1, column), grid.anchorAddress(row, place));
  });
  for (const part of ['points', 'score', 'grade'] as const) add(`total.${part}`, evaluation.total?.[part]?.cell);
  for (const [code, remark] of Object.entries(evaluation.remarks)) add(`remark.${code}`, remark.cell);
  return { cells, tableRows };
}

/** The column most rows have a part of the indicator in. */
function tableColumns(evaluation: SelfEvaluation): ReadonlyMap<IndicatorColumn, number> {
  const columns = new Map<IndicatorColumn, number>();
  for (const column of INDICATOR_COLUMNS) {
    const counts = new Map<number, number>();
    for (const { cells } of [...evaluation.indicators, ...evaluation.emptyRows]) {
      const place = cells[column] === null ? null : parseCell(cells[column])!.column;
      if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([, one], [, other]) => other - one);
    if (best) columns.set(column, best[0]);
  }
  return columns;
}

/** Every row from the first indicator to the last, heads repeated at a page break left out. */
function rowsOfTable(evaluation: SelfEvaluation, grid: SheetGrid): readonly number[] {
  const headings = headingRows(evaluation, grid);
  const found = indicatorLines(evaluation);
  const rows: number[] = [];
  for (let row = Math.min(...found); row <= Math.max(...found); row++) if (!headings.has(row)) rows.push(row);
  return rows;
}

/** Rows that were read as indicators, filled in or blank. */
function indicatorLines(evaluation: SelfEvaluation): readonly number[] {
  return [...evaluation.indicators, ...evaluation.emptyRows].flatMap(({ cells }) => {
    const cell = cells.level3 ?? cells.target ?? cells.score ?? cells.points;
    return cell === null ? [] : parseCell(cell)!.row;
  });
}

/** Rows of the heads of all blocks, down to the first line of each, and rows that say nothing but what a head says. */
export function headingRows(evaluation: SelfEvaluation, grid: SheetGrid): ReadonlySet<number> {
  const { funds, goals, indicators } = evaluation.headers;
  const rowsOf = (block: typeof funds): readonly number[] => [
    ...rowsOfCells(Object.values(block).map(({ cell }) => cell)),
  ];
  const rows = new Set([
    ...rowsOf(goals),
    ...downTo(
      rowsOf(funds),
      evaluation.funds.map(({ label }) => parseCell(label.cell)!.row),
    ),
    ...downTo(rowsOf(indicators), indicatorLines(evaluation)),
  ]);
  const area = parseArea(evaluation.range)!;
  const words = new Set([...rows].flatMap((row) => textsOf(grid, row, area)));
  for (let row = area.top; row <= area.bottom; row++) {
    const texts = textsOf(grid, row, area);
    if (texts.length >= 2 && texts.every((text) => words.has(text))) rows.add(row);
  }
  return rows;
}

/** The rows of a head and those below it, up to the first line of its block. */
function downTo(heads: readonly number[], lines: readonly number[]): readonly number[] {
  const from = Math.min(...heads);
  const end = Math.min(...lines.filter((line) => line > from));
  return [
    ...heads,
    ...Array.from({ length: Number.isFinite(end - from) ? end - from : 0 }, (_, index) => from + index),
  ];
}

/** Texts that begin in a row, without white space. */
function textsOf(grid: SheetGrid, row: number, area: CellArea): readonly string[] {
  const texts: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const text = isAnchor(grid, row, column) ? grid.textAt(row, column).replace(/\s+/g, '') : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Rows in which any of the cells stands. */
export function rowsOfCells(cells: Iterable<CellAddress | null | undefined>): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const cell of cells) if (cell) rows.add(parseCell(cell)!.row);
  return rows;
}

/** The cell a person sees at a place of the form. */
export function isAnchor(grid: SheetGrid, row: number, column: number): boolean {
  return grid.anchorAddress(row, column) === formatCell(row, column);
}
