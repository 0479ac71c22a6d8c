import { startExcelHost } from '../../excelHost/startExcelHost';
import { CONTRACT_WORKBOOK, FORM, HIDDEN } from '../contractWorkbook';

test('a cell of a hidden sheet is not shown, and the sheet stays hidden', async () => {
  const { host, excel } = await startExcelHost({ sheets: CONTRACT_WORKBOOK });
  const problem = { code: 'sheetHidden', sheet: HIDDEN, cell: 'A1' };
  await expect(host.select(HIDDEN, 'A1')).rejects.toMatchObject({ problem });
  expect(excel.snapshots()).toEqual(CONTRACT_WORKBOOK.map((sheet) => ({ ...sheet, names: [] })));
});

test('what is no cell is not shown', async () => {
  const { host, excel } = await startExcelHost({ sheets: CONTRACT_WORKBOOK });
  await expect(host.select(FORM, 'XFE1')).rejects.toMatchObject({ problem: { code: 'cellInvalid' } });
  expect(excel.syncs).toHaveLength(0);
});
