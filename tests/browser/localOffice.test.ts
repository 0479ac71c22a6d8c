import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ExcelInBrowser } from '../excelHost/browser/excelInBrowser';
import { CONTRACT_WORKBOOK } from '../host/contractWorkbook';

/*
 * The pane as an office without the internet builds it: office.js comes with it. Built into a folder of
 * its own, since other tests read dist/ at the same time.
 */

const ROOT = resolve(__dirname, '../..');

let folder: string;
const browser = new ExcelInBrowser();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-local-'));
  const webpack = resolve(ROOT, 'node_modules/webpack-cli/bin/cli.js');
  // Not minified, which is most of the time a build takes and changes nothing here.
  const options = [
    '--config-name',
    'pane',
    '--mode',
    'development',
    '--env',
    'officejs=local',
    '--output-path',
    folder,
  ];
  execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT });
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
});

test('runs with the copied office.js and asks no other address for anything', async () => {
  expect(readFileSync(join(folder, 'taskpane.html'), 'utf8')).not.toContain('microsoft.com');
  expect(existsSync(join(folder, 'office/office.js'))).toBe(true);
  const excel = await browser.open({ sheets: CONTRACT_WORKBOOK, addinFolder: folder });
  const foreign: string[] = [];
  excel.page.on('request', (request) => {
    if (!request.url().startsWith('https://addin.example/')) foreign.push(request.url());
  });
  await excel.pane.getByRole('button', { name: '评分', exact: true }).first().click();
  await excel.page.waitForFunction(() => window.excelPage.syncs() >= 2);
  await excel.pane
    .getByText(/有 \d+ 处未能读取|没有找到绩效自评表/)
    .first()
    .waitFor();
  expect(foreign).toEqual([]);
  expect(await excel.gaps()).toEqual([]);
  expect(excel.missing).toEqual([]);
});
