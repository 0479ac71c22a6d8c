import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { markWords } from '../../../src/locales/markWords';
import { applyWrites } from '../../../src/workflows/applyWrites';
import { clearAdditions } from '../../../src/workflows/clearAdditions';
import { markWorkbook } from '../../../src/workflows/markWorkbook';
import { scoreWorkbook, type ScoreOptions, type ScoreOutcome } from '../../../src/workflows/scoreWorkbook';
import { undoLast } from '../../../src/workflows/undoLast';
import { startExcelHost, type RunningExcelHost } from '../../excelHost/startExcelHost';
import { AUTHOR, emptiedWorkbook, OPTIONS } from '../../workflows/sampleWorkbook';

/*
 * The 2021 form with its scores emptied, in the sheets people have: whatever is done to the sheet, the
 * same is scored, and what may not be touched is not.
 */

let sheets: readonly SheetSnapshot[];
let form: SheetSnapshot;

beforeAll(async () => {
  const file = await emptiedWorkbook();
  sheets = await file.read((await file.listSheets()).map(({ name }) => name));
  form = sheets[0]!;
});

async function open(change: Partial<SheetSnapshot>): Promise<RunningExcelHost> {
  return startExcelHost({ sheets: [{ ...form, ...change }, ...sheets.slice(1)] });
}

function summary({ forms, plan }: ScoreOutcome) {
  const [first] = forms;
  return { total: first!.scored.total.score, open: first!.scored.total.openPoints, cells: plan.cells.length };
}

async function writeScores({ host }: RunningExcelHost, options: ScoreOptions = OPTIONS) {
  const outcome = await scoreWorkbook(host, options);
  const applied = await applyWrites(host, outcome.plan, outcome.record, AUTHOR);
  return { outcome, applied };
}

const PLAIN = { total: 59, open: 41, cells: 18 };

test.each(["自评 '甲' 表", '自评表 (2021)!', "'s", ' 前后空格 ', '2021', 'R1C1', '自评,表;="x"'])(
  'a sheet named %s is scored, written, marked, cleared and taken back',
  async (name) => {
    const running = await open({ name: name.replace(/^'/, 'a') });
    const { host, excel } = running;
    const before = excel.snapshots()[0];
    const { outcome, applied } = await writeScores(running);
    expect([summary(outcome), applied.status]).toEqual([PLAIN, 'applied']);
    const marked = await markWorkbook(host, OPTIONS, await markWords(), AUTHOR);
    expect(marked.outcome.status).toBe('applied');
    await host.select(excel.snapshots()[0]!.name, 'I18');
    expect(await clearAdditions(host, AUTHOR)).toMatchObject({ status: 'done', refused: [], refusedFills: [] });
    await undoLast(host, AUTHOR);
    expect(await undoLast(host, AUTHOR)).toMatchObject({ status: 'done' });
    expect(await undoLast(host, AUTHOR)).toMatchObject({ status: 'done', refused: [] });
    expect(excel.snapshots()[0]).toEqual(before);
    expect(excel.gaps).toEqual([]);
  },
);

test('hidden rows, as a filter hides them too, are scored and written like others, and stay hidden', async () => {
  const hiddenRows = [{ from: 18, to: 20 }];
  const running = await open({ hiddenRows });
  const { outcome, applied } = await writeScores(running);
  expect([summary(outcome), applied.status]).toEqual([PLAIN, 'applied']);
  expect(outcome.forms[0]!.evaluation.indicators.filter(({ hidden }) => hidden)).toHaveLength(3);
  expect(running.excel.snapshots()[0]!.hiddenRows).toEqual(hiddenRows);
});

test('on a protected sheet open cells are written, locked ones listed, nothing is marked, the protection stays', async () => {
  const open18 = { row: 18, column: 9, value: null, text: '', locked: false as const };
  const others = form.cells.filter(({ row, column }) => row !== 18 || column !== 9);
  const cells = [...others, open18].sort((left, right) => left.row - right.row || left.column - right.column);
  const running = await open({ protected: true, cells });
  const { host, excel } = running;
  const { outcome, applied } = await writeScores(running);
  expect(applied.status).toBe('applied');
  expect(outcome.plan.cells.map(({ cell }) => cell)).toEqual(['I18']);
  expect(outcome.plan.skipped.filter(({ reason }) => reason === 'locked').length).toBeGreaterThan(5);
  const marked = await markWorkbook(host, OPTIONS, await markWords(), AUTHOR);
  expect(marked).toMatchObject({ marked: 0, skipped: [{ reason: 'locked' }] });
  const [after] = excel.snapshots();
  expect(after!.protected).toBe(true);
  expect(after!.cells.find(({ row, column }) => row === 18 && column === 9)!.value).toBe(9);
});

test('a value in the last cell of the sheet changes nothing', async () => {
  const far = { row: 1_048_576, column: 16_384, value: 'x', text: 'x' };
  const running = await open({ cells: [...form.cells, far] });
  const outcome = await scoreWorkbook(running.host, { ...OPTIONS, deviationColumn: false });
  expect(outcome.forms[0]!.scored.total).toMatchObject({ score: 59, openPoints: 41 });
  expect(running.excel.syncs.length).toBeLessThanOrEqual(4);
});

test('a sheet added while the pane is open is found and scored', async () => {
  const running = await open({});
  const { host, excel } = running;
  expect(summary(await scoreWorkbook(host, OPTIONS))).toEqual(PLAIN);
  const added = excel.workbook.addSheet('新增');
  const title = form.cells.find(({ row, column }) => row === 1 && column === 1)!;
  Object.assign(added.editCell(1, 1), { value: title.value, loadedText: title.text });
  const all = await scoreWorkbook(host, { ...OPTIONS, sheets: 'visible' });
  expect(all.snapshots.map(({ name }) => name)).toContain('新增');
  expect(all.forms).toHaveLength(1);
});
