import { RECORD_SHEET } from '../../src/record/recordSheet';
import type { PaneCommand } from '../../src/taskpane/paneCommands';
import { EmulatedExcel, type ExcelOptions } from '../excelHost/emulatedExcel';
import type { Flavour } from '../excelHost/transports/hostInfo';
import { startOffice, type RunningOffice } from '../excelHost/transports/startOffice';
import { eventually } from '../eventually';
import { turns } from '../excelHost/turns';
import { emptiedWorkbook, SHEET } from '../workflows/sampleWorkbook';

/*
 * The ribbon's commands on the real office.js, told of a pressed button as Excel tells it. The notice
 * over the sheet is the one thing not emulated: here it is only seen what would be shown.
 */

let office: RunningOffice;
let excel: EmulatedExcel;
/** Addresses of the notices shown. */
let shown: string[];
/** What the pane was asked to do. */
let asked: PaneCommand[];

async function start(flavour: Flavour, options: Partial<ExcelOptions> = {}): Promise<void> {
  const file = await emptiedWorkbook();
  const sheets = await file.read((await file.listSheets()).map(({ name }) => name));
  excel = new EmulatedExcel({ sheets, ...options });
  office = await startOffice(excel, flavour);
  shown = [];
  asked = [];
  const { Excel, Office, OfficeExtension } = office;
  const ui = { displayDialogAsync: showNotice };
  const told = replacing(Office, 'context', replacing(Office.context, 'ui', ui));
  const location = { href: 'https://addin.example/taskpane.html' };
  Object.assign(globalThis, { Excel, Office: told, OfficeExtension, window: { location, localStorage: noStorage } });
  // Each start is a page of its own.
  jest.resetModules();
  const { onPaneCommand } = await import('../../src/taskpane/paneCommands');
  onPaneCommand((command) => asked.push(command));
  await import('../../src/commands/commands');
  await turns();
}

/** Excel's answer to a request for a notice. */
function showNotice(address: string, _options: object, done: (result: object) => void): void {
  shown.push(address);
  done({ status: 'succeeded' });
}

/** The object with one member in another's place: office.js keeps its own from being written over. */
function replacing<Target extends object>(target: Target, name: string, value: unknown): Target {
  return new Proxy({} as Target, {
    get: (_, key) => (key === name ? value : Reflect.get(target, key)),
  });
}

const noStorage = { getItem: () => null, setItem: () => undefined };

afterEach(() => {
  office.close();
  expect(excel.gaps).toEqual([]);
});

function notices(): string[] {
  return shown.map((address) => decodeURIComponent(new URL(address).hash.slice(1)));
}

function valueAt(cell: { readonly row: number; readonly column: number }): unknown {
  return excel.workbook.findSheet(SHEET)!.cell(cell.row, cell.column).value;
}

const I18 = { row: 18, column: 9 };
const FLAVOURS = ['web', 'desktop'] as const;

describe.each(FLAVOURS)('%s, pane and ribbon in one runtime', (flavour) => {
  test.each(['score', 'review', 'undo', 'template'] as const)(
    '%s opens the pane and has it do the work',
    async (name) => {
      await start(flavour);
      await office.pressButton(name);
      expect(excel.paneShown).toBe(true);
      expect(asked).toEqual([name]);
      expect([excel.syncs.length, shown]).toEqual([0, []]);
    },
  );

  test('a keyboard shortcut does what its button does, though it comes without an event', async () => {
    await start(flavour);
    excel.pressShortcut('score');
    office.pushEvents();
    await eventually(() => expect([excel.paneShown, asked]).toEqual([true, ['score']]));
  });

  test('the shortcut for the pane shows it', async () => {
    await start(flavour);
    excel.pressShortcut('showPane');
    office.pushEvents();
    await eventually(() => expect(excel.paneShown).toBe(true));
    expect(asked).toEqual([]);
  });
});

describe.each(FLAVOURS)('%s, no runtime that pane and ribbon share', (flavour) => {
  beforeEach(() => start(flavour, { sharedRuntime: false }));

  test('score writes what can be scored into blank cells and says what came of it', async () => {
    await office.pressButton('score');
    expect(valueAt(I18)).toBe(9);
    expect(excel.workbook.findSheet(RECORD_SHEET)?.visibility).toBe('VeryHidden');
    expect(notices()).toEqual([
      expect.stringMatching(/^可评 59 分中得 59 分，另有 41 分待定\n已写入 \d+ 个单元格。\n要取消，请点“撤销”。$/),
    ]);
    expect([excel.paneShown, asked]).toEqual([false, []]);
  });

  test('undo takes it back and says so', async () => {
    await office.pressButton('score');
    await office.pressButton('undo');
    expect(valueAt(I18)).toBeNull();
    expect(notices()[1]).toMatch(/^已撤销，恢复 \d+ 个单元格。$/);
    await office.pressButton('undo');
    expect(notices()[2]).toBe('没有可撤销的写入。');
  });

  test('review marks the sheet and says so', async () => {
    await office.pressButton('review');
    expect(excel.workbook.findSheet(SHEET)!.cell(18, 9).fill).toBe('#F8CBAD');
    expect(notices()[0]).toMatch(/^已标记 \d+ 个单元格，说明写在表右侧，不会打印。\n要取消，请点“撤销”。$/);
  });

  test('template says where it is chosen', async () => {
    await office.pressButton('template');
    expect(notices()).toEqual(['请点“任务窗格”，在窗格中选用模板。']);
  });

  test('a workbook whose structure is locked: the total is told, and that nothing was written', async () => {
    excel.workbook.structureProtected = true;
    await office.pressButton('score');
    expect(valueAt(I18)).toBeNull();
    expect(notices()[0]).toMatch(/^可评 59 分中得 59 分，另有 41 分待定\n未写入任何内容：工作簿结构受保护/);
  });

  test('a fault is told, and the command still ends', async () => {
    excel.refuseEverything('sessionLost');
    await office.pressButton('score');
    expect(notices()).toEqual(['与 Excel 的连接已断开，请重新打开任务窗格。']);
  });
});
