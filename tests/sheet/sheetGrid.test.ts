import fc from 'fast-check';
import { areaContains } from '../../src/sheet/cellArea';
import { MergedAreas } from '../../src/sheet/mergedAreas';
import { SheetGrid } from '../../src/sheet/sheetGrid';
import { sheetOf } from '../intake/sheetOf';

const area = fc.tuple(fc.nat(12), fc.nat(6), fc.nat(8), fc.nat(4)).map(([top, left, height, width]) => ({
  top: top + 1,
  left: left + 1,
  bottom: top + 1 + height,
  right: left + 1 + width,
}));

test('the cells in an area are those that stand in it, in the order of the sheet', () => {
  const rows = fc.array(fc.array(fc.option(fc.integer(), { nil: null }), { maxLength: 7 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, area, (content, within) => {
      const sheet = sheetOf(content);
      const inside = sheet.cells.filter(({ row, column }) => areaContains(within, row, column));
      expect(SheetGrid.of(sheet).cellsIn(within)).toEqual(inside);
    }),
  );
});

test('a merged area is found from every cell it covers, however tall it is', () => {
  const tall = { top: 2, left: 3, bottom: 1_048_576, right: 3 };
  const areas = [{ top: 1, left: 1, bottom: 1, right: 4 }, { top: 4, left: 1, bottom: 6, right: 2 }, tall];
  const merged = new MergedAreas(areas);
  for (const each of areas) {
    expect(merged.at(each.top, each.left)).toBe(each);
    expect(merged.at(each.bottom, each.right)).toBe(each);
    expect(merged.at(each.bottom + 1, each.right)).toBeNull();
  }
  expect(merged.at(500_000, 3)).toBe(tall);
  expect(merged.at(5, 3)).toBe(tall);
  expect(merged.at(3, 1)).toBeNull();
});
