import { findingSentences } from '../../src/locales/findingSentences';
import { labelOf } from '../checks/labelled/labelledSet';
import { keepReview, type ReviewParts } from '../../src/workflows/keepReview';
import { scoreWorkbook } from '../../src/workflows/scoreWorkbook';
import { undoLast } from '../../src/workflows/undoLast';
import { planReviewColumns } from '../../src/writeback/reviewColumns';
import type { XlsxHost } from '../../src/host/xlsx/xlsxHost';
import { AUTHOR, reopened, sampleWorkbook, SHEET, valuesOf } from './sampleWorkbook';

const REVIEWER = { ...AUTHOR, name: '张复核' };
const OPTIONS = { sheets: 'visible', checks: 'review', deviationColumn: false } as const;

async function reviewed(parts: Partial<ReviewParts>, host = sampleWorkbook()): Promise<XlsxHost> {
  const kept = await keepReview(host, OPTIONS, { sheet: null, columns: false, ...parts }, REVIEWER);
  expect(kept).toMatchObject({ status: 'kept', outcome: { status: 'applied' }, skipped: [] });
  return reopened(host.save());
}

const withSheet = async () => ({ sheet: await findingSentences() });

async function textsOn(host: XlsxHost, sheet: string): Promise<readonly string[]> {
  const [snapshot] = await host.read([sheet]);
  return snapshot!.cells.filter(({ value }) => value !== null).map(({ text }) => text);
}

async function found(host: XlsxHost): Promise<readonly string[]> {
  const { forms } = await scoreWorkbook(host, OPTIONS);
  expect(forms).toHaveLength(1);
  return forms[0]!.findings.map(labelOf);
}

test('the review sheet says verdict, findings, deductions with reason and cause, and has room for signatures', async () => {
  const host = await reviewed(await withSheet());
  expect((await host.listSheets()).map(({ name }) => name)).toContain('审核意见');
  const texts = await textsOn(host, '审核意见');
  expect(texts).toEqual(
    expect.arrayContaining([
      '补充说明后再报：须说明4处。',
      '群众回访满意率',
      '服务对象满意度指标设置较低',
      '指标值偏低',
      '佐证不足',
      '按原因统计：佐证不足1项2分；指标值偏低1项2分。',
      '复核单位（盖章）：',
    ]),
  );
  expect(texts.some((text) => text.startsWith('复核人（签字）：张复核'))).toBe(true);
  expect(texts.filter((text) => text.includes('{'))).toEqual([]);
});

test('it prints on one page width and is no form when the workbook is read again', async () => {
  const host = await reviewed(await withSheet());
  const [snapshot] = await host.read(['审核意见']);
  expect(snapshot!.printAreas).toEqual([{ top: 1, left: 1, bottom: expect.any(Number) as number, right: 7 }]);
  expect(await found(host)).toEqual(await found(sampleWorkbook()));
});

test('a second review is a sheet of its own; the first stays as it was', async () => {
  const first = await reviewed(await withSheet());
  const before = await textsOn(first, '审核意见');
  const second = await reviewed(await withSheet(), first);
  expect((await second.listSheets()).map(({ name }) => name)).toContain('审核意见（2）');
  expect(await textsOn(second, '审核意见')).toEqual(before);
  const texts = await textsOn(second, '审核意见（2）');
  expect(texts).toContain('上次复核：2022-01-15（张复核）。已改正0处，仍未改正14处，新发现0处。');
});

test('reviewer’s columns stand beside the table, off the paper, work out the difference, and change nothing that was read', async () => {
  const host = await reviewed({ columns: true });
  const values = await valuesOf(host);
  const headings = [...values].filter(([, value]) => typeof value === 'string' && /^(?:复核|扣分)/.test(value));
  expect(headings).toEqual([
    ['M13', '复核完成值'],
    ['N13', '复核得分'],
    ['O13', '复核偏差'],
    ['P13', '扣分原因'],
    ['Q13', '复核备注'],
  ]);
  const [snapshot] = await host.read([SHEET]);
  expect(snapshot!.printAreas).toMatchObject([{ right: 11 }]);
  expect(snapshot!.cells.find(({ row, column }) => row === 18 && column === 15)?.formula).toBe(
    '=IF(N18="","",N18-I18)',
  );
  expect(await found(host)).toEqual(await found(sampleWorkbook()));
  await host.edit(SHEET, 'N18', 7);
  expect((await valuesOf(host)).get('O18')).toBe(-2);
});

test('columns are added once, and undo takes them back', async () => {
  const host = await reviewed({ columns: true }, await reviewed({ columns: true }));
  const headings = [...(await valuesOf(host)).values()].filter((value) => value === '复核得分');
  expect(headings).toHaveLength(1);
  expect(await undoLast(host, AUTHOR)).toMatchObject({ status: 'done', refused: [] });
  expect(await valuesOf(host)).toEqual(await valuesOf(sampleWorkbook()));
});

test('what the reviewer wrote is checked, counted in the total and listed as a deduction', async () => {
  const host = await reviewed({ columns: true });
  for (const [cell, value] of [
    ['N18', 4.5],
    ['Q18', '抽查响应率，只完成60%'],
    ['N20', 4],
  ] as const) {
    await host.edit(SHEET, cell, value);
  }
  const labels = await found(host);
  expect(labels).toEqual(expect.arrayContaining(['reviewRemarkDiffers@N18', 'reviewCutUnexplained@N20']));
  const second = await reviewed(await withSheet(), host);
  const texts = await textsOn(second, '审核意见');
  expect(texts).toEqual(expect.arrayContaining(['复核总分', '90.5', '9／9／4.5', '抽查响应率，只完成60%']));
});

test('a protected sheet takes no columns, and the plan says so', async () => {
  const host = sampleWorkbook();
  const { forms, snapshots } = await scoreWorkbook(host, OPTIONS);
  const closed = { ...snapshots[0]!, protected: true };
  const plan = planReviewColumns(
    forms.map(({ evaluation }) => evaluation),
    closed,
  );
  expect(plan.cells).toEqual([]);
  expect(plan.skipped).toMatchObject([{ cell: 'M13', reason: 'locked' }]);
});
