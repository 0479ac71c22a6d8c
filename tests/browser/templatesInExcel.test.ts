import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import { readRecord } from '../../src/record/recordSheet';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { compareForm } from '../../src/templates/returned/compareForm';
import { recogniseForms } from '../../src/templates/returned/recogniseForms';
import { ExcelInBrowser } from '../excelHost/browser/excelInBrowser';

const ROOT = resolve(__dirname, '../..');

/** office.js itself asks for storage that the browser denies to a frame of another site; it goes on without. */
const OWN_COMPLAINT_OF_OFFICE_JS = /sessionStorage/;

const browser = new ExcelInBrowser();
let sheets: readonly SheetSnapshot[];

beforeAll(async () => {
  const file = openXlsxHost(readFileSync(resolve(ROOT, 'samples/self-evaluation-2021.xlsx')), {
    compression: nodeCompression,
  });
  sheets = await file.read((await file.listSheets()).map(({ name }) => name));
});

test('the built pane inserts a blank form into the workbook in Excel, fills and balances it, and finds it as it was issued', async () => {
  const excel = await browser.open({ sheets, addinFolder: resolve(ROOT, 'dist') });
  const { pane } = excel;
  await pane.getByRole('button', { name: '模板' }).click();
  await pane.getByLabel('表样').selectOption('项目支出绩效自评表（公开14表，指标值分列）');
  await pane.getByLabel('预算年度').fill('2025');
  await pane.getByRole('button', { name: '插入为新工作表' }).click();
  await pane.getByText(/^已插入工作表“/).waitFor();

  const after = await excel.snapshots();
  expect(after.slice(0, sheets.length)).toEqual(sheets);
  const added = after.at(-2)!;
  const record = readRecord(after.at(-1)!);
  const [form] = recogniseForms([added], record, []);
  expect(form).toMatchObject({
    by: 'record',
    form: { identity: { id: 'split-target', year: 2025, policyId: 'cn-mof-2020' } },
  });
  expect(compareForm(form!.form, added)).toEqual([]);
  expect(added.protected).toBe(true);
  expect(added.names!.length).toBe(form!.form.layout.fields.length + 1);

  await pane.getByRole('tab', { name: '指标与分值' }).click();
  await pane.getByLabel('项目类别（指标库）').selectOption('信息化建设');
  await pane.getByRole('button', { name: /^预览：把 10 条指标填入/ }).click();
  await pane.getByRole('button', { name: '写入', exact: true }).click();
  await pane.getByText(/^已写入 \d+ 个单元格/).waitFor();
  await pane.getByRole('button', { name: '预览分值' }).click();
  await pane.getByRole('heading', { name: /^将写入 \d+ 个单元格$|^没有需要写入的单元格$/ }).waitFor();

  await pane.getByRole('tab', { name: '收回核对' }).click();
  await pane.getByRole('button', { name: '核对本工作簿' }).click();
  await pane.getByText('与下发时一致。').first().waitFor();
  expect(await excel.gaps()).toEqual([]);
  expect(excel.missing).toEqual([]);
  expect(excel.complaints.filter((complaint) => !OWN_COMPLAINT_OF_OFFICE_JS.test(complaint))).toEqual([]);
});
