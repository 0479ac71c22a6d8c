import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { eventually } from '../eventually';
import { EmulatedExcel, type ExcelOptions } from './emulatedExcel';
import type { Flavour } from './transports/hostInfo';
import { startOffice, type RunningOffice } from './transports/startOffice';

const SHEET = "自评 '甲' 表";

function cell(row: number, column: number, value: string | number): CellSnapshot {
  return { row, column, value, text: String(value) };
}

const sheet: SheetSnapshot = {
  name: SHEET,
  visibility: 'visible',
  cells: [
    { row: 1, column: 1, value: 0.827, text: '82.70%', numberFormat: '0.00%' },
    cell(2, 1, 10),
    cell(3, 1, 20),
    { row: 4, column: 1, value: 30, text: '30', formula: '=SUM(A2:A3)' },
    { row: 5, column: 1, value: null, text: '#DIV/0!', formula: '=1/0', error: '#DIV/0!' },
    cell(6, 2, '合并'),
  ],
  merges: [{ top: 6, left: 2, bottom: 7, right: 3 }],
  hiddenRows: [{ from: 3, to: 3 }],
  hiddenColumns: [],
  protected: false,
  printAreas: [],
  tables: [],
  names: [{ name: '总分', area: { top: 4, left: 1, bottom: 4, right: 1 } }],
};

interface Session extends RunningOffice {
  readonly excel: EmulatedExcel;
  readonly run: typeof Excel.run;
}

async function start(options: Partial<ExcelOptions> = {}, flavour: Flavour = 'web'): Promise<Session> {
  const excel = new EmulatedExcel({ sheets: [sheet], ...options });
  const office = await startOffice(excel, flavour);
  return { ...office, excel, run: office.Excel.run };
}

/** What a failing batch says: code, place and, in words, the statement. */
async function failureOf(work: Promise<unknown>) {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).not.toBeNull();
  const { code, debugInfo } = thrown as OfficeExtension.Error;
  return { code, location: debugInfo.errorLocation, statement: debugInfo.statement };
}

describe.each([
  ['web', 'OfficeOnline'],
  ['desktop', 'PC'],
] as const)('the real office.js in the %s flavour', (flavour, platform) => {
  test('starts, knows its host and its requirement sets', async () => {
    const { Office, excel } = await start({ apiVersion: '1.14' }, flavour);
    expect([String(Office.context.platform), Office.context.displayLanguage]).toEqual([platform, 'zh-CN']);
    expect(['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version))).toEqual([
      true,
      false,
    ]);
    expect(excel.gaps).toEqual([]);
  });

  test('reads and writes with one request for each sync, and lets go of its references', async () => {
    const { run, excel } = await start({}, flavour);
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem(SHEET).getRange('A1:B2');
      range.load('values,text,formulas,address');
      await context.sync();
      expect(range.values).toEqual([
        [0.827, ''],
        [10, ''],
      ]);
      expect(range.text[0]).toEqual(['82.70%', '']);
      expect(range.address).toBe("'自评 ''甲'' 表'!A1:B2");
      range.values = [
        [0.5, 'x'],
        [null, 7],
      ];
      await context.sync();
    });
    expect(excel.syncs).toHaveLength(2);
    await eventually(() => expect(excel.referenceCount).toBe(0));
    const [saved] = excel.snapshots();
    expect(saved!.cells.filter(({ row }) => row < 3)).toEqual([
      { row: 1, column: 1, value: 0.5, text: '50.00%', numberFormat: '0.00%' },
      cell(1, 2, 'x'),
      cell(2, 1, 10),
      cell(2, 2, 7),
    ]);
    expect(excel.gaps).toEqual([]);
  });

  test('is told of changes, and not of its own while events are off', async () => {
    const { run, excel, pushEvents } = await start({}, flavour);
    const seen: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => void seen.push(`${source} ${address}`));
      await context.sync();
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem(SHEET).getRange('C1').values = [[1]];
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getItem(SHEET).getRange('C2').values = [[1]];
      await context.sync();
    });
    const area = { top: 9, left: 1, bottom: 9, right: 1 };
    excel.editCell(excel.workbook.findSheet(SHEET)!, area, 'typed', 'coauthor');
    pushEvents();
    await eventually(() => expect(seen).toEqual(['Local C2', 'Remote A9']));
    expect(excel.gaps).toEqual([]);
  });

  test.each([
    ['cellEditing', 'InvalidOperationInCellEditMode'],
    ['activityLimit', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['sessionLost', 'InvalidOrTimedOutSession'],
    ['noPermission', 'AccessDenied'],
  ] as const)('gives a request refused with %s the code %s', async (refuse, code) => {
    const { run, excel } = await start({}, flavour);
    excel.faults = new Map([[1, { refuse }]]);
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe(code);
    expect(excel.snapshots()).toEqual([sheet]);
  });
});

