import type { ApiVersion } from '../../excelHost/protocol/apiVersion';
import { startExcelHost } from '../../excelHost/startExcelHost';
import { CONTRACT_WORKBOOK, FORM } from '../contractWorkbook';
import { paint, PLAN, SHEETS } from './failurePlan';

const VERSIONS: readonly ApiVersion[] = ['1.13', '1.14', '1.17', '1.20'];

describe.each(VERSIONS)('in an Excel with ExcelApi %s', (apiVersion) => {
  test.each(['web', 'desktop'] as const)('a workbook is read, written, watched and shown (%s)', async (flavour) => {
    const { host, excel, editByUser } = await startExcelHost({ sheets: SHEETS, apiVersion }, flavour);
    paint(excel.workbook);
    const heard: string[] = [];
    const stop = await host.watch(({ sheet, area }) => heard.push(`${sheet} ${area}`));
    expect(await host.read(SHEETS.map(({ name }) => name))).toEqual(SHEETS);
    expect((await host.apply(PLAN)).status).toBe('applied');
    await host.select('其他', 'A1');
    await editByUser('其他', 'A1', 'x');
    expect(heard).toEqual(['其他 A1']);
    await stop();
    expect(excel.gaps).toEqual([]);
  });

  test('its undo takes back a plan in one step where it can', async () => {
    const { host, excel } = await startExcelHost({ sheets: SHEETS, apiVersion });
    paint(excel.workbook);
    const run = jest.spyOn(Excel, 'run');
    expect((await host.apply(PLAN)).status).toBe('applied');
    const grouped = run.mock.calls.map(([options]) => Reflect.get(options, 'mergeUndoGroup'));
    expect(new Set(grouped)).toEqual(new Set([apiVersion === '1.20' ? true : undefined]));
    const waiting = run.mock.calls.map(([options]) => Reflect.get(options, 'delayForCellEdit'));
    expect(new Set(waiting)).toEqual(new Set([true]));
  });
});

test('an Excel below the floor says so', async () => {
  const { host } = await startExcelHost({ sheets: CONTRACT_WORKBOOK, apiVersion: '1.8' });
  await expect(host.read([FORM])).rejects.toMatchObject({ problem: { code: 'notSupported' } });
});
