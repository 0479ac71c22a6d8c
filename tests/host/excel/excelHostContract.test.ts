import { startExcelHost, type RunningExcelHost } from '../../excelHost/startExcelHost';
import { parseRangeAddress } from '../../excelHost/objects/rangeAddress';
import { formatArea } from '../../../src/sheet/cellArea';
import { describeWorkbookHost } from '../workbookHostContract';

const running: RunningExcelHost[] = [];

afterEach(() => {
  expect(running.flatMap(({ excel }) => excel.gaps)).toEqual([]);
  running.length = 0;
});

describe.each(['web', 'desktop'] as const)('%s', (flavour) => {
  describeWorkbookHost(`Excel (${flavour})`, async (sheets) => {
    const started = await startExcelHost({ sheets }, flavour);
    running.push(started);
    const { host, excel, editByUser } = started;
    return {
      host,
      editByUser,
      selection: async () => {
        const { selection } = excel.workbook;
        const selected = selection && parseRangeAddress(selection.address);
        return selection && selected && { sheet: selection.sheet.name, cell: formatArea(selected.area) };
      },
    };
  });
});
