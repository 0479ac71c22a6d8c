import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { EmulatedExcel } from './emulatedExcel';
import { startOffice } from './transports/startOffice';

const sheet: SheetSnapshot = {
  name: "自评 '甲' 表",
  visibility: 'visible',
  cells: [{ row: 1, column: 1, value: 0.827, text: '82.70%', numberFormat: '0.00%' }],
  merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
  printAreas: [],
  tables: [],
};

test.each([
  ['web', 'OfficeOnline'],
  ['desktop', 'PC'],
] as const)('the real office.js starts and reads in the %s flavour', async (flavour, platform) => {
  const excel = new EmulatedExcel({ sheets: [sheet] });
  const { Excel, Office } = await startOffice(excel, flavour);
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    const range = sheets.getItem("自评 '甲' 表").getRange('A1:B1');
    range.load('values,text,address');
    await context.sync();
    expect(sheets.items.map((item) => item.name)).toEqual(["自评 '甲' 表"]);
    expect(range.values).toEqual([[0.827, '']]);
    expect(range.text).toEqual([['82.70%', '']]);
    expect(range.address).toBe("'自评 ''甲'' 表'!A1:B1");
  });
  expect(String(Office.context.platform)).toBe(platform);
  expect(excel.syncs).toHaveLength(1);
  expect(excel.gaps).toEqual([]);
});
