import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { EmulatedExcel } from '../excelHost/emulatedExcel';
import { ExcelInBrowser } from '../excelHost/browser/excelInBrowser';
import { replayTrace } from '../excelHost/recording/replayTrace';
import type { Trace } from '../excelHost/recording/trace';
import { CONTRACT_WORKBOOK } from '../host/contractWorkbook';

const ROOT = resolve(__dirname, '../..');

let folder: string;
const browser = new ExcelInBrowser();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ziping-recorder-'));
  cpSync(resolve(ROOT, 'dist'), folder, { recursive: true });
  const register = resolve(ROOT, 'bench/registerTypescript.cjs');
  const addRecorder = resolve(ROOT, 'tests/excelHost/recording/addRecorder.ts');
  execFileSync(process.execPath, ['-r', register, addRecorder, folder], { cwd: ROOT });
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
});

test('the recording pane saves a trace that replays without a difference', async () => {
  const excel = await browser.open({ sheets: CONTRACT_WORKBOOK, addinFolder: folder });
  await excel.pane.getByRole('button', { name: '评分', exact: true }).first().click();
  await excel.page.waitForFunction(() => window.excelPage.syncs() > 2);
  await excel.settled();
  const [download] = await Promise.all([
    excel.page.waitForEvent('download'),
    excel.pane.getByRole('button', { name: /Save trace/ }).click(),
  ]);
  const trace = JSON.parse(readFileSync(await download.path(), 'utf8')) as Trace;
  expect(trace.platform).toBe('OfficeOnline');
  expect(trace.entries.length).toBeGreaterThan(2);
  const replayed = new EmulatedExcel({ sheets: CONTRACT_WORKBOOK });
  expect(await replayTrace(trace, replayed)).toEqual([]);
  expect(replayed.gaps).toEqual([]);
});
