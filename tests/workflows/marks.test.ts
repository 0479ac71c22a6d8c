import { markWords } from '../../src/locales/markWords';
import { applyWrites } from '../../src/workflows/applyWrites';
import { clearAdditions } from '../../src/workflows/clearAdditions';
import { markWorkbook, type MarkOutcome } from '../../src/workflows/markWorkbook';
import { scoreWorkbook } from '../../src/workflows/scoreWorkbook';
import { undoLast } from '../../src/workflows/undoLast';
import type { XlsxHost } from '../../src/host/xlsx/xlsxHost';
import { AUTHOR, emptiedWorkbook, OPTIONS, reopened, sampleWorkbook, SHEET, valuesOf } from './sampleWorkbook';

const REVIEW = { ...OPTIONS, checks: 'review' as const };
/** The first free column right of the form after a blank one. */
const SIGNS = 'M';

async function mark(host: XlsxHost): Promise<MarkOutcome> {
  const marked = await markWorkbook(host, REVIEW, await markWords(), AUTHOR);
  expect(marked.outcome.status).toBe('applied');
  return marked;
}

async function clear(host: XlsxHost) {
  const cleared = await clearAdditions(host, AUTHOR);
  if (cleared.status !== 'done') throw new Error('nothing was cleared');
  expect(cleared.outcome.status).toBe('applied');
  return cleared;
}

async function fillsOf(host: XlsxHost, ...cells: string[]) {
  return host.readFills(cells.map((cell) => ({ sheet: SHEET, cell })));
}

async function sheetOf(host: XlsxHost) {
  return (await host.read([SHEET]))[0]!;
}

/** All of a sheet but the cells of our column beside the form and the print area that keeps it off the paper. */
async function formOf(host: XlsxHost) {
  const sheet = await sheetOf(host);
  return { ...sheet, cells: sheet.cells.filter(({ column }) => column < 12), printAreas: [] };
}

async function signsOf(host: XlsxHost): Promise<readonly (readonly [string, unknown])[]> {
  return [...(await valuesOf(host))].filter(([cell]) => cell.startsWith(SIGNS));
}

describe('marking', () => {
  test('colours what was found by its gravity and says it in words beside the form, under a legend', async () => {
    const host = sampleWorkbook();
    const marked = await mark(host);
    expect(marked).toMatchObject({ marked: 9, withoutCell: 0, uncoloured: [], skipped: [] });
    expect(await fillsOf(host, 'G17', 'G25', 'B14', 'G15', 'I18')).toEqual([
      ...['#FFE699', '#FFE699', '#DDEBF7', '#DDEBF7'],
      null,
    ]);
    const signs = new Map(await signsOf(host));
    expect(signs.get('M1')).toBe('绩效自评标记：▲须改　◆须说明　○留意　□待定');
    expect(signs.get('M25')).toBe(
      '◆须说明 G25：满意度得分没有问卷调查等佐证。请补充佐证资料，或说明调查方式和样本量。',
    );
    expect(String(signs.get('M17'))).toMatch(/^◆须说明 G17：.*。\u3000○留意 G17：.*。\u3000○留意 G17：.*。$/);
  });

  test('changes nothing else, and keeps the signs off the paper', async () => {
    const host = sampleWorkbook();
    const before = await formOf(host);
    await mark(host);
    expect(await formOf(host)).toEqual(before);
    expect((await sheetOf(host)).printAreas).toEqual([{ top: 1, left: 1, bottom: 27, right: 11 }]);
  });

  test('an open score without a finding is marked as open', async () => {
    const host = await emptiedWorkbook();
    const scored = await scoreWorkbook(host, OPTIONS);
    await applyWrites(host, scored.plan, scored.record, AUTHOR);
    await markWorkbook(host, OPTIONS, await markWords(), AUTHOR);
    const words = new Map(await signsOf(host));
    for (const [cell, value] of words)
      expect([cell, String(value)]).toEqual([cell, expect.stringMatching(/^[▲◆○□绩]/)]);
  });

  test('twice is once', async () => {
    const host = sampleWorkbook();
    await mark(host);
    const [signs, sheet] = [await signsOf(host), await sheetOf(host)];
    const again = await mark(host);
    expect(again).toMatchObject({ outcome: { cells: [] }, marked: 9 });
    expect([await signsOf(host), await sheetOf(host)]).toEqual([signs, sheet]);
  });

  test('after a finding is mended its mark goes, the others stay', async () => {
    const host = await emptiedWorkbook();
    await mark(host);
    expect(new Map(await signsOf(host)).get('M18')).toBe('▲须改 I18：得分空白。请填写得分。');
    await host.edit(SHEET, 'I18', 9);
    await mark(host);
    expect(new Map(await signsOf(host)).has('M18')).toBe(false);
    expect(await fillsOf(host, 'I18', 'I19')).toEqual([null, '#F8CBAD']);
  });

  test('goes further right where the column is in use, and nowhere where all are', async () => {
    const host = sampleWorkbook();
    await host.edit(SHEET, 'M9', '备注');
    await mark(host);
    expect((await valuesOf(host)).get('N1')).toMatch(/^绩效自评标记/);

    const full = sampleWorkbook();
    for (const column of 'MNOPQRSTUVWX') await full.edit(SHEET, `${column}9`, '备注');
    const marked = await mark(full);
    expect(marked.skipped).toMatchObject([{ cell: 'M1', reason: 'occupied' }]);
    expect(await fillsOf(full, 'G17')).toEqual([null]);
  });

  test('is taken back by one undo', async () => {
    const host = sampleWorkbook();
    const before = await sheetOf(host);
    await mark(host);
    expect(await undoLast(reopened(host.save()), AUTHOR)).toMatchObject({
      status: 'done',
      refused: [],
      refusedFills: [],
    });
    await undoLast(host, AUTHOR);
    expect(await sheetOf(host)).toEqual(before);
    expect(await fillsOf(host, 'G17', 'B14')).toEqual([null, null]);
    expect(await clearAdditions(host, AUTHOR)).toEqual({ status: 'nothing' });
  });
});

