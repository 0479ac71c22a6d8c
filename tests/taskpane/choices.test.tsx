import { screen, within } from '@testing-library/react';
import { mappedFieldSchema } from '../../src/intake/mappingProfile';
import { mappableFields } from '../../src/taskpane/mappableFields';
import { saveFile } from '../../src/taskpane/saveFile';
import { parseMapping } from '../../src/workflows/parseMapping';
import { startDraft } from '../../src/workflows/policyDraft';
import { scoredForm, scoredIndicator, scoreOutcome, seedForm } from './outcomes';
import { FakeWorkbook, renderPane } from './renderPane';

jest.mock('../../src/taskpane/saveFile', () => ({ saveFile: jest.fn() }));
const button = (name: string): HTMLElement => screen.getByRole('button', { name });

const open = scoredForm({
  indicators: [scoredIndicator(14, { level3: '电话回访' }, { points: 9, state: 'open', method: 'narrative' })],
  total: { openPoints: 9 },
});

test('an open row can be decided: a tier with its band, a score, a reason and who decides', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([open]));
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  await user.click(button('评定：电话回访'));
  await user.click(await screen.findByRole('radio', { name: '达成（7.2–9 分）' }));
  await user.type(screen.getByRole('textbox', { name: '得分（满分 9）' }), '8.5');
  await user.type(screen.getByRole('textbox', { name: '理由' }), '回访记录齐全');
  await user.click(button('保存评定'));
  expect(workbook.kept).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: '评定人' }), '评定人甲');
  await user.click(button('保存评定'));
  expect(workbook.kept).toEqual([
    {
      kind: 'decision',
      sheet: '自评表',
      cell: 'I14',
      indicator: '电话回访',
      tier: 'met',
      score: 8.5,
      reason: '回访记录齐全',
      by: '评定人甲',
    },
  ]);
  expect(window.localStorage.getItem('ziping.person')).toBe('评定人甲');
  expect(await screen.findByText('评定已记入工作簿，预览中有要写入的得分。')).toBeTruthy();
});

test('a decision without a reason is not kept', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([open]));
  const { user } = renderPane(workbook);
  window.localStorage.setItem('ziping.person', '评定人甲');
  await user.click(button('评分'));
  await user.click(button('评定：电话回访'));
  await user.type(await screen.findByRole('textbox', { name: '得分（满分 9）' }), '8.5');
  await user.click(button('保存评定'));
  expect(workbook.kept).toEqual([]);
});

test('a score outside its band is refused with the band', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([open]));
  const values = { score: '5', from: '7.2', to: '9' };
  workbook.keeping = { status: 'invalid', problem: { code: 'decisionOutsideBand', values } };
  const { user } = renderPane(workbook);
  window.localStorage.setItem('ziping.person', '评定人甲');
  await user.click(button('评分'));
  await user.click(button('评定：电话回访'));
  await user.type(await screen.findByRole('textbox', { name: '得分（满分 9）' }), '5');
  await user.type(screen.getByRole('textbox', { name: '理由' }), '一般');
  await user.click(button('保存评定'));
  expect(await screen.findByText('评定的 5 分不在所选档次的 7.2 至 9 分之内，未采用')).toBeTruthy();
});

test('a score that cannot stand is said beside it, and what was typed is not lost', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([open]));
  const { user } = renderPane(workbook);
  window.localStorage.setItem('ziping.person', '评定人甲');
  await user.click(button('评分'));
  await user.click(button('评定：电话回访'));
  const score = await screen.findByRole('textbox', { name: '得分（满分 9）' });
  await user.type(score, '12');
  await user.type(screen.getByRole('textbox', { name: '理由' }), '回访记录齐全');
  await user.click(button('保存评定'));
  expect(screen.getByRole('alert').textContent).toBe('评定的 12 分超出 0 至 9 分，未采用');
  expect(workbook.kept).toEqual([]);
  await user.clear(score);
  await user.type(score, '８．５');
  await user.click(button('保存评定'));
  expect(workbook.kept).toMatchObject([{ score: 8.5, reason: '回访记录齐全' }]);
});