describe('errors are those of Excel', () => {
  test('a bad address: code, place and statement as in a published trace (office-js issue 1561)', async () => {
    const { run } = await start();
    const failure = await failureOf(
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(SHEET);
        worksheet.getRange('A1').load('values');
        worksheet.getRange('nonsense!').load('values');
        await context.sync();
      }),
    );
    expect(failure).toEqual({
      code: 'InvalidArgument',
      location: 'Worksheet.getRange',
      statement: 'var range1 = worksheet.getRange(...);',
    });
  });

  test('an array of the wrong shape; what the batch did before stays', async () => {
    const { run, excel } = await start();
    const failure = await failureOf(
      run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(SHEET);
        worksheet.getRange('E1').values = [['kept']];
        worksheet.getRange('A1:B2').values = [[1, 2, 3]];
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
    expect(excel.workbook.findSheet(SHEET)!.cell(1, 5).value).toBe('kept');
  });

  test('a sheet that is not there', async () => {
    const { run } = await start();
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('没有').load('name');
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
  });

  test('a locked cell of a protected sheet', async () => {
    const { run } = await start({ sheets: [{ ...sheet, protected: true }] });
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
  });

  test('a member an older Excel does not have', async () => {
    const { run, excel } = await start({ apiVersion: '1.8' });
    const failure = await failureOf(
      run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange('A1').getMergedAreasOrNullObject().load('address');
        await context.sync();
      }),
    );
    expect(failure.code).toBe('ApiNotFound');
    expect(excel.gaps).toEqual([]);
  });

  test('a sheet gone between two syncs of the same range', async () => {
    const { run, excel } = await start({ sheets: [sheet, { ...sheet, name: '其他', names: [] }] });
    const failure = await failureOf(
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(SHEET).getRange('A1').load('values');
        await context.sync();
        excel.workbook.deleteSheet(excel.workbook.findSheet(SHEET)!);
        range.values = [[1]];
        await context.sync();
      }),
    );
    expect(failure.code).toBe('InvalidReference');
  });
});

test('what is not emulated is answered with an error and recorded', async () => {
  const { run, excel } = await start();
  const failure = await failureOf(
    run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1').calculate();
      await context.sync();
    }),
  );
  expect(failure.code).toBe('GeneralException');
  expect(excel.gaps).toEqual(['method Range.Calculate']);
});

test('formulas that depend on a written cell show their new result', async () => {
  const { run, excel } = await start();
  await run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('A2').values = [[5]];
    await context.sync();
  });
  expect(excel.snapshots()[0]!.cells[3]).toMatchObject({ value: 25, text: '25', formula: '=SUM(A2:A3)' });
});

test('null objects, merged areas, hidden lines and names are told', async () => {
  const { run, excel } = await start();
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(SHEET);
    const none = context.workbook.worksheets.getItemOrNullObject('没有').load('name');
    const merged = worksheet.getRange('A1:C9').getMergedAreasOrNullObject();
    merged.areas.load('items/address');
    const below = worksheet.getRange('C7').getMergedAreasOrNullObject();
    const rows = worksheet.getRange('A2:A4').getRowProperties({ rowHidden: true });
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    expect([none.isNullObject, below.isNullObject]).toEqual([true, true]);
    expect(merged.areas.items.map(({ address }) => address)).toEqual(["'自评 ''甲'' 表'!B6:C7"]);
    expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
    expect(names.items.map(({ name, formula }) => [name, formula])).toEqual([['总分', "='自评 ''甲'' 表'!$A$4"]]);
  });
  expect(excel.gaps).toEqual([]);
});

test('a workbook that was only looked at is saved as it was loaded', async () => {
  const { excel } = await start();
  expect(excel.snapshots()).toEqual([sheet]);
});
