import type { CellArea } from '../../../sheet/cellArea';
import { cellCount } from '../rangeBox';

/**
 * Where a sheet's cells are. `dense`: within one area, which is read as it is. `scattered`: within
 * an area so large that Excel has to be asked first which of its cells hold anything.
 */
export type SheetExtent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'dense'; readonly area: CellArea }
  | { readonly kind: 'scattered'; readonly within: CellArea };

/** Cells of an area that is read without asking which of them are in use: a form of 10,000 rows and 20 columns. */
const DENSE_CELLS = 200_000;

/**
 * Chooses how a sheet is read from the areas around its cells with values and around all cells that
 * have at least a look. A dense area begins at A1, so that a merged area beginning outside the used
 * range is seen whole. A protected sheet cannot be searched and is read as it is.
 */
export function extentOf(withValues: CellArea | null, withLooks: CellArea | null, isProtected: boolean): SheetExtent {
  const looks = withLooks && fromCorner(withLooks);
  if (looks && cellCount(looks) <= DENSE_CELLS) return { kind: 'dense', area: looks };
  if (!withValues) return { kind: 'blank' };
  const values = fromCorner(withValues);
  if (cellCount(values) <= DENSE_CELLS) return { kind: 'dense', area: values };
  return isProtected ? { kind: 'dense', area: withValues } : { kind: 'scattered', within: withValues };
}

function fromCorner(area: CellArea): CellArea {
  return { ...area, top: 1, left: 1 };
}
