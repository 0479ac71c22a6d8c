import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { ExcelInBrowser, type ExcelWindow } from '../excelHost/browser/excelInBrowser';

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../..');
const BUILT = resolve(ROOT, 'dist');

/** office.js itself asks for storage that the browser denies to a frame of another site; it goes on without. */
const OWN_COMPLAINT_OF_OFFICE_JS = /sessionStorage/;

let browser: ExcelInBrowser;
let sheets: readonly SheetSnapshot[];
let form: string;

beforeAll(async () => {
  browser = await ExcelInBrowser.start();
  const file = openXlsxHost(readFileSync(resolve(ROOT, 'samples/self-evaluation-2021.xlsx')), {
    compression: nodeCompression,
  });
  const names = (await file.listSheets()).map(({ name }) => name);
  sheets = await file.read(names);
  form = names[0]!;
});

afterAll(() => browser.stop());

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
  await excel.page.locator('td.selected').waitFor();
  expect(await excel.selection()).toBe(`${form}!${cell}`);
  await expectClean(excel);
});

test('the pane says so when the sheet has changed, and scores nothing by itself', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT });
  await score(excel);
  const syncs = await excel.syncs();
  await excel.editByUser(form, 'A1', '改过的标题');
  await excel.pane.getByText('表格有改动').waitFor();
  // One sync asks for the name of the sheet that changed.
  expect(await excel.syncs()).toBe(syncs + 1);
  await expectClean(excel);
});

test('an Excel below the floor gets a plain page that says what is needed', async () => {
  const excel = await browser.open({ sheets, addinFolder: BUILT, apiVersion: '1.8' });
  await excel.pane.getByText('此版本的 Excel 无法使用绩效自评').waitFor();
  expect(await excel.pane.getByRole('button').count()).toBe(0);
  expect(await excel.syncs()).toBe(0);
  await expectClean(excel);
});
