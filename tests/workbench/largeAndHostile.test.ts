import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { eventually } from '../eventually';
import { holdNextReading } from './heldReading';
import { WorkbenchSite } from './workbenchPage';

const site = new WorkbenchSite();

const SAMPLE = resolve(__dirname, '../../samples/self-evaluation-2021.xlsx');

/** The sample with its sheet part changed. */
async function sampleWith(change: (sheet: string) => string, more: Record<string, Uint8Array> = {}): Promise<Buffer> {
  const parts = unzipSync(await readFile(SAMPLE));
  const name = Object.keys(parts).find((each) => /worksheets\/sheet1\.xml$/.test(each))!;
  return Buffer.from(zipSync({ ...parts, ...more, [name]: strToU8(change(strFromU8(parts[name]!))) }));
}

function inlineText(cell: string, text: string): string {
  return `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

test('text from a sheet is never markup', async () => {
  const attack = '&lt;img src=x onerror=&quot;window.attacked=1&quot;&gt;';
  const workbench = await site.open();
  const file = await sampleWith((sheet) => sheet.replace(/<c r="C3"[^>]*?(\/>|>.*?<\/c>)/s, inlineText('C3', attack)));
  await workbench.choose('攻击.xlsx', file);
  await workbench.page.getByRole('banner').getByText('攻击.xlsx').waitFor();
  await workbench.cell('C3').getByText('<img src=x').waitFor();
  await workbench.score();
  expect(await workbench.page.getByRole('main').getByText('<img src=x').count()).toBe(1);
  expect(await workbench.page.evaluate(() => 'attacked' in window)).toBe(false);
  expect(workbench.complaints).toEqual([]);
});

test('of a sheet with thousands of rows only those near the view are drawn, and the last can be reached', async () => {
  const rows = Array.from({ length: 6000 }, (_, index) => 40 + index);
  const added = rows.map((row) => `<row r="${row}">${inlineText(`A${row}`, `行 ${row}`)}</row>`).join('');
  const workbench = await site.open();
  await workbench.choose(
    '长表.xlsx',
    await sampleWith((sheet) => sheet.replace('</sheetData>', `${added}</sheetData>`)),
  );
  await workbench.page.getByRole('banner').getByText('长表.xlsx').waitFor();
  await workbench.cell('A40').waitFor({ state: 'attached' });
  expect(await workbench.page.locator('td[data-cell]').count()).toBeLessThan(4000);
  expect(await workbench.page.getByRole('grid').getAttribute('aria-rowcount')).toBe('6042');
  await workbench.cell('A1').click();
  await workbench.page.keyboard.press('Control+End');
  await workbench.cell('A6039').waitFor();
  await workbench.shows('A6039', '行 6039');
  await workbench.score();
  expect(await workbench.total().textContent()).toBe('总分 96 · 优');
  expect(workbench.complaints).toEqual([]);
});

test('a workbook of 20 MB is opened and scored in a worker of its own, and the one before is let go', async () => {
  const workbench = await site.open();
  const [before] = workbench.page.workers();
  const file = await sampleWith((sheet) => sheet, { 'xl/media/image1.png': randomBytes(20_000_000) });
  expect(file.length).toBeGreaterThan(20_000_000);
  await workbench.choose('大文件.xlsx', file);
  await workbench.page.getByRole('banner').getByText('大文件.xlsx').waitFor();
  await workbench.score();
  expect(await workbench.total().textContent()).toBe('总分 96 · 优');
  await eventually(() => expect(workbench.page.workers()).toEqual([expect.anything()]));
  expect(workbench.page.workers()[0]).not.toBe(before);
  expect(workbench.complaints).toEqual([]);
});

test('while a workbook is read the page goes on answering, however long that takes', async () => {
  const workbench = await site.open();
  const { page } = workbench;
  const reading = await holdNextReading(page);
  await workbench.choose('长表.xlsx', await sampleWith((sheet) => sheet));
  await reading.begun;
  await page.getByRole('progressbar').waitFor();
  await workbench.cell('C3').click();
  await workbench.isChosen('C3');
  const opened = page.getByRole('banner').getByText('长表.xlsx');
  expect(await opened.count()).toBe(0);
  reading.goOn();
  await opened.waitFor();
  await workbench.score();
  expect(await workbench.total().textContent()).toBe('总分 96 · 优');
  expect(workbench.complaints).toEqual([]);
});
