import { OTHER_FILL, type CellFill, type CellPlace, type FillChange } from '../../../sheet/cellFill';
import { addressOf, columnRanges, type TargetRange } from './planTargets';

/** Rows between two cells of a column that are read along; a cell's background costs some eighty bytes. */
const READ_GAP = 10;

/** Asks for the backgrounds of cells; the function given back tells, after the sync. A sheet that is gone has none. */
export function askFills<Place extends CellPlace>(
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  places: readonly Place[],
): () => Map<Place, CellFill> {
  const asked = columnRanges(places, READ_GAP).map((target) => {
    const sheet = sheets.get(target.sheet)!;
    const fill = { color: true, pattern: true, tintAndShade: true };
    const cells = sheet.getRange(addressOf(target)).getCellProperties({ format: { fill } });
    return { target, sheet, asked: { cells } };
  });
  return () => {
    const fills = new Map<Place, CellFill>();
    for (const { target, sheet, asked: answer } of asked) {
      for (const { write, position } of target.targets) {
        const row = sheet.isNullObject ? undefined : answer.cells.value[position.row - target.area.top];
        fills.set(write, fillOf(row?.[0]?.format?.fill));
      }
    }
    return fills;
  };
}

/** Cells next to each other in a column that get the same background, as ranges. */
export function fillRanges(fills: readonly FillChange[]): readonly TargetRange<FillChange>[] {
  const byFill = new Map<CellFill, FillChange[]>();
  for (const change of fills) byFill.set(change.after, [...(byFill.get(change.after) ?? []), change]);
  return [...byFill.values()].flatMap((same) => columnRanges(same, 0));
}

/** Gives the range's cells their background, or takes it away. */
export function setFill(sheet: Excel.Worksheet, range: TargetRange<FillChange>): void {
  const { fill } = sheet.getRange(addressOf(range)).format;
  const { after } = range.targets[0]!.write;
  if (after === null) fill.clear();
  else fill.color = after;
}

/** Excel tells a colour of the theme only where it is tinted; an untinted one reads as the plain colour it shows. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): CellFill {
  const pattern = String(fill?.pattern ?? 'None');
  if (pattern === 'None') return null;
  const color = fill?.color ?? '';
  const isPlain = pattern === 'Solid' && (fill?.tintAndShade ?? 0) === 0 && /^#[\da-f]{6}$/i.test(color);
  return isPlain ? color.toUpperCase() : OTHER_FILL;
}
