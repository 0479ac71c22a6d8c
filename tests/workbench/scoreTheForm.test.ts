import { readFile } from 'node:fs/promises';
import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { contentAt } from '../../src/sheet/contentAt';
import { SheetGrid } from '../../src/sheet/sheetGrid';
import { WorkbenchSite, type WorkbenchPage } from './workbenchPage';

const site = new WorkbenchSite();

const SCORE_CELLS = [
  'J7',
  'I14',
  'I15',
  'I16',
  'I17',
  'I18',
  'I19',
  'I20',
  'I21',
  'I22',
  'I23',
  'I24',
  'I25',
  'I26',
  'I27',
];

async function emptyScores(workbench: WorkbenchPage): Promise<void> {
  for (const cell of SCORE_CELLS) await workbench.type(cell, '');
}

async function savedCells(workbench: WorkbenchPage, cells: readonly string[]): Promise<unknown[]> {
  const bytes = await readFile(await (await workbench.save()).path());
  const host = openXlsxHost(bytes, { compression: nodeCompression });
  const [snapshot] = await host.read(['项目支出绩效自评表']);
  const grid = SheetGrid.of(snapshot!);
  return cells.map((cell) => contentAt(grid, cell).value);
}

test('the 2021 form stands in the page at once and scores 96 · 优, with both deductions and their reasons', async () => {
  const workbench = await site.open();
  await workbench.shows('A1', '项目支出绩效自评表');
  await workbench.score();
  expect(await workbench.total().textContent()).toBe('总分 96 · 优');
  const pane = workbench.page.getByRole('main');
  expect(await pane.getByText('人工扣 2 分：满意度调查资料不充分').count()).toBe(1);
  expect(await pane.getByText('人工扣 2 分：服务对象满意度指标设置较低').count()).toBe(1);
  expect(workbench.complaints).toEqual([]);
});

test('a preview comes before writing; the sheet then shows what was written, and undo takes it back', async () => {
  const workbench = await site.open();
  await workbench.score();
  await workbench.shows('L19', '+27.2%（将写入）');
  await workbench.write();
  await workbench.shows('L19', '+27.2%（已写入）');
  await workbench.shows('I25', '3');
  await workbench.page.getByRole('main').getByRole('button', { name: '撤销' }).first().click();
  await workbench.page.getByText('已撤销').waitFor();
  expect(await savedCells(workbench, ['L19', 'I25'])).toEqual([null, 3]);
});

test('with its score cells emptied the form gives 59 of 59, and 41 points wait', async () => {
  const workbench = await site.open();
  await emptyScores(workbench);
  await workbench.score();
  expect(await workbench.total().textContent()).toBe('可评 59 分中得 59 分，另有 41 分待定');
  expect(await workbench.page.getByRole('main').getByRole('listitem').getByText('待定').count()).toBe(6);
  await workbench.write();
  expect(await savedCells(workbench, ['J7', 'I14', 'I18', 'I19', 'I20', 'I23', 'I24', 'I25', 'I26', 'I27'])).toEqual([
    10,
    null,
    9,
    10,
    5,
    5,
    null,
    5,
    5,
    null,
  ]);
});

test('what was saved opens again, remembers its writing, and can still be undone', async () => {
  const workbench = await site.open();
  await emptyScores(workbench);
  await workbench.score();
  await workbench.write();
  const download = await workbench.save();
  expect(download.suggestedFilename()).toBe('self-evaluation-2021.xlsx');
  const saved = await readFile(await download.path());

  const again = await site.open();
  await again.choose('again.xlsx', saved);
  await again.page.getByText('again.xlsx').waitFor();
  await again.cell('L19').waitFor();
  await again.shows('I19', '10');
  await again.button('撤销').click();
  await again.page.getByText('已撤销').waitFor();
  expect(await savedCells(again, ['I19', 'L19', 'J7'])).toEqual([null, null, null]);
});

test('a change in the sheet makes the result old, and scoring again takes it in', async () => {
  const workbench = await site.open();
  await workbench.score();
  await workbench.type('I19', '7');
  await workbench.page.getByText('表格有改动，当前结果是改动前的。').waitFor();
  expect(await workbench.total().textContent()).toBe('总分 96 · 优');
  await workbench.button('重新评分').click();
  await workbench.page.getByText('总分 93 · 优').waitFor();
  await workbench.page.getByLabel('表中 7 分，按办法 10 分：改为 10').click();
  await workbench.page.getByText('总分 96 · 优').waitFor();
  await workbench.write();
  await workbench.shows('I19', '10（已写入）');
});

test('pressing a row or a finding goes to its cell', async () => {
  const workbench = await site.open();
  await workbench.score();
  await workbench.page.getByRole('button', { name: /^项目验收时间/ }).click();
  await workbench.isChosen('I22');
  await workbench.page.getByRole('tab', { name: /^意见/ }).click();
  await workbench.page.getByRole('tabpanel').getByRole('button').filter({ hasText: 'G17' }).first().click();
  await workbench.isChosen('G17');
});

test('the language follows the browser and can be changed', async () => {
  const workbench = await site.open({ locale: 'en-GB' });
  await workbench.button('Score').click();
  await workbench.page.getByText('Total').first().waitFor();
  await workbench.button('中文').click();
  await workbench.button('评分').waitFor();
  expect(await workbench.page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await workbench.total().textContent()).toBe('总分 96 · 优');
});

test('nothing is asked for beyond the page’s own address', async () => {
  const workbench = await site.open();
  await workbench.score();
  await workbench.write();
  await workbench.save();
  const { origin } = new URL(workbench.page.url());
  const abroad = workbench.requests.filter(
    (address) => !address.startsWith(`${origin}/`) && !address.startsWith(`blob:${origin}/`),
  );
  expect(abroad).toEqual([]);
  expect(workbench.requests.length).toBeGreaterThan(5);
});
