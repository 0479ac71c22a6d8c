import { resolve } from 'node:path';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { ExcelInBrowser } from '../excelHost/browser/excelInBrowser';

/** What office.js knows of the functions a page has associated. */
interface Associated {
  readonly CustomFunctions: {
    readonly _association: { readonly mappings: Readonly<Record<string, (...values: unknown[]) => Promise<unknown>>> };
  };
}

const browser = new ExcelInBrowser();
test('the worksheet functions are associated by the built page and answer in it, under its content policy', async () => {
  const sheet: SheetSnapshot = {
    name: 'Sheet1',
    visibility: 'visible',
    cells: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  };
  const excel = await browser.open({ sheets: [sheet], addinFolder: resolve(__dirname, '../../dist') });
  await excel.pane.getByRole('button', { name: '评分' }).waitFor();
  await excel.addin.waitForFunction(
    () => (window as unknown as Associated).CustomFunctions._association.mappings['EXPLAIN'] !== undefined,
  );
  const answers = await excel.addin.evaluate(async () => {
    const { mappings } = (window as unknown as Associated).CustomFunctions._association;
    const refused = await mappings['SCORE']!('', 1, 9).catch((error: { code: string; message: string }) => [
      error.code,
      error.message,
    ]);
    return [
      Object.keys(mappings).sort(),
      await mappings['SCORE']!('≥65%', 0.827, 10),
      await mappings['RATE']!(240.22, 303.09),
      await mappings['GRADE']!(96),
      await mappings['EXPLAIN']!('≥65%', 0.827, 10),
      refused,
    ];
  });
  expect(answers).toEqual([
    ['DEVIATION', 'EXPLAIN', 'GRADE', 'RATE', 'SCORE'],
    10,
    expect.closeTo(0.79257, 5),
    '优',
    expect.stringContaining('10'),
    ['#VALUE!', '指标值是空的，请填写后再计算。'],
  ]);
});
