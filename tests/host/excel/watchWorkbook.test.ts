import { startExcelHost, type RunningExcelHost } from '../../excelHost/startExcelHost';
import type { WorkbookChange } from '../../../src/host/workbookHost';
import { FORM, paint, PLAN, SHEETS } from './failurePlan';

let running: RunningExcelHost;
let heard: WorkbookChange[];
let stop: () => Promise<void>;

beforeEach(async () => {
  running = await startExcelHost({ sheets: SHEETS });
  paint(running.excel.workbook);
  heard = [];
  stop = await running.host.watch((change) => heard.push(change));
});

test('changes of the user and of co-authors are told with sheet and area', async () => {
  await running.editByUser(FORM, 'B2', 3);
  await running.editByUser('其他', 'C4', 'x', 'coauthor');
  expect(heard).toEqual([
    { sheet: FORM, area: 'B2' },
    { sheet: '其他', area: 'C4' },
  ]);
});

test('a sheet added while watching is told of, and a renamed one by the name it has then', async () => {
  running.excel.workbook.addSheet('新表');
  await running.editByUser('新表', 'A1', 1);
  running.excel.workbook.renameSheet(running.excel.workbook.findSheet('其他')!, '改名');
  await running.editByUser('改名', 'A1', 1);
  expect(heard).toEqual([
    { sheet: '新表', area: 'A1' },
    { sheet: '改名', area: 'A1' },
  ]);
});

test('writing a plan is not told, also when it fails and is put back', async () => {
  const failing = { action: { action: 50, code: 'GeneralException' as const } };
  running.excel.faults = new Map([[running.excel.syncs.length + 2, failing]]);
  expect((await running.host.apply(PLAN)).status).toBe('refused');
  expect((await running.host.apply(PLAN)).status).toBe('applied');
  expect(heard).toEqual([]);
  await running.editByUser(FORM, 'B2', 3);
  expect(heard).toEqual([{ sheet: FORM, area: 'B2' }]);
});

test('nothing is told after stopping', async () => {
  await stop();
  await running.editByUser(FORM, 'B2', 3);
  expect(heard).toEqual([]);
});
