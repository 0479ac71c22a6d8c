import { act, screen, within } from '@testing-library/react';
import { askPane } from '../../src/taskpane/paneCommands';
import { plannedWrite, scoreOutcome, seedForm } from './outcomes';
import { FakeWorkbook, renderPane } from './renderPane';

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const APPLIED = { status: 'applied', cells: [] } as const;

async function reviewedPane(workbook = new FakeWorkbook(scoreOutcome([seedForm()]))) {
  const { user } = renderPane(workbook);
  await act(async () => askPane('review'));
  await screen.findByRole('button', { name: '在表中标记' });
  return { user, workbook };
}

test('review asked for from outside makes all the checks a reviewer makes and shows what they found', async () => {
  const { workbook } = await reviewedPane();
  expect(workbook.scored.at(-1)!.checks).toBe('review');
  expect(screen.getByRole('tab', { name: /^意见/, selected: true })).toBeTruthy();
});

describe('marks', () => {
  test('have a legend in which each has a sign beside its colour', async () => {
    await reviewedPane();
    const legend = screen.getByRole('list', { name: '标记图例' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([...['▲须改', '◆须说明', '○留意', '□待定']]);
  });

  test('are made with the checks that are shown, and can be taken back at once', async () => {
    const { user, workbook } = await reviewedPane();
    workbook.marking = { outcome: APPLIED, marked: 9, withoutCell: 0, uncoloured: [], skipped: [] };
    await user.click(button('在表中标记'));
    expect(workbook.marked.at(-1)!.checks).toBe('review');
    const notice = screen.getByText(/^已标记 9 个单元格/).closest<HTMLElement>('.fui-MessageBar')!;
    expect(within(notice).getByRole('button', { name: '撤销' })).toBeTruthy();
  });

  test('that cannot be made are told with the reason', async () => {
    const { user, workbook } = await reviewedPane();
    const skipped = [{ ...plannedWrite('M1', null, 0, 'markLegend'), reason: 'locked' as const }];
    workbook.marking = { outcome: APPLIED, marked: 0, withoutCell: 0, uncoloured: [], skipped };
    await user.click(button('在表中标记'));
    expect(screen.getByText('工作表受保护，未作标记。')).toBeTruthy();
  });

  test('on cells that keep their own background are named', async () => {
    const { user, workbook } = await reviewedPane();
    const uncoloured = [{ sheet: '自评表', cell: 'G17' }];
    workbook.marking = { outcome: APPLIED, marked: 3, withoutCell: 0, uncoloured, skipped: [] };
    await user.click(button('在表中标记'));
    expect(screen.getByText(/下列单元格原有底色不能原样恢复/)).toBeTruthy();
    expect(button('定位到 G17')).toBeTruthy();
  });

  test('are cleared, and what someone changed since is named', async () => {
    const { user, workbook } = await reviewedPane();
    workbook.clearing = {
      status: 'done',
      outcome: APPLIED,
      cleared: 15,
      refused: [{ write: plannedWrite('M17', 1, 0, 'mark'), found: { value: 4 } }],
      refusedFills: [{ change: { sheet: '自评表', cell: 'G17', before: '#F8CBAD', after: null }, found: '#00B050' }],
      missingSheets: [],
    };
    await user.click(button('清除标记'));
    expect(screen.getByText(/^已清除，恢复 15 个单元格；另有 2 个后来又被改动，保持不变：/)).toBeTruthy();
    expect([button('定位到 M17'), button('定位到 G17')]).toHaveLength(2);
  });

  test('where there are none, that is said', async () => {
    const { user } = await reviewedPane();
    await user.click(button('清除标记'));
    expect(screen.getByText('没有可清除的标记。')).toBeTruthy();
  });

  test('on a sheet that was renamed are told of', async () => {
    const { user, workbook } = await reviewedPane();
    workbook.clearing = {
      ...{ status: 'done', outcome: APPLIED, cleared: 0, refused: [], refusedFills: [] },
      missingSheets: ['旧名'],
    };
    await user.click(button('清除标记'));
    expect(screen.getByText(/^工作表“旧名”已改名或删除，其中的标记未清除。/)).toBeTruthy();
  });
});
