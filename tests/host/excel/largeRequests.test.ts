import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import type { WritePlan } from '../../../src/sheet/writePlan';
import { formatCell } from '../../../src/sheet/cellAddress';
import { WEB_PAYLOAD_LIMIT } from '../../excelHost/emulatedExcel';
import { startExcelHost, type RunningExcelHost } from '../../excelHost/startExcelHost';

const RECORD = '评分记录';
const CELLS = 300;
const TEXT = '偏差原因：'.repeat(2_000);

const SHEET: SheetSnapshot = {
  name: RECORD,
  visibility: 'visible',
  cells: [],
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  protected: false,
  printAreas: [],
  tables: [],
  names: [],
};

/** Nine megabytes of text, which no request on the web may carry. */
const PLAN: WritePlan = {
  addedSheets: [],
  cells: Array.from({ length: CELLS }, (_, index) => ({
    sheet: RECORD,
    cell: formatCell(index + 1, 1),
    before: { value: null },
    after: { value: `${index + 1}${TEXT}` },
    purpose: 'record' as const,
  })),
  printAreas: [],
  skipped: [],
};

let running: RunningExcelHost;
/** The sync that writes the last part; the first half of them compares. */
let lastPart: number;

beforeAll(async () => {
  const { host, excel } = await startExcelHost({ sheets: [SHEET], payloadLimit: WEB_PAYLOAD_LIMIT });
  await host.apply(PLAN);
  lastPart = excel.syncs.length;
});

beforeEach(async () => {
  running = await startExcelHost({ sheets: [SHEET], payloadLimit: WEB_PAYLOAD_LIMIT });
});

afterEach(() => {
  expect(running.excel.gaps).toEqual([]);
});

test('a plan above the limit is written in parts, each within it', async () => {
  const { host, excel } = running;
  expect((await host.apply(PLAN)).status).toBe('applied');
  expect(excel.syncs.length).toBeGreaterThan(5);
  expect(Math.max(...excel.syncs.map(({ sent, received }) => Math.max(sent, received)))).toBeLessThan(
    WEB_PAYLOAD_LIMIT,
  );
  expect(excel.snapshots()[0]!.cells.map(({ value }) => value)).toEqual(PLAN.cells.map(({ after }) => after.value));
});

test('when a later part fails, the parts before it are put back', async () => {
  const { host, excel } = running;
  excel.faults = new Map([[lastPart, { action: { action: 14, code: 'GeneralException' as const } }]]);
  expect(await host.apply(PLAN)).toMatchObject({ status: 'refused', problem: { code: 'unexpected' } });
  expect(excel.snapshots()).toEqual([SHEET]);
});

test('when the answer to a part before the last is lost, what is written so far is put back', async () => {
  const { host, excel } = running;
  excel.faults = new Map([[lastPart - 1, { loseAnswer: 'sessionLost' as const }]]);
  expect(await host.apply(PLAN)).toMatchObject({ status: 'refused', problem: { code: 'sessionLost' } });
  expect(excel.snapshots()).toEqual([SHEET]);
});

test('whichever sync of a plan in parts fails, and however, the sheet is whole', async () => {
  const failures = [
    { refuse: 'activityLimit' as const },
    { action: { action: 12, code: 'GeneralException' as const } },
    { loseAnswer: 'sessionLost' as const },
  ];
  for (let sync = 1; sync <= lastPart; sync++) {
    const { host, excel } = await startExcelHost({ sheets: [SHEET], payloadLimit: WEB_PAYLOAD_LIMIT });
    excel.faults = new Map([[sync, failures[sync % failures.length]!]]);
    const { status } = await host.apply(PLAN);
    expect([sync, status]).toEqual([sync, expect.stringMatching(/^(refused|applied)$/)]);
    expect([sync, excel.snapshots()[0]!.cells.length]).toEqual([sync, status === 'applied' ? CELLS : 0]);
  }
});

test('when the answer to the last part is lost, the plan is found applied', async () => {
  const { host, excel } = running;
  excel.faults = new Map([[lastPart, { loseAnswer: 'sessionLost' as const }]]);
  expect((await host.apply(PLAN)).status).toBe('applied');
  expect(excel.snapshots()[0]!.cells).toHaveLength(CELLS);
});

test('a sheet above the limit is read in parts, and asked for again in halves when an answer is too large', async () => {
  const cells = PLAN.cells.map(({ after }, index) => {
    const value = String(after.value);
    return { row: index + 1, column: 1, value, text: value };
  });
  const { host, excel } = await startExcelHost({ sheets: [{ ...SHEET, cells }], payloadLimit: WEB_PAYLOAD_LIMIT });
  expect(await host.read([RECORD])).toEqual([{ ...SHEET, cells }]);
  expect(excel.gaps).toEqual([]);
});

test('a desktop Excel has no such limit and takes all at once', async () => {
  const { host, excel } = await startExcelHost({ sheets: [SHEET] }, 'desktop');
  expect((await host.apply(PLAN)).status).toBe('applied');
  expect(excel.syncs).toHaveLength(2);
});
