import { screen } from '@testing-library/react';
import type { SignOffEntry } from '../../src/record/recordEntry';
import type { Verification } from '../../src/workflows/verifySignOff';
import { scoreOutcome, seedForm } from './outcomes';
import { FakeWorkbook, renderPane } from './renderPane';

const entry: SignOffEntry = {
  kind: 'signOff',
  at: '2026-03-02T09:00:00Z',
  by: '张签字',
  policyId: 'cn-mof-2020',
  policyVersion: '1',
  policyDigest: 'a',
  valuesDigest: 'b',
  areas: [{ sheet: '自评表', range: 'A1:J27' }],
  cells: [{ sheet: '自评表', cell: 'I19', value: 10 }],
};

async function scored(signature: Verification) {
  const workbook = new FakeWorkbook({ ...scoreOutcome([seedForm()]), signature });
  const shown = renderPane(workbook);
  await shown.user.click(screen.getByRole('button', { name: '评分' }));
  return { ...shown, workbook };
}

test('a signed workbook says when scored that nothing changed', async () => {
  await scored({ status: 'unchanged', entry });
  expect(await screen.findByText('自 张签字 2026-03-02 签字以来没有改动。')).toBeTruthy();
});

test('changed cells are named with both values, and each can be gone to', async () => {
  const cells = [{ sheet: '自评表', cell: 'I19', signed: 10, now: 9 }];
  const { user, workbook } = await scored({ status: 'changed', entry, cells, missingSheets: ['附表'] });
  expect(await screen.findByText('张签字 2026-03-02 签字后有 1 个单元格改动：')).toBeTruthy();
  expect(screen.getByText('工作表“附表”已改名或删除。')).toBeTruthy();
  const list = screen.getByRole('list', { name: '签字后改动的单元格' });
  expect(list.textContent).toContain('签字时“10”，现为“9”');
  await user.click(list.querySelector('button')!);
  expect(workbook.selected).toEqual(['自评表!I19']);
});

test('an altered record of a signature is no proof, an unsigned workbook says nothing', async () => {
  const { unmount } = await scored({ status: 'tampered', entry });
  expect(await screen.findByText(/签字记录本身被改动过/)).toBeTruthy();
  unmount();
  await scored({ status: 'unsigned' });
  expect(screen.queryByText(/签字/)).toBeNull();
});

test('signing asks for a name and says how many cells were signed', async () => {
  const { user, workbook } = await scored({ status: 'unsigned' });
  workbook.signing = { status: 'signed', entry, outcome: { status: 'applied', cells: [] } };
  await user.click(screen.getByRole('tab', { name: /^意见/ }));
  await user.click(await screen.findByRole('button', { name: '全部复核' }));
  await user.click(await screen.findByRole('button', { name: '签字' }));
  expect(workbook.signers).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: '复核人（必填）' }), '张签字');
  await user.click(screen.getByRole('button', { name: '签字' }));
  expect(workbook.signers).toEqual(['张签字']);
  expect(await screen.findByText('张签字 已签字，共 1 个单元格；以后打开可核对是否改动。')).toBeTruthy();
});
