import { formatCell, parseCell } from './cellAddress';

/** A rectangle of cells, all four sides 1-based and inclusive. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A1:K27` (or a single cell `A1`) → area; null when the text is no area. Corners may come in any order. */
export function parseArea(text: string): CellArea | null {
  const [first, second, ...rest] = text.split(':');
  if (first === undefined || rest.length > 0) return null;
  const from = parseCell(first);
  const to = second === undefined ? from : parseCell(second);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Area → `A1:K27`; a single cell is written `A1`. */
export function formatArea(area: CellArea): string {
  const from = formatCell(area.top, area.left);
  const to = formatCell(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** Whether the cell lies in the area. */
export function areaContains(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
