import { readFile } from 'node:fs/promises';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import { WorkbookWriter } from '../../src/host/xlsx/create/workbookWriter';
import { parseCell } from '../../src/sheet/cellAddress';
import { checkTemplate } from '../../src/workflows/checkTemplate';
import { newTemplate, templateWorkbook } from '../../src/workflows/newTemplate';
import { WorkbenchSite, type WorkbenchPage } from './workbenchPage';

const site = new WorkbenchSite();

async function inserted(kind: string): Promise<WorkbenchPage> {
  const workbench = await site.open();
  await workbench.button('模板').click();
  await workbench.page.getByLabel('项目类别（指标库）').selectOption(kind);
  await workbench.page.getByLabel('预算年度').fill('2025');
  await workbench.button('插入为新工作表').click();
  await workbench.page.getByText('已插入工作表“项目支出绩效自评表（2）”。').waitFor();
  await workbench.cell('A2').getByText('（2025年度）').waitFor();
  return workbench;
}

test('a blank form is put into the open workbook as a sheet of its own, saved with its record, and the old sheet stays', async () => {
  const workbench = await inserted('信息化建设');
  const bytes = await readFile(await (await workbench.save()).path());
  const host = openXlsxHost(bytes, { compression: nodeCompression });
  expect((await host.listSheets()).map(({ name, visibility }) => [name, visibility])).toEqual([
    ['项目支出绩效自评表', 'visible'],
    ['项目支出绩效自评表（2）', 'visible'],
    ['_ziping', 'veryHidden'],
  ]);
  const { forms } = await checkTemplate(host, { year: null, templateId: null }, []);
  const [form] = forms.filter(({ recognised }) => recognised.by === 'record');
  expect(form!.recognised.form.identity).toEqual({
    id: 'national',
    version: '1.0',
    year: 2025,
    policyId: 'cn-mof-2020',
  });
  expect(form!.differences).toEqual([]);
  const { merges, protected: isProtected } = form!.recognised.snapshot;
  expect(merges.length).toBeGreaterThan(40);
  expect(isProtected).toBe(true);
  expect(workbench.complaints).toEqual([]);
});

test('indicators and points are shown before they are written, come to 100 with the execution rate, and can be taken back', async () => {
  const workbench = await inserted('不预填指标，留空行');
  const { page } = workbench;
  await page.getByRole('tab', { name: '指标与分值' }).click();
  await page.getByLabel('项目类别（指标库）').selectOption('信息化建设');
  await page.getByRole('button', { name: /^预览：把 10 条指标填入/ }).click();
  await page.getByRole('heading', { name: /^将写入 \d+ 个单元格$/ }).waitFor();
  await workbench.shows('D14', '');
  await workbench.button('写入').click();
  await page.getByText(/^已写入 \d+ 个单元格。/).waitFor();
  await workbench.cell('F14').getByText('≥＿＿个').waitFor();
  await workbench.type('H14', '30');
  await workbench.button('预览分值').click();
  await page.getByText('现有指标分值合计 110 分。').waitFor();
  await workbench.shows('H14', '30');
  await workbench.button('写入').click();
  await workbench.cell('H30').getByText(/^100$/).waitFor();
  await page.getByRole('main').getByRole('button', { name: '撤销' }).first().click();
  await workbench.cell('H30').getByText(/^120$/).waitFor();
  expect(workbench.complaints).toEqual([]);
});

/** An issued form that came back without its protection, its total typed over and a label changed. */
function mangled(): Uint8Array {
  const { template, entries } = newTemplate(
    { policyId: null, year: 2025, layoutId: 'national', indicators: [], ownPolicies: [] },
    { name: '', now: () => new Date('2026-01-05T00:00:00Z') },
  );
  const { cell } = template.form.layout.fields.find(({ field }) => field === 'total.score')!;
  const total = parseCell(cell)!;
  const cells = template.blueprint.cells.map((each) => {
    if (each.row === total.row && each.column === total.column) return { ...each, value: 95, formula: undefined };
    return each.value === '项目负责人' ? { ...each, value: '负责人姓名' } : each;
  });
  const blueprint = { ...template.blueprint, cells, protected: false };
  return new WorkbookWriter(nodeCompression).write(templateWorkbook({ ...template, blueprint }, entries));
}

test('what was done to an issued form is told in a sentence each, and repaired after a preview', async () => {
  const workbench = await site.open();
  const { page } = workbench;
  await workbench.choose('返回.xlsx', Buffer.from(mangled()));
  await page.getByText('返回.xlsx').first().waitFor();
  await workbench.button('模板').click();
  await page.getByRole('tab', { name: '收回核对' }).click();
  await workbench.button('核对本工作簿').click();
  const told = page.getByRole('list', { name: '不一致之处 3 条' });
  await told.waitFor();
  expect((await told.getByRole('listitem').allTextContents()).map((text) => text.trim())).toEqual([
    '工作表的保护已被取消。',
    'A5 的“项目负责人”被改成了“负责人姓名”。 A5',
    '第 30 行的“得分”（I30）原为公式，被改成了“95”。 I30',
  ]);
  await page.getByRole('heading', { name: '将写入 2 个单元格' }).waitFor();
  await workbench.shows('A5', '负责人姓名');
  await workbench.button('写入').click();
  await page.getByRole('list', { name: '不一致之处 1 条' }).waitFor();
  await workbench.cell('A5').getByText('项目负责人').waitFor();
  expect(workbench.complaints).toEqual([]);
});
