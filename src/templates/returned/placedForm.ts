import { parseCell, type CellAddress } from '../../sheet/cellAddress';
import { parseArea } from '../../sheet/cellArea';
import type { SheetGrid } from '../../sheet/sheetGrid';
import { nameOfField } from '../definition/formField';
import type { FormLayout } from '../layout/formLayout';
import { alignColumns, type ColumnAlignment } from './alignColumns';
import { alignRows, type IssuedRow } from './alignRows';
import type { MovedLines } from './movedFormula';
import { textKey } from './textKey';

/** Where the rows and columns of an issued form stand in the sheet that came back. */
export interface PlacedForm extends MovedLines, Pick<ColumnAlignment, 'deleted' | 'moved'> {
  /** The cell a cell as issued has become: the top-left one of its merge; null when its row or column is gone. */
  cell(issued: CellAddress): CellAddress | null;
  readonly insertedRows: readonly number[];
  readonly insertedColumns: readonly number[];
  /** Rows as issued that are gone. */
  readonly deletedRows: readonly number[];
  /** Fixed texts of the form that were found again, and all of them. */
  readonly labelsFound: number;
  readonly labels: number;
}

/** Rows of the returned sheet looked at; a form stands near the top. */
const MOST_ROWS = 3000;
/** Weight of texts for telling a row again: printed once, printed in several rows, printed where it may be changed. */
const UNIQUE = 30;
const REPEATED = 4;
const CHANGEABLE = 8;
/** Weight of grounds for a column. */
const NAME_VOTE = 6;
const ONLY_PLACE_VOTE = 4;
const ONE_OF_SEVERAL_VOTE = 1;

/** Finds the form in the sheet that came back, by its names where it has any and by its texts. */
export function placeForm(layout: FormLayout, grid: SheetGrid): PlacedForm {
  const area = parseArea(layout.area)!;
  const returned = returnedRows(grid);
  const { rows, inserted } = alignRows(
    issuedRows(layout, grid, area.bottom),
    returned.map((texts) => new Set(texts.keys())),
  );
  const row = (issued: number): number | null => {
    const now = rows[issued - 1];
    return now === undefined || now === null ? null : now + 1;
  };
  const anchors = [...new Set(anchorCells(layout).map(({ column }) => column))].sort((one, other) => one - other);
  const votes = columnVotes(layout, grid, returned, row);
  const { columns, deleted, moved, inserted: insertedColumns } = alignColumns(anchors, area.right, votes);
  const insertedRows = inserted.map((index) => index + 1);
  const isInserted = new Set(insertedRows);
  const column = (issued: number): number | null => columns.get(issued) ?? null;
  const cell = (issued: CellAddress): CellAddress | null => {
    const position = parseCell(issued)!;
    const [newRow, newColumn] = [row(position.row), column(position.column)];
    return newRow === null || newColumn === null ? null : grid.anchorAddress(newRow, newColumn);
  };
  const found = layout.labels.filter((label) => {
    const now = cell(label.cell);
    const position = now === null ? null : parseCell(now)!;
    return position !== null && textKey(grid.textAt(position.row, position.column)) === textKey(label.text);
  });
  return {
    lastRow: area.bottom,
    row,
    column,
    cell,
    deleted,
    moved,
    insertedRows,
    insertedColumns,
    deletedRows: usedRows(layout).filter((issued) => row(issued) === null),
    labelsFound: found.length,
    labels: layout.labels.length,
    lastInsertedBelow(from) {
      let last = from;
      while (isInserted.has(last + 1)) last++;
      return last;
    },
  };
}

/** Texts of each row of the sheet by key, with the columns they stand in. */
function returnedRows(grid: SheetGrid): readonly ReadonlyMap<string, readonly number[]>[] {
  const rows: Map<string, number[]>[] = [];
  for (const { row, column, text } of grid.snapshot.cells) {
    if (row > MOST_ROWS) break;
    while (rows.length < row) rows.push(new Map());
    if (text === '') continue;
    const key = textKey(text);
    const columns = rows[row - 1]!.get(key);
    if (columns) columns.push(column);
    else rows[row - 1]!.set(key, [column]);
  }
  return rows;
}