test('what was decided can be decided anew until it is written', async () => {
  const decided = scoredForm({
    indicators: [scoredIndicator(14, { level3: '电话回访' }, { recorded: null, final: 8.5, state: 'kept' })],
    total: {},
  });
  const { user } = renderPane(new FakeWorkbook(scoreOutcome([decided])));
  await user.click(button('评分'));
  await user.click(button('评定：电话回访'));
  expect(await screen.findByRole('textbox', { name: /^得分/ })).toBeTruthy();
});

test('a row with a score of its own is not offered for decision', async () => {
  const { user } = renderPane(new FakeWorkbook(scoreOutcome([seedForm()])));
  await user.click(button('评分'));
  expect(screen.queryByRole('button', { name: /^评定：/ })).toBeNull();
});

test('the active policy is shown in plain words; what was not read at its source says so', async () => {
  const { user } = renderPane(new FakeWorkbook(scoreOutcome([seedForm()])));
  await user.click(button('评分'));
  await user.click(screen.getByRole('tab', { name: '办法' }));
  const says = await screen.findByRole('list', { name: '办法内容' });
  expect(await within(says).findByText('执行率得分 = 执行率 × 分值')).toBeTruthy();
  expect(within(says).getAllByText('原文未核实，仅供参考').length).toBeGreaterThan(0);
});

test('another policy is tried at once, and kept in the workbook only when asked', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  await user.click(screen.getByRole('tab', { name: '办法' }));
  const choice = await screen.findByRole('combobox', { name: '本次评分采用' });
  await within(choice).findByRole('option', { name: /湖北/ });
  await user.selectOptions(choice, 'cn-hubei');
  expect(workbook.scored.at(-1)!.policyId).toBe('cn-hubei');
  expect(workbook.kept).toEqual([]);
  await user.click(button('记入工作簿'));
  expect(workbook.kept).toMatchObject([{ kind: 'policy', policyId: 'cn-mof-2020' }]);
});

test('where the workbook is bound to a policy, another one can be kept in its place', async () => {
  const workbook = new FakeWorkbook({ ...scoreOutcome([seedForm()]), policyOverruled: 'cn-hubei' });
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  await user.click(screen.getByRole('tab', { name: '办法' }));
  expect(await screen.findByText(/工作簿已绑定评分办法 cn-mof-2020，未采用 cn-hubei/)).toBeTruthy();
  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: '本次评分采用' });
  await within(choice).findByRole('option', { name: /湖北/ });
  expect(choice.value).toBe('cn-hubei');
  await user.click(button('记入工作簿'));
  expect(workbook.kept).toMatchObject([{ kind: 'policy', policyId: 'cn-hubei' }]);
});

async function openDraft(): Promise<{ workbook: FakeWorkbook; user: ReturnType<typeof renderPane>['user'] }> {
  const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  await user.click(screen.getByRole('tab', { name: '办法' }));
  await user.click(await screen.findByRole('button', { name: '复制后修改' }));
  await screen.findByRole('region', { name: '本单位的评分办法' });
  return { workbook, user };
}

test('a policy is copied, changed sentence by sentence, checked, and kept in the workbook', async () => {
  const { workbook, user } = await openDraft();
  const draft = within(screen.getByRole('region', { name: '本单位的评分办法' }));
  expect(draft.queryByText('本单位规定')).toBeNull();
  await user.click(draft.getByRole('button', { name: '修改：预算执行率分值' }));
  const points = draft.getByRole('textbox', { name: '预算执行率分值' });
  await user.clear(points);
  await user.type(points, '二十');
  await user.click(draft.getByRole('button', { name: '确定' }));
  expect((await draft.findByRole('alert')).textContent).toBe('“二十”不是数字，请填数字');
  await user.clear(points);
  await user.type(points, '20');
  await user.click(draft.getByRole('button', { name: '确定' }));
  expect(await draft.findByText('表中未写分值时，预算执行率占 20 分')).toBeTruthy();
  expect(draft.getByText('本单位规定')).toBeTruthy();
  expect(draft.queryByRole('alert')).toBeNull();
  await user.click(draft.getByRole('button', { name: '修改：超出上限' }));
  await user.selectOptions(draft.getByRole('combobox', { name: '超出上限' }), '超出上限，不得分');
  await user.click(draft.getByRole('button', { name: '确定' }));
  expect(await draft.findAllByText('本单位规定')).toHaveLength(2);
  const name = draft.getByRole('textbox', { name: '办法名称' });
  await user.clear(name);
  await user.type(name, '本市自评办法');
  await user.click(draft.getByRole('button', { name: '采用' }));
  expect(await screen.findByText('评分办法已记入工作簿，以后都按此评分。')).toBeTruthy();
  expect(workbook.kept).toMatchObject([
    {
      kind: 'policy',
      policyId: 'cn-mof-2020-own',
      own: {
        name: { 'zh-CN': '本市自评办法' },
        extends: 'cn-mof-2020',
        parameters: { 'execution.points': [{ value: 20 }], 'quantitative.reverse': [{ value: 'zero' }] },
      },
    },
  ]);
});

