import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbenchSite } from './workbenchPage';

const site = new WorkbenchSite();

const SAMPLE = resolve(__dirname, '../../samples/self-evaluation-2021.xlsx');

/** The workbook with the text of one part changed. */
function withPart(workbook: Buffer, name: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbook);
  const part = Object.keys(parts).find((each) => name.test(each))!;
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}

/** Each bad file with the words its sentence must contain. */
const badFiles: readonly (readonly [string, string, (sample: Buffer) => Buffer | Uint8Array])[] = [
  ['a text file', '不是 Excel 工作簿', () => Buffer.from('项目,得分\n电话回访,9\n')],
  ['an empty file', '不是 Excel 工作簿', () => Buffer.alloc(0)],
  ['a zip that is no workbook', '不是 Excel 工作簿', () => zipSync({ 'readme.txt': strToU8('hello') })],
  ['half a workbook', '无法读取', (sample) => sample.subarray(0, sample.length / 2)],
  [
    'a workbook whose sheet is damaged',
    '无法读取',
    (sample) => withPart(sample, /worksheets\/sheet1\.xml$/, (xml) => xml.slice(0, xml.length / 2)),
  ],
  [
    'a workbook whose texts are damaged',
    '无法读取',
    (sample) => withPart(sample, /sharedStrings\.xml$/, (xml) => xml.replace('<t>', '<t>&lol;')),
  ],
  [
    'a compound file, as .xls and encrypted workbooks are',
    '请在 Excel 或 WPS 中',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]),
  ],
];

test.each(badFiles)('%s is refused in one calm sentence and the open workbook stays', async (_, words, bytes) => {
  const workbench = await site.open();
  const notice = workbench.page.getByRole('group').filter({ hasText: '坏文件.xlsx' });
  await workbench.drop('坏文件.xlsx', Buffer.from(bytes(await readFile(SAMPLE))));
  await notice.waitFor();
  expect(await notice.textContent()).toContain(words);
  await workbench.shows('A1', '项目支出绩效自评表');
  expect(workbench.complaints).toEqual([]);
  await workbench.button('关闭提示').click();
  expect(await notice.count()).toBe(0);
  await workbench.score();
  expect(await workbench.total().textContent()).toBe('总分 96 · 优');
});

test('a workbook without a form says so, and says what to do', async () => {
  const workbench = await site.open();
  const parts = unzipSync(await readFile(SAMPLE));
  const sheet = Object.keys(parts).find((name) => /worksheets\/sheet1\.xml$/.test(name))!;
  const text = new TextDecoder().decode(parts[sheet]);
  const emptied = text
    .replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')
    .replace(/<mergeCells.*<\/mergeCells>/s, '');
  await workbench.choose('空表.xlsx', Buffer.from(zipSync({ ...parts, [sheet]: strToU8(emptied) })));
  await workbench.page.getByText('空表.xlsx').waitFor();
  await workbench.button('评分').click();
  const pane = workbench.page.getByRole('main');
  await pane.getByText('是空的，请打开填好的自评表').waitFor();
  expect(await pane.getByRole('button', { name: '写入' }).count()).toBe(0);
  expect(workbench.complaints).toEqual([]);
});

test('of a workbook with hundreds of tabs the sheet stays in sight', async () => {
  const workbench = await site.open();
  const file = withPart(await readFile(SAMPLE), /xl\/workbook\.xml$/, (xml) => {
    const sheet = /<sheet [^>]*\/>/.exec(xml)![0];
    const others = Array.from({ length: 300 }, (_, at) =>
      sheet.replace(/name="[^"]*"/, `name="第${at}张表"`).replace(/sheetId="\d+"/, `sheetId="${at + 10}"`),
    );
    return xml.replace(sheet, sheet + others.join(''));
  });
  await workbench.choose('多表.xlsx', Buffer.from(file));
  await workbench.page.getByRole('banner').getByText('多表.xlsx').waitFor();
  await workbench.cell('A3').click();
  await workbench.isChosen('A3');
  await workbench.page.getByRole('tab', { name: '第299张表' }).click();
  await workbench.cell('C3').click();
  await workbench.isChosen('C3');
  expect(workbench.complaints).toEqual([]);
});

test('changes that were not saved are not given up without asking', async () => {
  const workbench = await site.open();
  const other = await readFile(resolve(__dirname, '../fixtures/forms/012.xlsx'));
  await workbench.type('I19', '7');
  await workbench.drop('012.xlsx', other);
  await workbench.page.getByText('有未保存的改动').waitFor();
  await workbench.button('继续编辑').click();
  await workbench.shows('I19', '7');
  await workbench.drop('012.xlsx', other);
  await workbench.button('不保存，直接打开').click();
  await workbench.page.getByRole('banner').getByText('012.xlsx').waitFor();
  await workbench.score();
  expect(workbench.complaints).toEqual([]);
});
