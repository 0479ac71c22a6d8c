import type { CellArea } from '../../sheet/cellArea';

/** What to load of a range to know where it stands. */
export const BOX = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks where the areas of a `RangeAreas` are. */
export function loadAreas(areas: Excel.RangeAreas): void {
  areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
}

/** Areas asked for with `loadAreas`; none when there is no such object. */
export function areasOf(areas: Excel.RangeAreas): CellArea[] {
  return areas.isNullObject ? [] : areas.areas.items.map(areaOf);
}

/** The area of a range whose `BOX` was loaded. */
export function areaOf(range: Excel.Range): CellArea {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

/** Number of cells in the area. */
export function cellCount(area: CellArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