describe('clearing', () => {
  test('puts back exactly what was there, also after saving and opening again', async () => {
    const host = sampleWorkbook();
    await paint(host, 'G17', '#E2EFDA');
    const before = await sheetOf(host);
    await mark(host);
    await mark(host);
    const later = reopened(host.save());
    expect(await clear(later)).toMatchObject({ cleared: 17, refused: [], refusedFills: [], missingSheets: [] });
    expect(await sheetOf(later)).toEqual(before);
    expect(await fillsOf(later, 'G17', 'G25', 'B14')).toEqual(['#E2EFDA', null, null]);
    expect(await clearAdditions(later, AUTHOR)).toEqual({ status: 'nothing' });
  });

  test('a colour someone chose since stays, and is listed', async () => {
    const host = sampleWorkbook();
    await mark(host);
    await paint(host, 'G17', '#00B050', '#FFE699');
    const { refusedFills } = await clear(host);
    expect(refusedFills).toEqual([
      { change: { sheet: SHEET, cell: 'G17', before: '#FFE699', after: null }, found: '#00B050' },
    ]);
    expect(await fillsOf(host, 'G17', 'G25')).toEqual(['#00B050', null]);
  });

  test('a colour someone has already taken away needs nothing', async () => {
    const host = sampleWorkbook();
    await mark(host);
    const fills = [{ sheet: SHEET, cell: 'G17', before: '#FFE699', after: null }];
    await host.apply({ addedSheets: [], cells: [], printAreas: [], fills, skipped: [] });
    expect(await clear(host)).toMatchObject({ cleared: 16, refusedFills: [] });
  });

  test('a colour someone chose between two markings is the one that comes back', async () => {
    const host = sampleWorkbook();
    await mark(host);
    await paint(host, 'G17', '#00B050', '#FFE699');
    await mark(host);
    expect(await fillsOf(host, 'G17')).toEqual(['#FFE699']);
    await clear(host);
    expect(await fillsOf(host, 'G17')).toEqual(['#00B050']);
  });

  test('a sign someone wrote over stays and is listed; one someone deleted needs nothing', async () => {
    const host = sampleWorkbook();
    await mark(host);
    await host.edit(SHEET, 'M17', '已核对');
    await host.edit(SHEET, 'M25', null);
    const { refused } = await clear(host);
    expect(refused.map(({ write, found }) => [write.cell, found.value])).toEqual([['M17', '已核对']]);
    expect((await signsOf(host)).map(([cell]) => cell)).toEqual(['M17']);
  });

  test('mending a marked cell does not keep its colour from being taken away', async () => {
    const host = sampleWorkbook();
    await mark(host);
    await host.edit(SHEET, 'G17', '完成周报52期');
    await clear(host);
    expect(await fillsOf(host, 'G17')).toEqual([null]);
    expect((await valuesOf(host)).get('G17')).toBe('完成周报52期');
  });

  test('takes the deviation column away too, with its print area; scores stay', async () => {
    const host = await emptiedWorkbook();
    const before = await sheetOf(host);
    const scored = await scoreWorkbook(host, OPTIONS);
    await applyWrites(host, scored.plan, scored.record, AUTHOR);
    expect((await valuesOf(host)).get('L13')).toBe('偏离度');
    await mark(host);
    await clear(host);
    const after = await sheetOf(host);
    expect(after.printAreas).toEqual(before.printAreas);
    expect(after.cells.filter(({ column }) => column > 11)).toEqual(before.cells.filter(({ column }) => column > 11));
    expect((await valuesOf(host)).get('I18')).toBe(9);
    expect(await undoLast(host, AUTHOR)).toMatchObject({ status: 'done', refused: [] });
    expect((await valuesOf(host)).get('L13')).toBe('偏离度');
  });

  test('after clearing, the scoring can still be taken back', async () => {
    const host = await emptiedWorkbook();
    const before = await valuesOf(host);
    const scored = await scoreWorkbook(host, OPTIONS);
    await applyWrites(host, scored.plan, scored.record, AUTHOR);
    await clear(host);
    expect(await undoLast(host, AUTHOR)).toMatchObject({ status: 'done' });
    expect(await undoLast(host, AUTHOR)).toMatchObject({ status: 'done', refused: [], refusedFills: [] });
    expect(await valuesOf(host)).toEqual(before);
  });

  test('a print area someone set anew stays', async () => {
    const host = sampleWorkbook();
    await mark(host);
    const [ours] = (await sheetOf(host)).printAreas;
    const theirs = { top: 1, left: 1, bottom: 27, right: 9 };
    const printAreas = [{ sheet: SHEET, before: ours!, after: theirs }];
    await host.apply({ addedSheets: [], cells: [], printAreas, skipped: [] });
    await clear(host);
    expect((await sheetOf(host)).printAreas).toEqual([theirs]);
  });

  test('a workbook without marks has nothing to clear', async () => {
    expect(await clearAdditions(sampleWorkbook(), AUTHOR)).toEqual({ status: 'nothing' });
  });
});

/** Gives a cell a colour as a person would. */
async function paint(host: XlsxHost, cell: string, after: string, before: string | null = null): Promise<void> {
  const fills = [{ sheet: SHEET, cell, before, after }];
  expect((await host.apply({ addedSheets: [], cells: [], printAreas: [], fills, skipped: [] })).status).toBe('applied');
}
