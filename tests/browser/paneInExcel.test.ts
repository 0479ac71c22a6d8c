import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { eventually } from '../eventually';
import { ExcelInBrowser, type ExcelWindow } from '../excelHost/browser/excelInBrowser';

const ROOT = resolve(__dirname, '../..');
const BUILT = resolve(ROOT, 'dist');

/** office.js itself asks for storage that the browser denies to a frame of another site; it goes on without. */
const OWN_COMPLAINT_OF_OFFICE_JS = /sessionStorage/;

const browser = new ExcelInBrowser();
let sheets: readonly SheetSnapshot[];
let form: string;

beforeAll(async () => {
  const file = openXlsxHost(readFileSync(resolve(ROOT, 'samples/self-evaluation-2021.xlsx')), {
    compression: nodeCompression,
  });
  const names = (await file.listSheets()).map(({ name }) => name);
  sheets = await file.read(names);
  form = names[0]!;
});

async function score(excel: ExcelWindow): Promise<void> {
  await excel.pane.getByRole('button', { name: '评分', exact: true }).first().click();
  await excel.pane.getByRole('heading', { name: /96/ }).waitFor();
}

async function expectClean(excel: ExcelWindow): Promise<void> {
  expect(await excel.gaps()).toEqual([]);
  expect(excel.missing).toEqual([]);
  expect(excel.complaints.filter((complaint) => !OWN_COMPLAINT_OF_OFFICE_JS.test(complaint))).toEqual([]);
}

test('the built pane scores the form, writes into it, and takes it back', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT });
  await score(excel);
  expect(await excel.snapshots()).toEqual(sheets);
  await excel.pane.getByRole('button', { name: '写入', exact: true }).click();
  await excel.pane.getByText(/已写入 \d+ 个单元格/).waitFor();
  const written = await excel.snapshots();
  expect(written[0]!.cells.length).toBeGreaterThan(sheets[0]!.cells.length);
  await excel.pane.getByRole('button', { name: '撤销', exact: true }).first().click();
  await excel.pane.getByText(/已撤销，恢复 \d+ 个单元格/).waitFor();
  const [undone] = await excel.snapshots();
  expect(undone!.cells.filter(({ value }) => value !== null)).toEqual(
    sheets[0]!.cells.filter(({ value }) => value !== null),
  );
  await expectClean(excel);
});

test('an address in the pane selects its cell in the sheet', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT });
  await score(excel);
  await excel.pane.getByRole('button', { name: '依据' }).first().click();
  const link = excel.pane.getByRole('button', { name: /[A-Z]+\d+/ }).first();
  const cell = await link.innerText();
  await link.click();
  await eventually(async () => expect(await excel.selection()).toBe(`${form}!${cell}`));
  await expectClean(excel);
});

test('the pane says so when the sheet has changed, and scores nothing by itself', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT });
  await score(excel);
  await excel.settled();
  const syncs = await excel.syncs();
  await excel.editByUser(form, 'A1', '改过的标题');
  await excel.pane.getByText('表格有改动').waitFor();
  await excel.settled();
  // One sync asks for the name of the sheet that changed.
  expect(await excel.syncs()).toBe(syncs + 1);
  await expectClean(excel);
});

test('what is found is marked in the sheet, and cleared again', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT });
  await excel.press('review');
  await excel.pane.getByRole('button', { name: '在表中标记' }).click();
  await excel.pane.getByText(/已标记 \d+ 个单元格/).waitFor();
  const cells = ['G17', 'G25', 'B14'];
  expect(await excel.fills(form, cells)).toEqual(['#FFE699', '#FFE699', '#DDEBF7']);
  await excel.pane.getByRole('button', { name: '清除标记' }).click();
  await excel.pane.getByText(/已清除标记和偏离度列/).waitFor();
  expect(await excel.fills(form, cells)).toEqual([null, null, null]);
  const [cleared] = await excel.snapshots();
  expect(cleared).toEqual(sheets[0]);
  await expectClean(excel);
});

test('the ribbon and the keyboard open the pane and have it do the work', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT });
  await excel.press('score');
  await excel.pane.getByRole('heading', { name: /96/ }).waitFor();
  expect(await excel.page.evaluate(() => window.excelPage.paneShown())).toBe(true);
  await excel.pane.getByRole('button', { name: '写入', exact: true }).click();
  await excel.pane.getByText(/已写入 \d+ 个单元格/).waitFor();
  await excel.page.evaluate(() => window.excelPage.pressShortcut('undo'));
  await excel.pane.getByText(/已撤销，恢复 \d+ 个单元格/).waitFor();
  await excel.press('review');
  await excel.pane.getByRole('tab', { name: /^意见/, selected: true }).waitFor();
  await expectClean(excel);
});

test('where pane and ribbon share no runtime, a command does its work by itself', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT, sharedRuntime: false });
  const [before] = await excel.snapshots();
  // Nobody closes the notice over the sheet, which ends the command: it goes on for as long as the page is open.
  excel.press('score').catch(() => undefined);
  await excel.page.waitForFunction(() => window.excelPage.syncs() >= 4);
  await excel.pane.getByRole('button', { name: '评分', exact: true }).first().waitFor();
  await excel.page.waitForFunction(
    (count) => window.excelPage.snapshots()[0]!.cells.length > count,
    before!.cells.length,
  );
  expect(await excel.page.evaluate(() => window.excelPage.paneShown())).toBe(false);
});

test('two workbooks open at once keep to themselves', async () => {
  const [one, other] = await Promise.all([
    browser.open({ sheets, addinFolder: BUILT }),
    browser.open({ sheets, addinFolder: BUILT }),
  ]);
  await Promise.all([score(one), score(other)]);
  await one.editByUser(form, 'A1', '改过的标题');
  await one.pane.getByText('表格有改动').waitFor();
  expect(await other.pane.getByText('表格有改动').count()).toBe(0);
  await other.pane.getByRole('button', { name: '写入', exact: true }).click();
  await other.pane.getByText(/已写入 \d+ 个单元格/).waitFor();
  expect((await one.snapshots()).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  await expectClean(one);
  await expectClean(other);
});

test('a workbook whose structure is locked is scored, and the pane says why nothing is written', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT });
  await excel.page.evaluate(() => window.excelPage.protectStructure(true));
  await score(excel);
  await excel.pane.getByRole('button', { name: '写入', exact: true }).click();
  await excel.pane.getByText(/工作簿结构受保护.*评分结果仍可查看/).waitFor();
  await excel.pane.getByRole('heading', { name: /96/ }).waitFor();
  expect(await excel.snapshots()).toEqual(sheets);
  await expectClean(excel);
});

test('live scoring scores again once the user has paused', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT });
  await score(excel);
  await excel.pane.getByRole('switch', { name: '表格改动后自动重新评分' }).click();
  await excel.editByUser(form, 'I18', 8);
  await excel.pane.getByRole('heading', { name: /95/ }).waitFor();
  await expectClean(excel);
});

test('an Excel below the floor gets a plain page that says what is needed', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT, apiVersion: '1.8' });
  await excel.pane.getByText('此版本的 Excel 无法使用绩效自评').waitFor();
  expect(await excel.pane.getByRole('button').count()).toBe(0);
  expect(await excel.syncs()).toBe(0);
  await expectClean(excel);
});
