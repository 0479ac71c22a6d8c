import { MAX_COLUMN } from '../sheet/cellAddress';
import type { ColumnLimits } from './headerBand';
import { opensHead } from './headRow';
import type { LabelIndex } from './labelIndex';
import { usedColumns, type SeenCell, type SheetCells } from './sheetCells';
import type { FormRegion } from './splitForms';

/** So many blank columns may part the labels of a head from the form. */
const WIDEST_BLANK = 1;

/** The columns of the form, and which of them hold anything in its rows. */
export interface FormColumns extends ColumnLimits {
  readonly used: ReadonlySet<number>;
}

/**
 * How far a form reaches to the left and right: as far as its title is merged and its indicator
 * header goes; where no merged title reaches the edge of the header, as far as cells join on without
 * an empty column. Tables beside the form stay outside.
 */
export function formColumns(cells: SheetCells, labels: LabelIndex, region: FormRegion): FormColumns {
  const headers = region.bands.flatMap((band) => band.columns);
  let left = Math.min(...headers.map((column) => column.left));
  let right = Math.max(...headers.map((column) => column.right));
  const inRows = cells.between(region.top, region.bottom);
  const overlaps = (cell: SeenCell): boolean => cell.column <= right && cell.right >= left;
  const title = region.titles.find((cell) => cell.right > cell.column && overlaps(cell));
  const opensLeft = !title || title.column > left;
  const opensRight = !title || title.right < right;
  if (title) {
    left = Math.min(left, title.column);
    right = Math.max(right, title.right);
  }
  if (opensLeft) {
    // Labels nobody merged over the blank column at their right.
    const isLabel = (cell: SeenCell): boolean =>
      cell.right < left && left - cell.right <= WIDEST_BLANK + 1 && opensHead(cell.text, labels);
    for (const row of cells.rowsBetween(region.top, region.bands[0]!.top - 1)) {
      const [first, second] = cells.inRow(row);
      if (first && second && isLabel(first) && second.column >= left) left = first.column;
    }
  }
  if (opensLeft || opensRight) {
    const inHead = inRows.filter((cell) => cell.row <= region.bands.at(-1)!.bottom);
    for (let grown = true; grown;) {
      grown = false;
      for (const cell of inHead) {
        const joins = cell.column <= right + 1 && cell.right >= left - 1;
        if (!joins || (cell.column >= left && cell.right <= right)) continue;
        const reached = { left, right };
        if (opensLeft) left = Math.min(left, cell.column);
        if (opensRight) right = Math.max(right, cell.right);
        grown ||= left < reached.left || right > reached.right;
      }
    }
  }
  const inside = inRows.filter((cell) => cell.column >= left && cell.column <= right);
  return { left: Math.max(1, left), right: Math.min(MAX_COLUMN, right), used: usedColumns(inside) };
}
