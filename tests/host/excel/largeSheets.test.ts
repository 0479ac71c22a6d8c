import type { CellSnapshot, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { MAX_COLUMN, MAX_ROW } from '../../../src/sheet/cellAddress';
import { startExcelHost } from '../../excelHost/startExcelHost';

const FORM = '自评表';

function cell(row: number, column: number, value: string): CellSnapshot {
  return { row, column, value, text: value };
}

function sheet(cells: readonly CellSnapshot[], rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name: FORM,
    visibility: 'visible',
    cells: [...cells],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
    names: [],
    ...rest,
  };
}

async function read(given: SheetSnapshot) {
  const { host, excel } = await startExcelHost({ sheets: [given] });
  const [snapshot] = await host.read([FORM]);
  const received = excel.syncs.reduce((sum, sync) => sum + sync.received, 0);
  expect(excel.gaps).toEqual([]);
  return { snapshot, syncs: excel.syncs.length, received };
}

test('ten cells in the corners of a sheet are read without its blanks', async () => {
  const cells = [
    cell(1, 1, '项目支出绩效自评表'),
    cell(2, 1, '一级指标'),
    cell(2, 2, '得分'),
    cell(3, 2, '10'),
    { row: 4, column: 2, value: 10, text: '10', formula: '=SUM(B3:B3)' },
    cell(500_000, 8_000, 'x'),
    cell(500_001, 8_000, 'y'),
    cell(MAX_ROW, 1, 'z'),
    cell(MAX_ROW, MAX_COLUMN, 'end'),
  ];
  const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
  const { snapshot, syncs, received } = await read(sheet(cells, { merges }));
  expect(snapshot).toEqual(sheet(cells, { merges }));
  expect(syncs).toBe(3);
  expect(received).toBeLessThan(20_000);
});

test('a look that reaches to the end of the sheet does not make its blanks part of it', async () => {
  const formatted = { row: MAX_ROW, column: MAX_COLUMN, value: null, text: '', numberFormat: '0.00' };
  const { snapshot, syncs } = await read(sheet([cell(1, 1, 'a'), cell(27, 11, 'b'), formatted]));
  expect(snapshot!.cells).toEqual([cell(1, 1, 'a'), cell(27, 11, 'b')]);
  expect(syncs).toBe(2);
});

test('a protected sheet cannot be searched: it is refused when it is too large to be read whole', async () => {
  const given = sheet([cell(1, 1, 'a'), cell(MAX_ROW, MAX_COLUMN, 'b')], { protected: true });
  const { host } = await startExcelHost({ sheets: [given] });
  await expect(host.read([FORM])).rejects.toMatchObject({ problem: { code: 'tooLarge', sheet: FORM } });
});

test('a blank sheet is read', async () => {
  expect((await read(sheet([]))).snapshot).toEqual(sheet([]));
});

test.each([
  ['rows', { hiddenRows: [{ from: 3, to: MAX_ROW }] }],
  ['columns', { hiddenColumns: [{ from: 2, to: MAX_COLUMN }] }],
  ['some columns', { hiddenColumns: [{ from: 4, to: 5 }] }],
  ['some rows', { hiddenRows: [{ from: 9, to: 12 }] }],
])('hidden %s beyond the cells in use are seen', async (_, hidden) => {
  const given = sheet([cell(1, 1, 'a'), cell(2, 1, 'b')], hidden);
  expect((await read(given)).snapshot).toEqual(given);
});

describe('merged areas', () => {
  const cells = Array.from({ length: 1_200 }, (_, index) => cell(index + 1, 12, 'x'));
  const short = Array.from({ length: 400 }, (_, index) => ({
    top: index * 3 + 1,
    left: 1,
    bottom: index * 3 + 3,
    right: 1,
  }));
  const wide = Array.from({ length: 1_200 }, (_, index) => ({ top: index + 1, left: 3, bottom: index + 1, right: 5 }));
  const merges = [...short, ...wide].sort((a, b) => a.top - b.top || a.left - b.left);

  test('of which Excel names no more than 512 at once are all found', async () => {
    const { snapshot, syncs } = await read(sheet(cells, { merges }));
    expect(snapshot!.merges).toEqual(merges);
    expect(syncs).toBe(2);
  });

  const tall = [
    { top: 2, left: 2, bottom: 80, right: 2 },
    { top: 100, left: 7, bottom: 400, right: 9 },
  ];
  const withTall = [...merges, ...tall].sort((a, b) => a.top - b.top || a.left - b.left);

  test('taller than what is asked for at once are found', async () => {
    const { snapshot, syncs } = await read(sheet(cells, { merges: withTall }));
    expect(snapshot!.merges).toEqual(withTall);
    expect(syncs).toBe(2);
  });

  test('that end where a question ends are asked for again', async () => {
    const atTheEdge = [...wide, { top: 10, left: 2, bottom: 84, right: 2 }].sort(
      (a, b) => a.top - b.top || a.left - b.left,
    );
    const { snapshot, syncs } = await read(sheet(cells, { merges: atTheEdge }));
    expect(snapshot!.merges).toEqual(atTheEdge);
    expect(syncs).toBe(3);
  });

  test('are found in an Excel that tells no more than the first cell of one it cuts', async () => {
    const some = withTall.filter(({ bottom }) => bottom < 400);
    const { host } = await startExcelHost({ sheets: [sheet(cells, { merges: some })], cutMerges: 'anchor' });
    expect((await host.read([FORM]))[0]!.merges).toEqual(some);
  });

  test('whose extent Excel does not tell are refused rather than read wrongly', async () => {
    const { host } = await startExcelHost({ sheets: [sheet(cells, { merges: withTall })], cutMerges: 'anchor' });
    await expect(host.read([FORM])).rejects.toMatchObject({
      problem: { code: 'notSupported', sheet: FORM, cell: 'G100' },
    });
  });
});
