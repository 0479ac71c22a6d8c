import type { WireResponse } from '../protocol/wire';
import { EmulatedExcel } from '../emulatedExcel';
import { startOffice } from '../transports/startOffice';
import { turns } from '../turns';
import { CONTRACT_WORKBOOK, FORM } from '../../host/contractWorkbook';
import { recordTraffic, type RichApi } from './recordTraffic';
import { replayTrace } from './replayTrace';
import type { Trace, TraceEntry } from './trace';

/** Records a session of reading, writing and failing on the real office.js. */
async function record(flavour: 'web' | 'desktop'): Promise<Trace> {
  const { page, Excel } = await startOffice(new EmulatedExcel({ sheets: CONTRACT_WORKBOOK }), flavour);
  const entries: TraceEntry[] = [];
  const { DDA } = page.OSF as { DDA: { RichApi: RichApi } };
  DDA.RichApi = recordTraffic(DDA.RichApi, entries);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(FORM).getRange('A1:D3').load('values,text');
    await context.sync();
    range.getCell(2, 1).values = [[9]];
    range.load('values');
    await context.sync();
  });
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('没有').load('name');
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound' });
  await turns();
  return { platform: flavour, version: '16', entries };
}

function fresh(): EmulatedExcel {
  return new EmulatedExcel({ sheets: CONTRACT_WORKBOOK });
}

test.each(['web', 'desktop'] as const)(
  'a session recorded in the %s flavour replays without a difference',
  async (flavour) => {
    const trace = await record(flavour);
    expect(trace.entries.length).toBeGreaterThanOrEqual(3);
    const excel = fresh();
    expect(await replayTrace(trace, excel)).toEqual([]);
    expect(excel.gaps).toEqual([]);
  },
);

test('ids of the recorded Excel are translated, and all else that differs is named', async () => {
  const trace = await record('web');
  const renamed = JSON.parse(JSON.stringify(trace).replaceAll('Range|', 'Theirs|')) as Trace;
  expect(await replayTrace(renamed, fresh())).toEqual([]);
  const otherwise = JSON.parse(JSON.stringify(trace).replace('82.70%', '82.7%')) as Trace;
  const [difference, ...others] = await replayTrace(otherwise, fresh());
  expect(difference).toMatchObject({ request: 1, excel: '82.7%', emulator: '82.70%' });
  expect(difference!.where).toMatch(/^result \d+\.Text\.1\.1$/);
  expect(others).toEqual([]);
});

test('a refusal and an error of another kind are differences', async () => {
  const { entries, ...rest } = await record('web');
  const [first] = entries;
  const refused = { ...first!, response: null, refusal: 5004 };
  expect(await replayTrace({ ...rest, entries: [refused] }, fresh())).toEqual([
    { request: 1, where: 'refusal', excel: 5004, emulator: null },
  ]);
  const error = { Code: 'AccessDenied', Message: '', HttpStatusCode: 403, Location: 'Range.values', ActionIndex: 0 };
  const response: WireResponse = { ...first!.response!, Error: error };
  expect(await replayTrace({ ...rest, entries: [{ ...first!, response }] }, fresh())).toEqual([
    {
      request: 1,
      where: 'error',
      excel: { code: 'AccessDenied', location: 'Range.values', action: 0 },
      emulator: null,
    },
  ]);
});
