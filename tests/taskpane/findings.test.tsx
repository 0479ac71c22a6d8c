import { act, screen, within } from '@testing-library/react';
import type { Finding } from '../../src/checks/finding';
import { askPane } from '../../src/taskpane/paneCommands';
import type { FormReview } from '../../src/workflows/formReview';
import type { ScoredForm } from '../../src/workflows/scoreWorkbook';
import { aFinding } from '../checks/findings/aFinding';
import { scoredForm, scoreOutcome } from './outcomes';
import { FakeWorkbook, renderPane } from './renderPane';

const total = aFinding({
  code: 'totalScoreEqualsSum',
  cell: 'I27',
  found: '94',
  expected: '93',
  difference: 1,
  fix: { cell: 'I27', before: { value: 94 }, after: { value: 93 } },
});
const execution = aFinding({
  code: 'executionScore',
  severity: 'shouldExplain',
  cell: 'J7',
  found: '9',
  expected: '9.91',
  fix: { cell: 'J7', before: { value: 9 }, after: { value: 9.91 } },
});
const vague = aFinding({ code: 'vagueTarget', severity: 'note', cell: 'F27', indicator: '群众满意', found: '有效' });
const blank = aFinding({ code: 'blankScore', cell: 'I15', indicator: '电话回访' });

function formWith(findings: readonly Finding[], review: Partial<FormReview> = {}): ScoredForm {
  return { ...scoredForm({ findings, total: {} }), review: { waived: [], lapsed: [], since: null, ...review } };
}

async function findingsOf(form: ScoredForm) {
  const workbook = new FakeWorkbook(scoreOutcome([form]));
  const shown = renderPane(workbook);
  await shown.user.click(screen.getByRole('button', { name: '评分' }));
  await shown.user.click(screen.getByRole('tab', { name: /^意见/ }));
  await screen.findByRole('search', { name: '筛选意见' });
  return { ...shown, workbook };
}

const entries = () =>
  [...document.querySelectorAll('[data-finding]')].map((entry) => entry.querySelector(':scope > span:last-child')!);
const cells = () => entries().map((entry) => entry.textContent);
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

test('the ribbon’s 复核 runs all checks and shows what they found', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([formWith([total])]));
  renderPane(workbook);
  act(() => askPane('review'));
  expect(await screen.findByText('总分写为94，各项得分之和为93。请改为93，或核对各项得分。')).toBeTruthy();
  expect(workbook.scored.map(({ checks }) => checks)).toEqual(['review']);
  expect(screen.getByRole('button', { name: '全部复核' }).getAttribute('aria-pressed')).toBe('true');
});

test('findings stand by severity or by row, as asked', async () => {
  const { user } = await findingsOf(formWith([total, blank, execution, vague]));
  expect(headings()).toEqual(['须改 2', '须说明 1', '留意 1']);
  expect(cells()).toEqual(['I15', 'I27', 'J7', 'F27']);
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按行');
  expect(headings()).toEqual(['第 7 行 （1）', '第 15 行 电话回访（1）', '第 27 行 群众满意（2）']);
  expect(cells()).toEqual(['J7', 'I15', 'I27', 'F27']);
});

test('they are filtered by severity, by what can be mended, and by words, row or cell', async () => {
  const { user } = await findingsOf(formWith([total, blank, execution, vague]));
  const show = screen.getByRole('combobox', { name: '显示' });
  await user.selectOptions(show, '须改');
  expect(cells()).toEqual(['I15', 'I27']);
  expect(screen.getByText('须改 2 · 须说明 1 · 留意 1，显示 2 条')).toBeTruthy();
  await user.selectOptions(show, '可直接更正');
  expect(cells()).toEqual(['I27', 'J7']);
  await user.selectOptions(show, '全部');
  const search = screen.getByRole('searchbox', { name: '查找文字、行号或单元格' });
  for (const [query, found] of [
    ['27', ['I27', 'F27']],
    ['j7', ['J7']],
    ['电 话', ['I15']],
    ['没有这样的字', []],
  ] as const) {
    await user.clear(search);
    await user.type(search, query);
    expect(cells()).toEqual(found);
  }
});

test('the arrow keys walk through the findings, Enter goes to the cell, and only one is a stop of Tab', async () => {
  const { user, workbook } = await findingsOf(formWith([total, blank, execution]));
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-finding]')];
  expect(buttons.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  buttons[0]!.focus();
  const walked: (string | null)[] = [];
  for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}', '{ArrowUp}', '{Home}', '{End}']) {
    await user.keyboard(key);
    walked.push(document.activeElement?.lastElementChild?.textContent ?? null);
  }
  expect(walked).toEqual(['I27', 'J7', 'J7', 'I27', 'I15', 'J7']);
  expect(workbook.selected).toEqual([]);
  await user.keyboard('{Enter}');
  expect(workbook.selected).toEqual(['自评表!J7']);
  expect(buttons.map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'false', 'true']);
});

test('next and previous go to the cell at once', async () => {
  const { user, workbook } = await findingsOf(formWith([total, blank]));
  await user.click(screen.getByRole('button', { name: '下一条，并定位' }));
  await user.click(screen.getByRole('button', { name: '下一条，并定位' }));
  await user.click(screen.getByRole('button', { name: '上一条，并定位' }));
  expect(workbook.selected).toEqual(['自评表!I15', '自评表!I27', '自评表!I15']);
});

