import type { CellAppearance, SheetAppearance } from '../../src/sheet/sheetAppearance';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { cellAfterKey } from '../../src/workbench/gridNavigation';
import { SheetView } from '../../src/workbench/sheetView';

const line = { style: 'thin', color: '#000000' };
const boxed: CellAppearance = {
  bold: true,
  italic: false,
  fontSize: 11,
  fontName: '宋体',
  fontColor: null,
  fill: null,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  stacked: false,
  borders: { top: line, right: line, bottom: line, left: line },
};

function view(snapshot: Partial<SheetSnapshot>, appearance: Partial<SheetAppearance> = {}): SheetView {
  return new SheetView(
    {
      name: '表',
      visibility: 'visible',
      cells: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      protected: false,
      printAreas: [],
      tables: [],
      ...snapshot,
    },
    {
      name: '表',
      columnWidths: [],
      defaultColumnWidth: 64,
      rowHeights: new Map(),
      defaultRowHeight: 20,
      looks: [boxed],
      lookOf: new Map(),
      used: { top: 1, left: 1, bottom: 3, right: 3 },
      ...appearance,
    },
  );
}

const addresses = (sheet: SheetView, block = 0): unknown =>
  sheet
    .block(block)
    .rows.map(({ row, cells }) => [
      row,
      cells.map(({ row: r, column, rowSpan, columnSpan }) => `${r}.${column}×${rowSpan}.${columnSpan}`),
    ]);

test('a merged area is one cell that spans what of it is drawn', () => {
  const sheet = view(
    { merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] },
    { used: { top: 1, left: 1, bottom: 2, right: 2 } },
  );
  expect(addresses(sheet)).toEqual([
    [1, ['1.1×2.2', '1.3×1.1']],
    [2, ['2.3×1.1']],
    [3, ['3.1×1.1', '3.2×1.1', '3.3×1.1']],
    [4, ['4.1×1.1', '4.2×1.1', '4.3×1.1']],
    [5, ['5.1×1.1', '5.2×1.1', '5.3×1.1']],
  ]);
});

test('hidden rows and columns are left out, also where a merged area begins in them', () => {
  const sheet = view(
    {
      merges: [{ top: 1, left: 1, bottom: 3, right: 2 }],
      hiddenRows: [{ from: 1, to: 1 }],
      hiddenColumns: [{ from: 1, to: 1 }],
    },
    { used: { top: 1, left: 1, bottom: 3, right: 2 } },
  );
  expect((addresses(sheet) as unknown[]).slice(0, 2)).toEqual([
    [2, ['1.1×2.1', '2.3×1.1']],
    [3, ['3.3×1.1']],
  ]);
});

test('a sheet of more than 500 rows comes in blocks; a merged area over two of them is drawn in each', () => {
  const sheet = view(
    { merges: [{ top: 40, left: 1, bottom: 60, right: 1 }] },
    { used: { top: 1, left: 1, bottom: 1000, right: 1 } },
  );
  expect(sheet.frame.blocks.map(({ rows }) => rows)).toEqual([...Array<number>(20).fill(50), 3]);
  const spanOf = (block: number, row: number): unknown =>
    sheet.block(block).rows.find((each) => each.row === row)!.cells[0];
  expect(spanOf(0, 40)).toMatchObject({ row: 40, column: 1, rowSpan: 11 });
  expect(spanOf(1, 51)).toMatchObject({ row: 40, column: 1, rowSpan: 10 });
});

test('a stray cell at the sheet’s end costs no more than what is drawn', () => {
  const far = { row: 1_048_576, column: 16_384, value: 1, text: '1' };
  const sheet = view({ cells: [far] }, { used: { top: 1, left: 1, bottom: 1_048_576, right: 16_384 } });
  expect(sheet.frame.cutOff).toBe(true);
  expect(sheet.frame.rowCount).toBe(100_000);
  expect(sheet.frame.columns).toHaveLength(200);
});

test('a border is drawn whether its own cell or the neighbour says so', () => {
  const sheet = view({}, { lookOf: new Map([['B2', 0]]) });
  const { rows, styles } = sheet.block(0);
  const css = (row: number, column: number) =>
    styles[rows.find((each) => each.row === row)!.cells.find((cell) => cell.column === column)!.style]!;
  expect(css(2, 2)).toMatchObject({
    borderRight: '1px solid #000000',
    borderBottom: '1px solid #000000',
    fontWeight: 700,
  });
  expect(css(2, 1).borderRight).toBe('1px solid #000000');
  expect(css(1, 2).borderBottom).toBe('1px solid #000000');
  expect(css(3, 3).borderRight).toBe('1px solid var(--sheet-grid)');
});

test('a typeface name from a file cannot leave its quotes', () => {
  const look = { ...boxed, fontName: `x'; } body { background: url(https://example.com)` };
  const { styles } = view({}, { looks: [look], lookOf: new Map([['A1', 0]]) }).block(0);
  for (const { fontFamily } of styles) if (fontFamily !== undefined) expect(fontFamily).not.toMatch(/[;{}()]/);
});

describe('the arrow keys', () => {
  const { frame } = view({ merges: [{ top: 2, left: 1, bottom: 3, right: 2 }] });
  const to = (row: number, column: number, key: string, control = false): unknown =>
    cellAfterKey(frame, { row, column }, key, control);

  test('go over a merged area and into its top-left', () => {
    expect(to(1, 2, 'ArrowDown')).toEqual({ row: 2, column: 1 });
    expect(to(2, 1, 'ArrowDown')).toEqual({ row: 4, column: 1 });
    expect(to(2, 1, 'ArrowRight')).toEqual({ row: 2, column: 3 });
    expect(to(4, 2, 'ArrowUp')).toEqual({ row: 2, column: 1 });
  });

  test('never leave what is drawn', () => {
    expect(to(1, 1, 'ArrowUp')).toEqual({ row: 1, column: 1 });
    expect(to(1, 1, 'PageDown')).toEqual({ row: 6, column: 1 });
    expect(to(1, 4, 'ArrowRight')).toEqual({ row: 1, column: 4 });
    expect(to(1, 1, 'End', true)).toEqual({ row: 6, column: 4 });
    expect(to(5, 3, 'Home', true)).toEqual({ row: 1, column: 1 });
    expect(to(1, 1, 'a')).toBeNull();
  });
});
