import { parseCell } from '../sheet/cellAddress';
import type { MappingEntry } from './mappingProfile';
import type { SeenCell, SheetCells } from './sheetCells';

/** A field that a person pointed to a cell. */
export interface MappedPlace {
  readonly block: MappingEntry['block'];
  readonly field: string;
  /** The cell pointed to, or the top-left of the merged cell over it. */
  readonly cell: SeenCell;
}

/** The places that corrections without words point to. */
export function mappedPlaces(cells: SheetCells, entries: readonly MappingEntry[]): readonly MappedPlace[] {
  return entries.flatMap(({ block, field, label, cell }) => {
    const at = parseCell(cell);
    return label !== null || !at ? [] : [{ block, field, cell: cells.at(at.row, at.column) }];
  });
}

/** The cell a field of a block was pointed to; null when it was not. */
export function placeOf(places: readonly MappedPlace[], block: MappingEntry['block'], field: string): SeenCell | null {
  return places.find((place) => place.block === block && place.field === field)?.cell ?? null;
}