test('rows of a policy are added and taken away, and what does not hold together is said with its row', async () => {
  const { user } = await openDraft();
  const draft = within(screen.getByRole('region', { name: '本单位的评分办法' }));
  await user.click(draft.getByRole('button', { name: '修改：满意度分档' }));
  const form = within(draft.getByRole('form', { name: '满意度分档' }));
  expect(form.getByText('不作规定')).toBeTruthy();
  await user.click(form.getByRole('button', { name: '加一行' }));
  await user.type(form.getByRole('textbox', { name: '起点（含） %' }), '90');
  await user.click(form.getByRole('button', { name: '确定' }));
  expect((await draft.findByRole('alert')).textContent).toBe('第 1 行：缺少此项');
  await user.type(form.getByRole('textbox', { name: '得分比例 %' }), '100');
  await user.click(form.getByRole('button', { name: '确定' }));
  expect(await draft.findByText('满意度各档得分比例：≥ 90%：100%')).toBeTruthy();
  await user.click(draft.getByRole('button', { name: '修改：满意度分档' }));
  await user.click(draft.getByRole('button', { name: '恢复原规定' }));
  expect(await draft.findByText('满意度按定量指标计分')).toBeTruthy();
});

function jsonFile(name: string, text: string): File {
  // jsdom's File has no text().
  return Object.assign(new File([text], name, { type: 'application/json' }), { text: () => Promise.resolve(text) });
}

test('a policy file is taken in whole, or everything that is wrong with it is said', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  await user.click(screen.getByRole('tab', { name: '办法' }));
  const input = await screen.findByLabelText<HTMLInputElement>('导入', { selector: 'input' });
  await user.upload(input, jsonFile('办法.json', 'not a policy'));
  expect((await screen.findByRole('alert')).textContent).toBe('不是 JSON 文件');
  const started = startDraft({ kind: 'policy', id: 'cn-hubei' }, 2021);
  if (!started.ok) throw new Error('cn-hubei is there');
  await user.upload(input, jsonFile('办法.json', started.draft.text));
  const draft = within(await screen.findByRole('region', { name: '本单位的评分办法' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(draft.getByRole('button', { name: '采用' }));
  expect(await screen.findByText('评分办法已记入工作簿，以后都按此评分。')).toBeTruthy();
  expect(workbook.kept).toMatchObject([{ kind: 'policy', policyId: 'cn-hubei-own', own: { extends: 'cn-hubei' } }]);
});

test('what was read names every field with its cell, ground and sureness, and a field can be pointed elsewhere', async () => {
  const form = seedForm();
  const recognition = [
    {
      block: 'indicators',
      field: 'target',
      cell: 'F13',
      text: '年度\n指标值',
      confidence: 0.8,
      ground: 'nearLabel',
    } as const,
  ];
  const workbook = new FakeWorkbook(scoreOutcome([{ ...form, evaluation: { ...form.evaluation, recognition } }]));
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  await user.click(screen.getByRole('tab', { name: '读取' }));
  expect(await screen.findByText('“年度指标值” · 字样相近 · 可信度 80%')).toBeTruthy();
  await user.click(button('定位到 F13'));
  expect(workbook.selected).toEqual(['自评表!F13']);
  await user.click(button('更正：年度指标值'));
  const cell = screen.getByRole('textbox', { name: /“年度指标值”所在单元格/ });
  await user.type(cell, '这里');
  const keep = within(cell.closest('form')!).getByRole('button', { name: '采用' });
  await user.click(keep);
  expect(workbook.kept).toEqual([]);
  await user.clear(cell);
  await user.type(cell, 'g13');
  await user.click(keep);
  expect(workbook.kept).toEqual([
    {
      kind: 'mapping',
      sheet: '自评表',
      field: { block: 'indicators', field: 'target' },
      cell: 'G13',
    },
  ]);
});

test('corrections the workbook keeps can be exported, and taken back one by one', async () => {
  const entry = { block: 'indicators', field: 'target', sheet: null, label: '应达数', cell: 'F13' } as const;
  const profile = { version: 1, entries: [entry] };
  const kept = { kind: 'mapping', sheet: '自评表', profile, at: '2022-03-01T08:00:00.000Z', by: '' } as const;
  const outcome = scoreOutcome([seedForm()]);
  const workbook = new FakeWorkbook({ ...outcome, record: { ...outcome.record, entries: [kept] } });
  const { user } = renderPane(workbook);
  const saved = jest.mocked(saveFile);
  await user.click(button('评分'));
  await user.click(screen.getByRole('tab', { name: '读取' }));
  expect(await screen.findByText('本表有 1 处更正，随工作簿保存。')).toBeTruthy();
  await user.click(button('导出更正'));
  expect(saved.mock.calls).toEqual([[expect.any(String), 'ziping-mapping.json', 'application/json']]);
  expect(parseMapping(saved.mock.calls[0]![0] as string)).toEqual({ ok: true, profile });
  await user.click(button('取消更正：年度指标值'));
  expect(workbook.kept).toEqual([
    { kind: 'mappingWithdrawn', sheet: '自评表', field: { block: 'indicators', field: 'target' } },
  ]);
});

test('where no form was recognised its columns can be pointed to all the same', async () => {
  const problem = { cell: 'A1', text: '项目支出绩效自评表', why: 'noIndicatorHeader' };
  const workbook = new FakeWorkbook({ ...scoreOutcome([]), problems: [{ sheet: '奇表', unread: problem }] });
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  expect(await screen.findByText(/把三级指标、年度指标值、实际完成值指到各自的列标题/)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: '更正：三级指标' }));
  await user.type(screen.getByRole('textbox', { name: /“三级指标”所在单元格/ }), 'c4{Enter}');
  expect(workbook.kept).toEqual([
    { kind: 'mapping', sheet: '奇表', field: { block: 'indicators', field: 'level3' }, cell: 'C4' },
  ]);
});

