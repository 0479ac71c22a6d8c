import { act, screen, within } from '@testing-library/react';
import { HostError } from '../../src/host/hostError';
import { PaneFault } from '../../src/taskpane/paneFault';
import { askPane } from '../../src/taskpane/paneCommands';
import { executedFund, plannedWrite, scoredForm, scoredIndicator, scoreOutcome, seedForm } from './outcomes';
import { FakeWorkbook, renderPane } from './renderPane';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** The row of an indicator: its list item. */
function row(name: string): HTMLElement {
  return screen.getByText(name, { selector: 'span' }).closest('li')!;
}

describe('before scoring', () => {
  test('the pane says what it does and has done nothing', () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
    renderPane(workbook);
    expect(screen.getByRole('heading', { name: '给自评表评分' })).toBeTruthy();
    expect(workbook.scored).toEqual([]);
  });
});

describe('after scoring', () => {
  test('the total stands first and every row has its score, its points and its state in words', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    expect(screen.getByRole('heading', { level: 2, name: '总分 96 · 优' })).toBeTruthy();
    expect(row('群众诉求解决率').textContent).toContain('10 / 10');
    expect(within(row('群众诉求解决率')).getByText('已评')).toBeTruthy();
    expect(within(row('群众诉求解决率')).getByText('偏离 +27.2%')).toBeTruthy();
    expect(within(row('采购时间')).getByText('偏离 0天')).toBeTruthy();
    expect(within(row('电话回访')).getByText('保留')).toBeTruthy();
    expect(within(row('数据使用部门满意度')).getByText('人工扣 2 分：满意度调查资料不充分')).toBeTruthy();
    expect(within(row('群众回访满意率')).getByText('人工扣 2 分：服务对象满意度指标设置较低')).toBeTruthy();
  });

  test('rows stand under their 一级指标, the execution of the budget first, with sums', async () => {
    const { user } = renderPane(new FakeWorkbook(scoreOutcome([seedForm()])));
    await user.click(button('评分'));
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '预算执行10 / 10',
      '产出指标75 / 75',
      '效益指标5 / 5',
      '满意度指标6 / 10',
    ]);
  });

  test('what waits for a decision is no zero: neither in the row nor in the total', async () => {
    const form = scoredForm({
      funds: [executedFund()],
      indicators: [scoredIndicator(14, { level3: '电话回访' }, { points: 9, state: 'open' })],
      total: { score: 10, scorablePoints: 10, openPoints: 9 },
    });
    const { user } = renderPane(new FakeWorkbook(scoreOutcome([form])));
    await user.click(button('评分'));
    expect(screen.getByRole('heading', { name: '可评 10 分中得 10 分，另有 9 分待定' })).toBeTruthy();
    expect(row('电话回访').textContent).toContain('— / 9');
    expect(within(row('电话回访')).getByText('待定')).toBeTruthy();
  });

  test('a deviation that goes the wrong way says so in words', async () => {
    const late = { value: null, ratio: null, days: 12, favourable: false };
    const form = scoredForm({
      indicators: [scoredIndicator(20, { level3: '采购时间' }, { final: 4, state: 'kept', deviation: late })],
      total: {},
    });
    const { user } = renderPane(new FakeWorkbook(scoreOutcome([form])));
    await user.click(button('评分'));
    expect(within(row('采购时间')).getByText('偏离 +12天，不利')).toBeTruthy();
  });

  test('the reason is given on demand: each step, its cells and its source', async () => {
    const step = {
      code: 'quantitative.met',
      values: {
        actual: '82.70%',
        relation: '≥',
        target: '65%',
        score: '10',
        policy: 'cn-mof-2020',
        parameter: 'quantitative.met',
      },
      cells: ['G19'],
      arithmetic: null,
      result: 10,
      reference: {
        policy: 'cn-mof-2020',
        parameter: 'quantitative.met',
        confirmed: true,
        document: { number: '财预〔2020〕10号', title: '项目支出绩效评价管理办法', link: null },
      },
    };
    const form = scoredForm({
      indicators: [
        scoredIndicator(19, { level3: '群众诉求解决率' }, { final: 10, state: 'scored', explanation: [step] }),
      ],
      total: {},
    });
    const workbook = new FakeWorkbook(scoreOutcome([form]));
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    const why = button('依据：群众诉求解决率');
    expect(why.getAttribute('aria-expanded')).toBe('false');
    await user.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    expect(within(row('群众诉求解决率')).getByText(/82\.70%.*65%/)).toBeTruthy();
    expect(screen.getByText('出处：财预〔2020〕10号《项目支出绩效评价管理办法》')).toBeTruthy();
    await user.click(button('定位到 G19'));
    expect(workbook.selected).toEqual(['自评表!G19']);
  });

  test('pressing a row selects its score cell', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    await user.click(screen.getByRole('button', { name: /^项目验收时间/ }));
    expect(workbook.selected).toEqual(['自评表!I22']);
  });

  test('of several forms one is shown, chosen by its project', async () => {
    const second = scoredForm({ projectName: '第二个项目', total: { score: 80, complete: true, grade: '良' } });
    const { user } = renderPane(new FakeWorkbook(scoreOutcome([seedForm(), second])));
    await user.click(button('评分'));
    await user.selectOptions(screen.getByRole('combobox', { name: '共 2 张自评表，选择查看' }), '1');
    expect(screen.getByRole('heading', { level: 2, name: '总分 80 · 良' })).toBeTruthy();
  });

  test('what could not be read is listed with its cell', async () => {
    const form = scoredForm({ total: {}, unread: [{ cell: 'I19', text: '九分', why: 'notANumber' }] });
    const { user } = renderPane(new FakeWorkbook(scoreOutcome([form])));
    await user.click(button('评分'));
    expect(screen.getByText(/^I19 应填数字，现在是“九分”，未作数字读取。/)).toBeTruthy();
    expect(button('定位到 I19')).toBeTruthy();
  });
});

