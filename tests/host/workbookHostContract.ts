import { HostError } from '../../src/host/hostError';
import type { WorkbookChange, WorkbookHost } from '../../src/host/workbookHost';
import type { CellAddress } from '../../src/sheet/cellAddress';
import type { CellFill, FillChange } from '../../src/sheet/cellFill';
import { formatCell } from '../../src/sheet/cellAddress';
import type { CellSnapshot, CellValue, SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import type { CellContent, CellWrite, WritePlan } from '../../src/sheet/writePlan';
import { DRAWN_SHEET, DRAWN_SNAPSHOT } from './drawnSheet';
import { CONTRACT_WORKBOOK, FORM, HIDDEN, LIST, PROTECTED, VERY_HIDDEN } from './contractWorkbook';

/** A host with a workbook open, and what its test may do behind its back. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** Puts a value into a cell as the user would, not through the host. */
  editByUser(sheet: string, cell: CellAddress, value: CellValue): Promise<void>;
  /** The cell selected now; null when none ever was. */
  selection(): Promise<{ readonly sheet: string; readonly cell: CellAddress } | null>;
}

/**
 * The promises every host keeps. `open` makes a workbook that holds exactly these sheets, the first
 * in front, and opens it; it is called anew for every promise.
 */
export function describeWorkbookHost(name: string, open: (sheets: readonly SheetSnapshot[]) => Promise<HostUnderTest>) {
  const start = () => open(CONTRACT_WORKBOOK);
  const everything = async (host: WorkbookHost) => host.read((await host.listSheets()).map((sheet) => sheet.name));

  describe(`${name}: reading`, () => {
    test('sheets are listed in the order of their tabs, hidden ones included, the one in front named', async () => {
      const { host } = await start();
      expect(await host.listSheets()).toEqual([
        { name: FORM, visibility: 'visible', active: true },
        { name: PROTECTED, visibility: 'visible', active: false },
        { name: HIDDEN, visibility: 'hidden', active: false },
        { name: VERY_HIDDEN, visibility: 'veryHidden', active: false },
        { name: LIST, visibility: 'visible', active: false },
      ]);
    });

    test.each(CONTRACT_WORKBOOK.map((sheet) => [sheet.name, sheet] as const))(
      'a snapshot of %s holds what stands in it and nothing else',
      async (sheetName, sheet) => {
        const { host } = await start();
        const [snapshot] = await host.read([sheetName]);
        expect({ ...snapshot, names: undefined }).toEqual({ ...sheet, names: undefined });
      },
    );

    test('snapshots come in the order asked', async () => {
      const { host } = await start();
      const snapshots = await host.read([LIST, FORM]);
      expect(snapshots.map((snapshot) => snapshot.name)).toEqual([LIST, FORM]);
    });

    test('a sheet that is not there is named', async () => {
      const { host } = await start();
      const problem = await problemOf(host.read([FORM, '没有']));
      expect(problem).toMatchObject({ code: 'sheetNotFound', sheet: '没有' });
    });
  });

  describe(`${name}: comparing`, () => {
    test('cells that hold what the plan expects are not listed', async () => {
      const { host } = await start();
      const plan = planOf([
        write(FORM, 'B3', { value: 10 }, { value: 9 }),
        write(FORM, 'B5', { value: 30.5, formula: '=SUM(B3:B4)' }, { value: 30 }),
        write(FORM, 'K40', { value: null }, { value: 'x' }),
      ]);
      expect(await host.compare(plan)).toEqual([]);
    });

    test('cells that hold something else are listed with what was found, and nothing is written', async () => {
      const under = await start();
      await under.editByUser(FORM, 'B3', 8);
      const before = await everything(under.host);
      const changed = write(FORM, 'B3', { value: 10 }, { value: 9 });
      const plan = planOf([changed, write(FORM, 'B4', { value: 20.5 }, { value: 20 })]);
      expect(await under.host.compare(plan)).toEqual([{ write: changed, found: { value: 8 } }]);
      expect(await everything(under.host)).toEqual(before);
    });
  });

  describe(`${name}: applying`, () => {
    test.each<[string, CellAddress, CellContent, CellValue]>([
      ['a number', 'B3', { value: 10 }, 9.25],
      ['zero', 'B3', { value: 10 }, 0],
      ['a text', 'B3', { value: 10 }, '良好 & <优>\n二'],
      ['a truth value', 'B3', { value: 10 }, false],
      ['nothing', 'B3', { value: 10 }, null],
      ['a value in a cell that held nothing', 'E4', { value: null }, 5],
      ['a value in a row that held nothing', 'C20', { value: null }, '备注'],
      ['a value in the top left of a merge', 'B7', { value: '合并' }, '合并二'],
    ])('%s is written and read back', async (_, cell, before, value) => {
      const { host } = await start();
      const plan = planOf([write(FORM, cell, before, { value })]);
      expect(await host.apply(plan)).toEqual({ status: 'applied', cells: plan.cells });
      expect((await contentAt(host, FORM, cell)).value).toBe(value);
    });

    test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', "'quoted"])('the text %s stays a text', async (value) => {
      const { host } = await start();
      await host.apply(planOf([write(FORM, 'A3', { value: '得分' }, { value })]));
      const cell = await contentAt(host, FORM, 'A3');
      expect(cell).toMatchObject({ value, text: value });
      expect(cell).not.toHaveProperty('formula');
    });

    test('a formula is written as one, with its result', async () => {
      const { host } = await start();
      const plan = planOf([write(FORM, 'C3', { value: null }, { value: 20, formula: '=B3*2' })]);
      expect((await host.apply(plan)).status).toBe('applied');
      expect(await contentAt(host, FORM, 'C3')).toMatchObject({ value: 20, formula: '=B3*2' });
    });

    test('a formula keeps standing and shows the new result', async () => {
      const { host } = await start();
      await host.apply(planOf([write(FORM, 'B3', { value: 10 }, { value: 9 })]));
      expect(await contentAt(host, FORM, 'B5')).toMatchObject({ value: 29.5, text: '29.5', formula: '=SUM(B3:B4)' });
    });

    test('a number format is set with the value', async () => {
      const { host } = await start();
      const format = { numberFormat: { before: 'General', after: '+0.0%;-0.0%' } };
      await host.apply(planOf([{ ...write(FORM, 'E3', { value: null }, { value: 0.111 }), ...format }]));
      expect(await contentAt(host, FORM, 'E3')).toMatchObject({
        value: 0.111,
        text: '+11.1%',
        numberFormat: '+0.0%;-0.0%',
      });
    });

    test('nothing else changes', async () => {
      const { host } = await start();
      const before = await everything(host);
      await host.apply(planOf([write(FORM, 'A11', { value: '007' }, { value: '008' })]));
      const after = await everything(host);
      const expected = before.map((sheet) =>
        sheet.name === FORM
          ? { ...sheet, cells: sheet.cells.map((cell) => (cell.row === 11 ? text008(cell) : cell)) }
          : sheet,
      );
      expect(after).toEqual(expected);
    });

    test('one cell that changed since keeps all from being written', async () => {
      const under = await start();
      await under.editByUser(FORM, 'B4', 1);
      const before = await everything(under.host);
      const stale = write(FORM, 'B4', { value: 20.5 }, { value: 20 });
      const outcome = await under.host.apply(planOf([write(FORM, 'B3', { value: 10 }, { value: 9 }), stale]));
      expect(outcome).toEqual({ status: 'changed', changed: [{ write: stale, found: { value: 1 } }] });
      expect(await everything(under.host)).toEqual(before);
    });

    test.each<[string, string, CellAddress, CellContent, string]>([
      ['a cell under a merge', FORM, 'C8', { value: null }, 'cellMerged'],
      ['a locked cell of a protected sheet', PROTECTED, 'A1', { value: '锁定' }, 'cellLocked'],
      ['a header of a list object', LIST, 'B1', { value: '金额' }, 'notSupported'],
      ['a sheet that is not there', '没有', 'A1', { value: null }, 'sheetNotFound'],
      ['an address that is none', FORM, 'XFE1', { value: null }, 'cellInvalid'],
    ])('%s is refused, and nothing is written', async (_, sheet, cell, before, code) => {
      const { host } = await start();
      const sheets = await everything(host);
      const plan = planOf([write(FORM, 'B3', { value: 10 }, { value: 9 }), write(sheet, cell, before, { value: 'x' })]);
      expect(await host.apply(plan)).toMatchObject({ status: 'refused', problem: { code } });
      expect(await everything(host)).toEqual(sheets);
    });

    test('an open cell of a protected sheet is written, and the protection stays', async () => {
      const { host } = await start();
      const plan = planOf([
        write(PROTECTED, 'B1', { value: 5 }, { value: 6 }),
        write(PROTECTED, 'B2', { value: null }, { value: 7 }),
      ]);
      expect((await host.apply(plan)).status).toBe('applied');
      const [sheet] = await host.read([PROTECTED]);
      expect(sheet!.protected).toBe(true);
      expect(sheet!.cells.map((cell) => cell.value)).toEqual(['锁定', 6, 7]);
    });

    test.each(['visible', 'veryHidden'] as const)('a %s sheet is added and filled in one go', async (visibility) => {
      const { host } = await start();
      const plan = planOf([write('评分记录', 'B2', { value: null }, { value: '记录' })], {
        addedSheets: [{ name: '评分记录', visibility }],
      });
      expect((await host.apply(plan)).status).toBe('applied');
      expect((await host.listSheets()).at(-1)).toEqual({ name: '评分记录', visibility, active: false });
      expect(await contentAt(host, '评分记录', 'B2')).toMatchObject({ value: '记录' });
    });

    test('a sheet is added with all that is on it', async () => {
      const { host } = await start();
      const before = await everything(host);
      const plan = planOf([write('新表', 'B2', { value: 12.5 }, { value: 13 })], {
        addedSheets: [{ name: '新表', visibility: 'visible', blueprint: DRAWN_SHEET }],
      });
      expect((await host.apply(plan)).status).toBe('changed');
      expect(await everything(host)).toEqual(before);
      const added = planOf([], { addedSheets: plan.addedSheets });
      expect(await host.apply(added)).toEqual({ status: 'applied', cells: [] });
      expect((await host.listSheets()).at(-1)).toEqual({ name: '新表', visibility: 'visible', active: false });
      const [sheet, ...others] = await host.read(['新表', ...before.map((each) => each.name)]);
      expect(others).toEqual(before);
      expect(sheet).toEqual(DRAWN_SNAPSHOT);
      const open = planOf([write('新表', 'B2', { value: 12.5 }, { value: 13 })]);
      expect((await host.apply(open)).status).toBe('applied');
    });

    test('a sheet that is there already is not added again', async () => {
      const { host } = await start();
      const plan = planOf([write(VERY_HIDDEN, 'A1', { value: 'v1' }, { value: 'v2' })], {
        addedSheets: [{ name: VERY_HIDDEN, visibility: 'veryHidden' }],
      });
      expect((await host.apply(plan)).status).toBe('applied');
      expect(await host.listSheets()).toHaveLength(CONTRACT_WORKBOOK.length);
    });

    test('a print area is set, changed and removed', async () => {
      const { host } = await start();
      const areas = async (sheet: string) => (await host.read([sheet]))[0]!.printAreas;
      const small = { top: 1, left: 1, bottom: 5, right: 2 };
      const before = { top: 1, left: 1, bottom: 11, right: 4 };
      await host.apply(planOf([], { printAreas: [{ sheet: FORM, before, after: small }] }));
      expect(await areas(FORM)).toEqual([small]);
      await host.apply(planOf([], { printAreas: [{ sheet: FORM, before: small, after: null }] }));
      expect(await areas(FORM)).toEqual([]);
      await host.apply(planOf([], { printAreas: [{ sheet: LIST, before: null, after: small }] }));
      expect(await areas(LIST)).toEqual([small]);
    });

    test('the plan turned round brings everything back', async () => {
      const { host } = await start();
      const before = await everything(host);
      const writes = [
        write(FORM, 'B3', { value: 10 }, { value: 9 }),
        write(FORM, 'B5', { value: 29.5, formula: '=SUM(B3:B4)' }, { value: 31 }),
        write(FORM, 'E2', { value: null }, { value: 'x' }),
        write(FORM, 'A6', { value: '≥95% & <100%\n第二行' }, { value: null }),
      ];
      await host.apply(planOf(writes));
      const undo = writes.map((one) => ({ ...one, before: one.after, after: one.before }));
      expect((await host.apply(planOf(undo))).status).toBe('applied');
      expect(await everything(host)).toEqual(before);
    });
  });

  describe(`${name}: backgrounds`, () => {
    const fill = (sheet: string, cell: CellAddress, before: CellFill, after: CellFill): FillChange => ({
      sheet,
      cell,
      before,
      after,
    });
    const fillsOf = (host: WorkbookHost, ...cells: readonly CellAddress[]) =>
      host.readFills(cells.map((cell) => ({ sheet: FORM, cell })));

    test('cells have none until they are given one', async () => {
      const { host } = await start();
      expect(await fillsOf(host, 'B3', 'K40')).toEqual([null, null]);
    });

    test('of cells that hold something and of blank ones are set, and nothing else changes', async () => {
      const { host } = await start();
      const before = await everything(host);
      const fills = [
        fill(FORM, 'B3', null, '#FFF2CC'),
        fill(FORM, 'B4', null, '#FFF2CC'),
        fill(FORM, 'B5', null, '#F8CBAD'),
        fill(FORM, 'B7', null, '#FFF2CC'),
        fill(FORM, 'C20', null, '#DDEBF7'),
      ];
      expect(await host.apply(planOf([], { fills }))).toEqual({ status: 'applied', cells: [] });
      expect(await fillsOf(host, 'C20', 'B3', 'B4', 'B5', 'B6', 'B7')).toEqual([
        ...['#DDEBF7', '#FFF2CC', '#FFF2CC', '#F8CBAD'],
        ...[null, '#FFF2CC'],
      ]);
      expect(await everything(host)).toEqual(before);
    });

    test('are changed and taken away again', async () => {
      const { host } = await start();
      await host.apply(planOf([], { fills: [fill(FORM, 'B3', null, '#FFF2CC')] }));
      const next = [fill(FORM, 'B3', '#FFF2CC', '#F8CBAD')];
      expect((await host.apply(planOf([], { fills: next }))).status).toBe('applied');
      expect(await fillsOf(host, 'B3')).toEqual(['#F8CBAD']);
      await host.apply(planOf([], { fills: [fill(FORM, 'B3', '#F8CBAD', null)] }));
      expect(await fillsOf(host, 'B3')).toEqual([null]);
    });

    test('are set in one go with contents', async () => {
      const { host } = await start();
      const cells = [
        write(FORM, 'B3', { value: 10 }, { value: 9 }),
        write(FORM, 'E4', { value: null }, { value: '▲' }),
      ];
      const fills = [fill(FORM, 'B3', null, '#FFF2CC'), fill(FORM, 'E4', null, '#F8CBAD')];
      expect((await host.apply(planOf(cells, { fills }))).status).toBe('applied');
      expect(await fillsOf(host, 'B3', 'E4')).toEqual(['#FFF2CC', '#F8CBAD']);
      expect((await contentAt(host, FORM, 'B3')).value).toBe(9);
    });

    test('one that changed since keeps all from being written', async () => {
      const { host } = await start();
      await host.apply(planOf([], { fills: [fill(FORM, 'B4', null, '#FFF2CC')] }));
      const stale = fill(FORM, 'B4', null, '#F8CBAD');
      const plan = planOf([write(FORM, 'B3', { value: 10 }, { value: 9 })], {
        fills: [fill(FORM, 'B3', null, '#FFF2CC'), stale],
      });
      const fills = [{ change: stale, found: '#FFF2CC' }];
      expect(await host.apply(plan)).toEqual({ status: 'changed', changed: [], fills });
      expect(await fillsOf(host, 'B3', 'B4')).toEqual([null, '#FFF2CC']);
      expect((await contentAt(host, FORM, 'B3')).value).toBe(10);
    });

    test.each([
      ['on a protected sheet', PROTECTED, 'B1', 'sheetProtected'],
      ['of an address that is none', FORM, 'XFE1', 'cellInvalid'],
      ['on a sheet that is not there', '没有', 'A1', 'sheetNotFound'],
    ])('%s are refused, and nothing is written', async (_, sheet, cell, code) => {
      const { host } = await start();
      const before = await everything(host);
      const cells = [write(FORM, 'B3', { value: 10 }, { value: 9 })];
      const outcome = await host.apply(planOf(cells, { fills: [fill(sheet, cell, null, '#FFF2CC')] }));
      expect(outcome).toMatchObject({ status: 'refused', problem: { code } });
      expect(await everything(host)).toEqual(before);
    });

    test('of a sheet that is not there cannot be read', async () => {
      const { host } = await start();
      const problem = await problemOf(host.readFills([{ sheet: '没有', cell: 'A1' }]));
      expect(problem).toMatchObject({ code: 'sheetNotFound', sheet: '没有' });
    });
  });

  describe(`${name}: showing and watching`, () => {
    test('a cell is selected on its sheet', async () => {
      const under = await start();
      await under.host.select(LIST, 'B2');
      expect(await under.selection()).toEqual({ sheet: LIST, cell: 'B2' });
    });

    test('the sheet of the selected cell is in front', async () => {
      const { host } = await start();
      await host.select(LIST, 'B2');
      expect((await host.listSheets()).filter(({ active }) => active).map((sheet) => sheet.name)).toEqual([LIST]);
    });

    test('a cell of a sheet that is not there is not selected', async () => {
      const under = await start();
      expect(await problemOf(under.host.select('没有', 'A1'))).toMatchObject({ code: 'sheetNotFound', sheet: '没有' });
    });

    test('a listener hears of the user and not of the host, until it stops', async () => {
      const under = await start();
      const heard: WorkbookChange[] = [];
      const stop = await under.host.watch((change) => heard.push(change));
      await under.host.apply(planOf([write(FORM, 'B3', { value: 10 }, { value: 9 })]));
      expect(heard).toEqual([]);
      await under.editByUser(FORM, 'B4', 3);
      expect(heard).toEqual([{ sheet: FORM, area: 'B4' }]);
      await stop();
      await under.editByUser(FORM, 'B4', 4);
      expect(heard).toHaveLength(1);
    });
  });
}

function write(sheet: string, cell: CellAddress, before: CellContent, after: CellContent): CellWrite {
  return { sheet, cell, before, after, purpose: 'score' };
}

function planOf(cells: readonly CellWrite[], rest: Partial<WritePlan> = {}): WritePlan {
  return { addedSheets: [], cells, printAreas: [], skipped: [], ...rest };
}

function text008(cell: CellSnapshot): CellSnapshot {
  return { ...cell, value: '008', text: '008' };
}

async function contentAt(host: WorkbookHost, sheet: string, cell: CellAddress): Promise<CellSnapshot> {
  const [snapshot] = await host.read([sheet]);
  const found = snapshot!.cells.find((one) => formatCell(one.row, one.column) === cell);
  const { row, column } = found ?? { row: 1, column: 1 };
  return found ?? { row, column, value: null, text: '' };
}

async function problemOf(promise: Promise<unknown>): Promise<unknown> {
  const failure = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(failure).toBeInstanceOf(HostError);
  return (failure as HostError).problem;
}
