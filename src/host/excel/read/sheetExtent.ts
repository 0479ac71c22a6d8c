import type { CellArea } from '../../../sheet/cellArea';
import { cellCount } from '../rangeBox';

/**
 * Where a sheet's cells are. `dense`: within one area, which is read as it is. `scattered`: within
 * an area so large that Excel has to be asked first which of its cells hold anything.
 */
export type SheetExtent =
  { readonly kind: 'dense'; readonly area: CellArea } | { readonly kind: 'scattered'; readonly within: CellArea };

/** Cells of an area that is read without asking which of them are in use: a form of 10,000 rows and 20 columns. */
const DENSE_CELLS = 200_000;

const CORNER: CellArea = { top: 1, left: 1, bottom: 1, right: 1 };

/**
 * Chooses how a sheet is read from the areas around its cells with values and around all cells that
 * have at least a look. A dense area begins at A1, so that a merged area beginning outside the used
 * range is seen whole. A protected sheet cannot be searched and is read as it is.
 */
export function extentOf(withValues: CellArea | null, withLooks: CellArea | null, isProtected: boolean): SheetExtent {
  const looks = fromCorner(withLooks ?? CORNER);
  if (cellCount(looks) <= DENSE_CELLS) return { kind: 'dense', area: looks };
  const values = fromCorner(withValues ?? CORNER);
  if (cellCount(values) <= DENSE_CELLS) return { kind: 'dense', area: values };
  if (isProtected) return { kind: 'dense', area: values };
  return { kind: 'scattered', within: withValues ?? CORNER };
}

function fromCorner(area: CellArea): CellArea {
  return { ...area, top: 1, left: 1 };
}