describe('the plan', () => {
  const proposed = scoredForm({
    indicators: [
      scoredIndicator(
        19,
        { level3: '群众诉求解决率' },
        { recorded: 7, mechanical: 10, final: 7, state: 'scored', proposed: 10 },
      ),
    ],
    total: {},
  });

  test('shows each cell with what stands in it and what will, before anything is written', async () => {
    const workbook = new FakeWorkbook(
      scoreOutcome([seedForm()], {
        cells: [plannedWrite('I18', null, 9, 'score'), plannedWrite('I27', null, 96, 'total')],
        skipped: [{ ...plannedWrite('I19', 7, 10, 'score'), reason: 'notAccepted' }],
      }),
    );
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    expect(screen.getByRole('heading', { name: '将写入 2 个单元格' })).toBeTruthy();
    await user.click(button('查看明细'));
    const list = screen.getByRole('list', { name: '写入预览' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['I18得分空 → 9', 'I27总分空 → 96']);
    expect(screen.getByText('已有内容，保持不变（按办法为 10）。')).toBeTruthy();
    expect(workbook.written).toEqual([]);
  });

  test('where the sheet’s protection stands in the way, that is said before anybody opens the details', async () => {
    const locked = (cell: string) => ({ ...plannedWrite(cell, null, 9, 'score'), reason: 'locked' as const });
    const { user } = renderPane(
      new FakeWorkbook(scoreOutcome([seedForm()], { skipped: [locked('I18'), locked('I19')] })),
    );
    await user.click(button('评分'));
    expect(screen.getByRole('heading', { name: '没有可以写入的单元格' })).toBeTruthy();
    expect(screen.getByText('工作表受保护，有 2 个单元格已锁定，不能写入。')).toBeTruthy();
  });

  test('writing tells how many cells were written; the record’s own cells are not counted', async () => {
    const score = plannedWrite('I18', null, 9, 'score');
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()], { cells: [score] }));
    workbook.applied = { status: 'applied', cells: [score, { ...score, sheet: '_ziping', purpose: 'record' }] };
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    await user.click(button('写入'));
    expect(await screen.findByText('已写入 1 个单元格。')).toBeTruthy();
    expect(workbook.written).toEqual([workbook.outcome]);
    expect(workbook.scored).toHaveLength(2);
  });

  test('cells that changed meanwhile stop the writing and are named', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()], { cells: [plannedWrite('I18', null, 9, 'score')] }));
    workbook.applied = {
      status: 'changed',
      changed: [{ write: plannedWrite('I18', null, 9, 'score'), found: { value: 8 } }],
    };
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    await user.click(button('写入'));
    expect(await screen.findByText(/有 1 个单元格在评分后被改动，未写入任何内容/)).toBeTruthy();
    expect(button('定位到 I18')).toBeTruthy();
  });

  test('when nobody can know, the cells to be checked are named', async () => {
    const score = plannedWrite('I18', null, 9, 'score');
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()], { cells: [score] }));
    workbook.applied = { status: 'uncertain', problem: { code: 'sessionLost' }, cells: [score] };
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    await user.click(button('写入'));
    expect(await screen.findByText(/与 Excel 的连接已断开.*无法确认下列单元格是否已写入/)).toBeTruthy();
    expect(button('定位到 I18')).toBeTruthy();
  });

  test('a person’s score changes only when the change is accepted, and not any more when it is declined', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([proposed]));
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    await user.click(screen.getByRole('checkbox', { name: '表中 7 分，按办法 10 分：改为 10' }));
    expect(workbook.scored.at(-1)!.accepted).toEqual(new Set(['自评表!I19']));
    await user.click(screen.getByRole('checkbox'));
    expect(workbook.scored.at(-1)!.accepted).toEqual(new Set());
  });

  test('the deviation column can be turned off, and stays off the next time', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    expect(workbook.scored.at(-1)!.deviationColumn).toBe(true);
    await user.click(screen.getByRole('switch', { name: '表右侧加“偏离度”列' }));
    expect(workbook.scored.at(-1)!.deviationColumn).toBe(false);
    expect(window.localStorage.getItem('ziping.deviationColumn')).toBe('no');
  });
});