function issuedRows(layout: FormLayout, grid: SheetGrid, height: number): readonly IssuedRow[] {
  const uses = new Map<string, number>();
  for (const { text } of [...layout.labels, ...layout.printed])
    uses.set(textKey(text), (uses.get(textKey(text)) ?? 0) + 1);
  const texts = Array.from({ length: height }, () => new Map<string, number>());
  for (const { cell, text } of layout.printed) texts[parseCell(cell)!.row - 1]?.set(textKey(text), CHANGEABLE);
  for (const { cell, text } of layout.labels) {
    texts[parseCell(cell)!.row - 1]?.set(textKey(text), uses.get(textKey(text)) === 1 ? UNIQUE : REPEATED);
  }
  const named = namedRows(layout, grid);
  return texts.map((keys, index) => ({ texts: keys, named: named.get(index + 1) }));
}

/** Row now, counted from 0, of each row as issued by the names of its fields: where most of them stand, null when most are deleted. */
function namedRows(layout: FormLayout, grid: SheetGrid): ReadonlyMap<number, number | null> {
  const areas = namedAreas(grid);
  const votes = new Map<number, Map<number | null, number>>();
  for (const { field, cell } of layout.fields) {
    const now = areas.get(nameOfField(field).toLowerCase());
    if (now === undefined) continue;
    const issued = parseCell(cell)!.row;
    const rows = votes.get(issued) ?? new Map<number | null, number>();
    const index = now === null ? null : now.top - 1;
    rows.set(index, (rows.get(index) ?? 0) + 1);
    votes.set(issued, rows);
  }
  const named = new Map<number, number | null>();
  for (const [issued, rows] of votes) {
    // The name of a level covers its whole group and outlives the first row of it, so the most count, not the living.
    const [best] = [...rows].sort(([, one], [, other]) => other - one);
    named.set(issued, best![0]);
  }
  return named;
}

/** Areas of the sheet's names, by name in lower case; null for one whose cells were deleted. */
function namedAreas(grid: SheetGrid): ReadonlyMap<string, { readonly top: number; readonly left: number } | null> {
  return new Map(grid.snapshot.names?.map(({ name, area }) => [name.toLowerCase(), area]));
}

function columnVotes(
  layout: FormLayout,
  grid: SheetGrid,
  returned: readonly ReadonlyMap<string, readonly number[]>[],
  row: (issued: number) => number | null,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const votes = new Map<number, Map<number, number>>();
  const vote = (from: number, to: number, weight: number): void => {
    const targets = votes.get(from) ?? new Map<number, number>();
    targets.set(to, (targets.get(to) ?? 0) + weight);
    votes.set(from, targets);
  };
  const areas = namedAreas(grid);
  for (const { field, cell } of layout.fields) {
    const now = areas.get(nameOfField(field).toLowerCase());
    if (now) vote(parseCell(cell)!.column, now.left, NAME_VOTE);
  }
  for (const { cell, text } of [...layout.labels, ...layout.printed]) {
    const position = parseCell(cell)!;
    const now = row(position.row);
    const columns = now === null ? undefined : returned[now - 1]?.get(textKey(text));
    if (columns === undefined) continue;
    for (const to of columns) vote(position.column, to, columns.length === 1 ? ONLY_PLACE_VOTE : ONE_OF_SEVERAL_VOTE);
  }
  return votes;
}

function anchorCells({
  labels,
  fields,
  printed,
}: FormLayout): readonly { readonly row: number; readonly column: number }[] {
  return [...labels, ...fields, ...printed].map(({ cell }) => parseCell(cell)!);
}

/** Rows as issued that hold anything. */
function usedRows(layout: FormLayout): readonly number[] {
  return [...new Set(anchorCells(layout).map(({ row }) => row))].sort((one, other) => one - other);
}
