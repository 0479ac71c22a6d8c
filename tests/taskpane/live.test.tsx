import { act, screen } from '@testing-library/react';
import { scoreOutcome, seedForm } from './outcomes';
import { FakeWorkbook, renderPane } from './renderPane';

const STALE = '表格有改动，当前结果是改动前的。';
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const liveSwitch = (): HTMLElement => screen.getByRole('switch', { name: '表格改动后自动重新评分' });

/** Lets so many milliseconds of the pane's clock pass, and what they set going end. */
async function pass(milliseconds: number): Promise<void> {
  await act(() => jest.advanceTimersByTimeAsync(milliseconds));
}

async function scoredPane(workbook: FakeWorkbook) {
  const { user } = renderPane(workbook);
  await user.click(button('评分'));
  return user;
}

/** From here on the pane's clock stands still, however long the test takes, and goes on only when time is let pass. */
function stopClock(): void {
  jest.useFakeTimers();
}

afterEach(() => jest.useRealTimers());

test('is off at first: a change is told and nothing is scored', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
  await scoredPane(workbook);
  expect(liveSwitch().getAttribute('aria-checked') ?? String((liveSwitch() as HTMLInputElement).checked)).toBe('false');
  stopClock();
  act(() => workbook.change());
  await pass(1_500);
  expect(screen.getByText(STALE)).toBeTruthy();
  expect(workbook.scored).toHaveLength(1);
});

test('when on, scores once after the last of several changes, and is remembered', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
  const user = await scoredPane(workbook);
  await user.click(liveSwitch());
  stopClock();
  expect(window.localStorage.getItem('ziping.live')).toBe('yes');
  for (let change = 0; change < 3; change++) {
    act(() => workbook.change());
    await pass(600);
  }
  expect(workbook.scored).toHaveLength(1);
  await pass(700);
  expect(workbook.scored).toHaveLength(2);
  expect(screen.queryByText(STALE)).toBeNull();
  await pass(1_500);
  expect(workbook.scored).toHaveLength(2);
});

test('a sheet above the stated size is not scored by itself, and the pane says so', async () => {
  const workbook = new FakeWorkbook({ ...scoreOutcome([seedForm()]), cellCount: 5_001 });
  const user = await scoredPane(workbook);
  await user.click(liveSwitch());
  stopClock();
  expect(screen.getByText('已用单元格 5001 个，超过 5000 个：改动后不自动评分，请点“重新评分”。')).toBeTruthy();
  act(() => workbook.change());
  await pass(1_500);
  expect(workbook.scored).toHaveLength(1);
  expect(screen.getByText(STALE)).toBeTruthy();
});

test('a scoring that failed is not tried again before the next change', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
  const user = await scoredPane(workbook);
  await user.click(liveSwitch());
  stopClock();
  workbook.fault = new Error('read failed');
  act(() => workbook.change());
  await pass(3_500);
  expect(workbook.scored).toHaveLength(2);
  workbook.fault = null;
  act(() => workbook.change());
  await pass(1_300);
  expect(workbook.scored).toHaveLength(3);
  expect(screen.queryByText(STALE)).toBeNull();
});

test('a change made while the sheet is being read is not taken for read', async () => {
  const workbook = new FakeWorkbook(scoreOutcome([seedForm()]));
  await scoredPane(workbook);
  workbook.whileScoring = () => workbook.change();
  await act(async () => button('评分').click());
  expect(screen.getByText(STALE)).toBeTruthy();
});