test('an open finding shows found, expected, difference and the rule', async () => {
  const { user } = await findingsOf(formWith([total]));
  await user.click(document.querySelector('[data-finding]')!);
  const facts = [...document.querySelectorAll('dt')].map((term) => [
    term.textContent,
    term.nextElementSibling!.textContent,
  ]);
  expect(facts).toEqual([
    ['单元格', 'I27'],
    ['现为', '94'],
    ['应为', '93'],
    ['相差', '1'],
  ]);
  expect(await screen.findByText('依据：总分得分应等于预算执行率得分与各项指标得分之和。')).toBeTruthy();
});

test('several fixes are seen before and after, chosen, and written together; nothing before that', async () => {
  const { user, workbook } = await findingsOf(formWith([total, blank, execution]));
  await user.click(screen.getByRole('checkbox', { name: '更正 I27：94 → 93' }));
  await user.click(screen.getByRole('checkbox', { name: '更正 J7：9 → 9.91' }));
  expect(workbook.fixed).toEqual([]);
  const fixes = screen.getByRole('group', { name: '要写入的更正' });
  expect(within(fixes).getByText('已选 2 处更正')).toBeTruthy();
  await user.click(within(fixes).getByRole('button', { name: '写入' }));
  expect(workbook.fixed).toEqual([[total, execution]]);
  expect(workbook.scored).toHaveLength(2);
});

test('an exception needs a reason and a name, and only a reviewer grants it', async () => {
  const { user, workbook } = await findingsOf(formWith([total]));
  expect(screen.queryByRole('button', { name: '准予例外' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '全部复核' }));
  await user.click(await screen.findByRole('button', { name: '准予例外' }));
  await user.click(screen.getByRole('button', { name: '保存例外' }));
  expect(workbook.kept).toEqual([]);
  const form = document.querySelector('form')!;
  await user.type(within(form).getByRole('textbox', { name: '理由' }), '主管部门已核');
  await user.type(within(form).getByRole('textbox', { name: '复核人（必填）' }), '张复核');
  await user.click(screen.getByRole('button', { name: '保存例外' }));
  expect(workbook.kept).toEqual([{ kind: 'waiver', finding: total, reason: '主管部门已核', by: '张复核' }]);
  expect(await screen.findByText('例外已记入工作簿，仍列在复核报告中。')).toBeTruthy();
});

test('what was fixed, what is new and what a reviewer lets stand is told apart', async () => {
  const waiver = { ...blank, reason: '项目未启动', by: '张复核', at: '2026-03-02T09:00:00Z' };
  const since = {
    by: '张复核',
    at: '2026-03-02T09:00:00Z',
    fixed: [{ ...vague }],
    stillOpen: [{ previous: total, now: total, changed: true }],
    new: [execution],
  };
  const form = formWith([total, execution], { waived: [{ finding: blank, waiver }], since });
  const { user, workbook } = await findingsOf(form);
  const [first, second] = [...document.querySelectorAll('[data-finding]')].map(({ textContent }) => textContent);
  expect(first).toContain('改过，仍未改正');
  expect(second).toContain('新发现');
  expect(headings().slice(2)).toEqual(['已改正 1', '例外 1']);
  expect(screen.getByText('张复核 2026-03-02：项目未启动')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '撤回例外' }));
  expect(workbook.kept).toEqual([{ kind: 'waiverWithdrawn', finding: waiver, by: '张复核' }]);
  await user.click(screen.getByRole('button', { name: '全部复核' }));
  expect(await screen.findByText('上次复核 张复核 2026-03-02：已改正 1，仍未改正 1，新发现 1。')).toBeTruthy();
});

test('a review is kept under a name, with sheet and columns as chosen', async () => {
  const { user, workbook } = await findingsOf(formWith([total]));
  await user.click(screen.getByRole('button', { name: '全部复核' }));
  await user.click(await screen.findByRole('button', { name: '保存本次复核' }));
  expect(workbook.reviews).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: '复核人（必填）' }), '张复核');
  await user.click(screen.getByRole('checkbox', { name: '表右侧加复核列' }));
  await user.click(screen.getByRole('button', { name: '保存本次复核' }));
  expect(workbook.reviews).toHaveLength(1);
  expect(workbook.reviews[0]).toMatchObject({
    parts: { sheet: { blankScore: '得分空白。请填写得分。' }, columns: true },
    by: '张复核',
  });
  expect(await screen.findByText('本次复核已记入工作簿，下次复核会与它比较。')).toBeTruthy();
});

test('findings are written as comments, and cleared, only where the host has comments', async () => {
  const { user, workbook } = await findingsOf(formWith([total]));
  await user.click(screen.getByRole('button', { name: '全部复核' }));
  await user.click(await screen.findByRole('button', { name: '写批注' }));
  expect(await screen.findByText('已写批注 1 条；另有 1 个单元格已有他人批注，未写：')).toBeTruthy();
  expect(workbook.commented).toEqual([true]);
  await user.click(screen.getByRole('button', { name: '清除批注' }));
  expect(workbook.commented).toEqual([true, false]);
});
