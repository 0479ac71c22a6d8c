import type { ApplyOutcome } from '../../../src/host/workbookHost';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { TRANSPORT_ERROR, type Fault, type TransportErrorName } from '../../excelHost/faults';
import { startExcelHost, type RunningExcelHost } from '../../excelHost/startExcelHost';
import { fillsIn, paint, PLAN, SHEETS } from './failurePlan';

const TRANSPORT_ERRORS = Object.keys(TRANSPORT_ERROR) as TransportErrorName[];

/** Which sync of `apply` writes; the one before compares, those after put back. */
const WRITING = 2;

/** Each of these tests applies the plan a hundred times. */
/** Number of actions in the batch that writes, and how the workbook is then. */
let actions: number;
let planned: readonly SheetSnapshot[];
let running: RunningExcelHost;

beforeAll(async () => {
  const { excel, host } = await startExcelHost({ sheets: SHEETS });
  paint(excel.workbook);
  expect(await host.apply(PLAN)).toEqual({ status: 'applied', cells: PLAN.cells });
  actions = excel.syncs[WRITING - 1]!.request.Actions.length;
  planned = excel.snapshots();
});

beforeEach(startAnew);

afterEach(() => {
  expect(running.excel.gaps).toEqual([]);
});

/** Applies the plan while the syncs given, numbered from 1, fail. */
async function applyWith(faults: Readonly<Record<number, Fault>>): Promise<ApplyOutcome> {
  const done = running.excel.syncs.length;
  running.excel.faults = new Map(Object.entries(faults).map(([sync, fault]) => [done + Number(sync), fault]));
  return running.host.apply(PLAN);
}

/** What the outcome promises of the workbook; null when it says that nobody can know. */
function promised({ status }: ApplyOutcome): readonly SheetSnapshot[] | null {
  if (status === 'uncertain') return null;
  return status === 'applied' ? planned : running.excel.snapshots().length === SHEETS.length ? SHEETS : [];
}

/** The workbook is wholly as planned or wholly as before, as the outcome says. */
function expectWhole(outcome: ApplyOutcome, where: number): void {
  expect([where, running.excel.snapshots()]).toEqual([where, promised(outcome)]);
  const fills = (PLAN.fills ?? []).map(({ before, after }) => (outcome.status === 'applied' ? after : before));
  expect([where, fillsIn(running.excel.workbook)]).toEqual([where, fills]);
  expect(running.excel.eventsEnabled).toBe(true);
}

/** The workbook as it was, so that the next round of a test starts anew. */
async function startAnew(): Promise<void> {
  running = await startExcelHost({ sheets: SHEETS });
  paint(running.excel.workbook);
}

test('without a failure all is written in two syncs', async () => {
  const outcome = await applyWith({});
  expect(outcome).toEqual({ status: 'applied', cells: PLAN.cells });
  expect(running.excel.syncs).toHaveLength(2);
  const [form, , record] = running.excel.snapshots();
  expect(form!.cells.map(({ row, column, value, formula }) => [row, column, formula ?? value])).toEqual([
    [1, 1, '一级指标'],
    [1, 2, '得分'],
    [1, 4, '偏离度'],
    [2, 2, 9],
    [2, 4, 0.111],
    [4, 2, 7.5],
    [5, 2, 6],
    [6, 2, '=ROUND(SUM(B2:B5),1)'],
    [7, 1, '=008'],
  ]);
  expect(form!.printAreas).toEqual([{ top: 1, left: 1, bottom: 7, right: 2 }]);
  expect(record).toMatchObject({ name: '评分记录', visibility: 'veryHidden' });
});

test('whichever action fails, the workbook is whole', async () => {
  const statuses = new Set<string>();
  for (let action = 0; action < actions; action++) {
    const outcome = await applyWith({ [WRITING]: { action: { action, code: 'GeneralException' } } });
    expectWhole(outcome, action);
    statuses.add(outcome.status);
    if (outcome.status === 'applied') await startAnew();
  }
  // Once everything is written, a failure to read it back changes nothing.
  expect([...statuses]).toEqual(['refused', 'applied']);
});

test.each(TRANSPORT_ERRORS)('when a sync is refused with %s, nothing is written', async (refuse) => {
  for (const sync of [1, WRITING]) {
    const outcome = await applyWith({ [sync]: { refuse } });
    expect(outcome.status).toBe('refused');
    expectWhole(outcome, sync);
  }
});

test.each(TRANSPORT_ERRORS)('when the answer is lost with %s, what was written is found', async (loseAnswer) => {
  const outcome = await applyWith({ [WRITING]: { loseAnswer } });
  expect(outcome.status).toBe('applied');
  expectWhole(outcome, WRITING);
});

test('when putting back fails at any action as well, it is tried again', async () => {
  const failing = { action: { action: Math.floor(actions / 2), code: 'GeneralException' as const } };
  await applyWith({ [WRITING]: failing });
  const restoring = running.excel.syncs[WRITING + 1]!.request.Actions.length;
  expect(restoring).toBeGreaterThan(10);
  for (let action = 0; action < restoring; action++) {
    const again = { action: { action, code: 'GeneralException' as const } };
    const outcome = await applyWith({ [WRITING]: failing, [WRITING + 2]: again });
    expect([action, outcome.status]).toEqual([action, 'refused']);
    expectWhole(outcome, action);
  }
});

test('when Excel refuses once to tell how things stand, it is asked again', async () => {
  const failing = { action: { action: Math.floor(actions / 2), code: 'GeneralException' as const } };
  const outcome = await applyWith({ [WRITING]: failing, [WRITING + 1]: { refuse: 'activityLimit' } });
  expect(outcome.status).toBe('refused');
  expectWhole(outcome, 1);
});

test('when the connection breaks in the middle of the batch, it is said that nobody can know', async () => {
  for (let action = 0; action < actions; action += 9) {
    const outcome = await applyWith({
      [WRITING]: { action: { action, code: 'GeneralException' }, thenRefuseAll: 'sessionLost' },
    });
    expect(outcome).toMatchObject({ status: 'uncertain', problem: { code: 'unexpected' }, cells: PLAN.cells });
    await startAnew();
  }
});

test('when the connection breaks while putting back, the cells that may hold either are named', async () => {
  const failing = { action: { action: Math.floor(actions / 2), code: 'GeneralException' as const } };
  const outcome = await applyWith({
    [WRITING]: failing,
    [WRITING + 2]: { action: { action: 12, code: 'GeneralException' }, thenRefuseAll: 'sessionLost' },
  });
  expect(outcome).toMatchObject({ status: 'uncertain', cells: PLAN.cells });
});

test('a slow answer is waited for', async () => {
  const outcome = await applyWith({ 1: { delay: 300 }, [WRITING]: { delay: 300 } });
  expect(outcome.status).toBe('applied');
});
