import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { startExcelHost } from '../../excelHost/startExcelHost';

const FIXTURES = join(__dirname, '../../fixtures/forms');

const workbooks = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => [basename(name), join(FIXTURES, name)] as const);

test('there are workbooks to compare', () => {
  expect(workbooks.length).toBeGreaterThan(10);
});

test.each(workbooks)('%s reads the same in Excel as from the file, in two syncs', async (_, path) => {
  const file = openXlsxHost(readFileSync(path), { compression: nodeCompression });
  const names = (await file.listSheets()).map((sheet) => sheet.name);
  const fromFile = await file.read(names);
  const { host, excel } = await startExcelHost({ sheets: fromFile });
  expect(await host.read(names)).toEqual(fromFile);
  expect(excel.syncs).toHaveLength(2);
  expect(excel.gaps).toEqual([]);
});
