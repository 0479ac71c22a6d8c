import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbenchSite } from './workbenchPage';

let site: WorkbenchSite;
beforeAll(async () => {
  site = await WorkbenchSite.start();
});
afterAll(() => site.stop());

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
  expect(await workbench.cell('A6039').textContent()).toBe('行 6039');
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
  expect(workbench.page.workers()).toHaveLength(1);
  expect(workbench.page.workers()[0]).not.toBe(before);
  expect(workbench.complaints).toEqual([]);
});

test('while a workbook of 800,000 cells is read the page goes on answering', async () => {
  const workbench = await site.open();
  const row = (number: number) => {
    const cells = Array.from({ length: 20 }, (_, at) => `<c><v>${(number * 7919 + at * 104_729) % 1_000_003}</v></c>`);
    return `<row r="${number}">${cells.join('')}</row>`;
  };
  const rows = Array.from({ length: 40_000 }, (_, at) => row(at + 100)).join('');
  const file = await sampleWith((sheet) => sheet.replace('</sheetData>', `${rows}</sheetData>`));
  await workbench.page.evaluate(() => {
    setInterval(() => {
      document.body.dataset.turns = String(Number(document.body.dataset.turns ?? 0) + 1);
    }, 10);
  });
  const turns = async () => Number(await workbench.page.evaluate(() => document.body.dataset.turns));
  await workbench.choose('长表.xlsx', file);
  const before = await turns();
  const opened = workbench.page.getByRole('banner').getByText('长表.xlsx');
  await workbench.cell('C3').click();
  expect(await workbench.cell('C3').getAttribute('aria-selected')).toBe('true');
  expect(await opened.count()).toBe(0);
  await opened.waitFor();
  // A page that did the reading itself would have no turn, or one, between the click and the end.
  expect((await turns()) - before).toBeGreaterThan(5);
  await workbench.score();
  expect(await workbench.total().textContent()).toBe('总分 96 · 优');
  expect(workbench.complaints).toEqual([]);
});