describe('undo', () => {
  test('tells what was restored and names the cells that someone changed since', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
    workbook.undone = {
      status: 'done',
      outcome: { status: 'applied', cells: [plannedWrite('I18', 9, 0, 'fix')] },
      refused: [{ write: plannedWrite('I20', 5, 0, 'fix'), found: { value: 4 } }],
      restored: 1,
      refusedFills: [],
    };
    const { user } = renderPane(workbook);
    await user.click(button('撤销'));
    expect(await screen.findByText(/已恢复 1 个单元格；另有 1 个在写入后又被改动/)).toBeTruthy();
    expect(button('定位到 I20')).toBeTruthy();
  });

  test('with nothing to undo it says so', async () => {
    const { user } = renderPane(new FakeWorkbook(scoreOutcome([seedForm()])));
    await user.click(button('撤销'));
    expect(await screen.findByText('没有可撤销的写入。')).toBeTruthy();
  });
});

describe('what goes wrong', () => {
  test('a host’s refusal is one sentence, and the pane can be used again', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
    workbook.fault = new HostError({ code: 'cellEditing' });
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    expect(await screen.findByText('有单元格正在编辑，请按回车或 Esc 结束编辑后重试。')).toBeTruthy();
    workbook.fault = null;
    await user.click(button('评分'));
    expect(screen.queryByText(/正在编辑/)).toBeNull();
    expect(screen.getByRole('heading', { name: '总分 96 · 优' })).toBeTruthy();
  });

  test('a fault that comes from a worker keeps its file’s name', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([]));
    const values = { file: '甲.xlsx', sheet: '', cell: '', found: '', expected: '' };
    workbook.fault = new PaneFault({ key: 'host.encrypted', values });
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    expect(await screen.findByText(/甲\.xlsx 已加密/)).toBeTruthy();
  });
});

test('a result that cannot be shown says so, and the next one is shown again', async () => {
  const unheard = { code: 'neverHeardOf', values: {}, cells: [] };
  const broken = seedForm();
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const workbook = new FakeWorkbook(scoreOutcome([{ ...broken, scored: { ...broken.scored, hints: [unheard] } }]));
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  expect(await screen.findByText(/这部分内容无法显示（.*neverHeardOf.*）/)).toBeTruthy();
  workbook.outcome = scoreOutcome([seedForm()]);
  await user.click(button('评分'));
  expect(await screen.findByRole('heading', { name: '总分 96 · 优' })).toBeTruthy();
  silenced.mockRestore();
});

describe('beside the workbook', () => {
  test('a change in the sheet makes the result old; it is never scored again by itself', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
    const { user } = renderPane(workbook);
    await user.click(button('评分'));
    act(() => workbook.change());
    expect(screen.getByText('表格有改动，当前结果是改动前的。')).toBeTruthy();
    expect(workbook.scored).toHaveLength(1);
    await user.click(button('重新评分'));
    expect(screen.queryByText('表格有改动，当前结果是改动前的。')).toBeNull();
  });

  test('the ribbon’s commands do what the pane’s buttons do', async () => {
    const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
    renderPane(workbook);
    await act(() => {
      askPane('score');
      return Promise.resolve();
    });
    expect(await screen.findByRole('heading', { name: '总分 96 · 优' })).toBeTruthy();
    await act(() => {
      askPane('undo');
      return Promise.resolve();
    });
    expect(await screen.findByText('没有可撤销的写入。')).toBeTruthy();
  });

  test('the language can be changed at any time, results included', async () => {
    const { user } = renderPane(new FakeWorkbook(scoreOutcome([seedForm()])));
    await user.click(button('评分'));
    await user.click(button('EN'));
    expect(await screen.findByText('2 points taken off by a person: 满意度调查资料不充分')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(button('Score')).toBeTruthy();
  });
});