test('on an empty sheet there is nothing to point to', async () => {
  const problem = { cell: null, text: '', why: 'emptySheet' };
  const workbook = new FakeWorkbook({ ...scoreOutcome([]), problems: [{ sheet: '空表', unread: problem }] });
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  expect(await screen.findByText(/^工作表“空表”是空的，请打开填好的自评表。/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^更正/ })).toBeNull();
});

test('a workbook without a sheet to read says so', async () => {
  const { user } = renderPane(new FakeWorkbook(scoreOutcome([])));
  await user.click(button('评分'));
  expect(await screen.findByText('工作簿中没有自评表（隐藏的工作表不读取）。')).toBeTruthy();
});

test('corrections of another workbook are imported; a file that holds none says so and changes nothing', async () => {
  const entry = { block: 'indicators', field: 'target', sheet: null, label: '应达数', cell: 'F13' } as const;
  const profile = { version: 1, entries: [entry] };
  const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  await user.click(screen.getByRole('tab', { name: '读取' }));
  await screen.findByRole('button', { name: '导入更正' });
  const input = (): HTMLInputElement => document.querySelector('input[type=file][aria-label=导入更正]')!;
  await user.upload(input(), jsonFile('办法.json', '{"id":"cn-x"}'));
  expect(await screen.findByText(/^办法\.json 不是更正文件，没有采用/)).toBeTruthy();
  expect(workbook.kept).toEqual([]);
  await user.upload(input(), jsonFile('ziping-mapping.json', JSON.stringify(profile)));
  expect(await screen.findByText('更正已导入并记入工作簿，以后都按它读取。')).toBeTruthy();
  expect(workbook.kept).toEqual([{ kind: 'mappingImported', sheet: '自评表', profile }]);
  expect(screen.queryByText(/不是更正文件/)).toBeNull();
});

test('every field that intake can map is offered', () => {
  const known = mappedFieldSchema.options.flatMap(({ shape }) =>
    shape.field.options.map((field: string) => `${shape.block.value} ${field}`),
  );
  expect(mappableFields.map(({ block, field }) => `${block} ${field}`).sort()).toEqual(known.sort());
});
