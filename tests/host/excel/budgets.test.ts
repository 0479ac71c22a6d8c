import { WEB_PAYLOAD_LIMIT } from '../../excelHost/emulatedExcel';
import { startExcelHost } from '../../excelHost/startExcelHost';
import { LONG_FORM, longForm, longPlan } from './longForm';

/** Most bytes a request may have for each row read or written, beside a fixed share for the request itself. */
const READ_BYTES_PER_ROW = 40;
const WRITE_BYTES_PER_ROW = 60;
const REQUEST_BYTES = 16_000;

describe.each([
  ['web', 13],
  ['web', 10_000],
  ['desktop', 13],
  ['desktop', 10_000],
] as const)('%s, %i rows', (flavour, rows) => {
  const limit = flavour === 'web' ? { payloadLimit: WEB_PAYLOAD_LIMIT } : {};

  test('are read in at most 3 syncs', async () => {
    const form = longForm(rows);
    const { host, excel } = await startExcelHost({ sheets: [form], ...limit }, flavour);
    expect(await host.read([LONG_FORM])).toEqual([form]);
    expect(excel.syncs.length).toBeLessThanOrEqual(3);
    const sent = excel.syncs.reduce((sum, sync) => sum + sync.sent, 0);
    expect(sent).toBeLessThan(3 * REQUEST_BYTES + rows * READ_BYTES_PER_ROW);
    expect(excel.gaps).toEqual([]);
  });

  test('are written in 2 syncs', async () => {
    const plan = longPlan(rows);
    const { host, excel } = await startExcelHost({ sheets: [longForm(rows)], ...limit }, flavour);
    expect((await host.apply(plan)).status).toBe('applied');
    expect(excel.syncs).toHaveLength(2);
    const sent = excel.syncs.reduce((sum, sync) => sum + sync.sent, 0);
    expect(sent).toBeLessThan(2 * REQUEST_BYTES + rows * WRITE_BYTES_PER_ROW);
    const [form] = excel.snapshots();
    expect(form!.cells.filter(({ value }) => value === 8.25)).toHaveLength(rows);
    expect(form!.cells.filter(({ text }) => text === '-13.0%')).toHaveLength(rows);
    expect(excel.gaps).toEqual([]);
  });
});

test('reading many sheets takes no more syncs than reading one', async () => {
  const sheets = Array.from({ length: 40 }, (_, index) => longForm(13, { name: `自评表 ${index + 1}` }));
  const { host, excel } = await startExcelHost({ sheets, payloadLimit: WEB_PAYLOAD_LIMIT });
  expect(await host.read(sheets.map(({ name }) => name))).toEqual(sheets);
  expect(excel.syncs).toHaveLength(2);
});

test('a long protected sheet is read in at most 3 syncs', async () => {
  const open = longForm(10_000).cells.map((cell) => (cell.column === 7 ? { ...cell, locked: false as const } : cell));
  const form = longForm(10_000, { cells: open, protected: true });
  const { host, excel } = await startExcelHost({ sheets: [form], payloadLimit: WEB_PAYLOAD_LIMIT });
  expect(await host.read([LONG_FORM])).toEqual([form]);
  expect(excel.syncs.length).toBeLessThanOrEqual(3);
});
