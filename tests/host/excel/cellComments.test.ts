import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { findingSentences } from '../../../src/locales/findingSentences';
import { commentFindings } from '../../../src/workflows/commentFindings';
import type { ScoreOptions } from '../../../src/workflows/scoreWorkbook';
import { startExcelHost } from '../../excelHost/startExcelHost';

const OPTIONS: ScoreOptions = { sheets: 'visible', checks: 'review', deviationColumn: false };
const file = () =>
  openXlsxHost(readFileSync(join(__dirname, '../../../samples/self-evaluation-2021.xlsx')), {
    compression: nodeCompression,
  });

async function openInExcel() {
  const host = file();
  const sheets = await host.read((await host.listSheets()).map(({ name }) => name));
  return startExcelHost({ sheets }, 'web');
}

test('findings become comments on their cells, once however often, and are taken away again', async () => {
  const { host, excel } = await openInExcel();
  const sentences = await findingSentences();
  const first = await commentFindings(host, OPTIONS, sentences);
  expect(first).toMatchObject({ removed: 0, taken: [] });
  const contents = excel.workbook.comments.map(({ content }) => content);
  expect(contents).toContain('【自评复核】满意度得分没有问卷调查等佐证。请补充佐证资料，或说明调查方式和样本量。');
  expect(new Set(excel.workbook.comments.map(({ area }) => `${area.left} ${area.top}`)).size).toBe(first.written);
  expect(await commentFindings(host, OPTIONS, sentences)).toMatchObject({
    written: first.written,
    removed: first.written,
  });
  expect(excel.workbook.comments.map(({ content }) => content)).toEqual(contents);
  expect(await commentFindings(host, OPTIONS, null)).toEqual({ written: 0, removed: first.written, taken: [] });
  expect(excel.workbook.comments).toEqual([]);
  expect(excel.gaps).toEqual([]);
});

test('a cell on which somebody else has commented is left alone and named', async () => {
  const { host, excel } = await openInExcel();
  const [sheet] = excel.workbook.sheets;
  excel.workbook.addComment(sheet!, { top: 25, left: 7, bottom: 25, right: 7 }, '请附问卷');
  const outcome = await commentFindings(host, OPTIONS, await findingSentences());
  expect(outcome.taken.map(({ cell }) => cell)).toEqual(['G25']);
  await commentFindings(host, OPTIONS, null);
  expect(excel.workbook.comments.map(({ content }) => content)).toEqual(['请附问卷']);
});

test('three syncs at most, however many comments', async () => {
  const { host, excel } = await openInExcel();
  const comments = Array.from({ length: 40 }, (_, row) => ({
    sheet: excel.workbook.sheets[0]!.name,
    cell: `Z${row + 1}`,
    text: '请核对',
  }));
  const before = excel.syncs.length;
  await host.comments!.replace('【自评复核】', comments);
  expect(excel.syncs.length - before).toBeLessThanOrEqual(3);
});

test('a file has no comments of ours: it says so and stays as it was', async () => {
  const host = file();
  expect(host.comments).toBeUndefined();
  await expect(commentFindings(host, OPTIONS, await findingSentences())).rejects.toMatchObject({
    problem: { code: 'notSupported' },
  });
});
