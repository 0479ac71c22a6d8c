import { execFile } from 'node:child_process';
import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { WorkbenchSite } from './workbenchPage';

const run = promisify(execFile);
const CLI = resolve(__dirname, '../../dist/cli/ziping.js');
const SAMPLE = resolve(__dirname, '../../samples/self-evaluation-2021.xlsx');

const site = new WorkbenchSite();

test('a decision on an open row goes into the total, and into the sheet when written', async () => {
  const workbench = await site.open();
  const { page } = workbench;
  await workbench.type('I14', '');
  await workbench.score();
  expect(await workbench.total().textContent()).toBe('可评 91 分中得 87 分，另有 9 分待定');
  await workbench.button('评定：电话回访').click();
  await page.getByRole('radio', { name: /^达成/ }).check();
  await page.getByLabel('得分（满分 9）').fill('8');
  await page.getByLabel('理由').fill('回访记录齐全');
  await page.getByLabel('评定人').fill('评定人甲');
  await workbench.button('保存评定').click();
  await page.getByText('总分 95 · 优').waitFor();
  await workbench.write();
  await workbench.shows('I14', '8（已写入）');
  expect(workbench.complaints).toEqual([]);
});

test('two policies are compared row by row, with the parameter that makes them differ', async () => {
  const workbench = await site.open();
  const { page } = workbench;
  await workbench.score();
  await page.getByRole('tab', { name: '办法' }).click();
  await page.getByRole('list', { name: '办法内容' }).getByText('执行率得分 = 执行率 × 分值').waitFor();
  await page.getByLabel('与另一办法比较').selectOption('cn-guide-2021');
  await page.getByRole('tabpanel').getByRole('columnheader', { name: 'cn-guide-2021' }).waitFor();
  expect(workbench.complaints).toEqual([]);
});

test('a column pointed elsewhere is read from there, and the workbook remembers it', async () => {
  const workbench = await site.open();
  const { page } = workbench;
  await workbench.score();
  await page.getByRole('tab', { name: '读取' }).click();
  await page.getByRole('button', { name: '更正：实际完成值' }).click();
  await page.getByLabel(/“实际完成值”所在单元格/).fill('F13');
  await page.getByRole('tabpanel').getByRole('button', { name: '采用' }).click();
  await page.getByText('更正已记入工作簿').waitFor();
  await page.getByText('由人指定').first().waitFor();
  await page.getByText('本表有 1 处更正').waitFor();
  const [exported] = await Promise.all([page.waitForEvent('download'), workbench.button('导出更正').click()]);
  const profile = await exported.path();
  const saved = await (await workbench.save()).path();
  expect(workbench.complaints).toEqual([]);

  // The saved workbook is read with its correction, and so is another one that is given the exported profile.
  const actualOf = async (...args: string[]): Promise<unknown> => {
    const { stdout } = await run(process.execPath, [CLI, 'read', ...args, '--json']);
    return (JSON.parse(stdout) as { forms: { indicators: { actual: string }[] }[] }).forms[0]!.indicators[4]!.actual;
  };
  const renamed = join(await mkdtemp(join(tmpdir(), 'ziping-')), 'saved.xlsx');
  await copyFile(saved, renamed);
  expect(await actualOf(renamed)).toBe('≥90%');
  expect(await actualOf(SAMPLE)).toBe('100%');
  expect(await actualOf(SAMPLE, '--mapping', profile)).toBe('≥90%');

  await workbench.button('取消更正：实际完成值').click();
  await page.getByText('更正已取消').waitFor();
  await page.getByText('本表有 1 处更正').waitFor({ state: 'detached' });
  expect(workbench.complaints).toEqual([]);
});
