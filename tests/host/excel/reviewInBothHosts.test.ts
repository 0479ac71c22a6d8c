import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import type { WorkbookHost } from '../../../src/host/workbookHost';
import { findingSentences } from '../../../src/locales/findingSentences';
import { keepReview } from '../../../src/workflows/keepReview';
import { scoreWorkbook, type ScoreOptions } from '../../../src/workflows/scoreWorkbook';
import { signOff } from '../../../src/workflows/signOff';
import { startExcelHost } from '../../excelHost/startExcelHost';

const OPTIONS: ScoreOptions = { sheets: 'visible', checks: 'review', deviationColumn: false };
const REVIEWER = { name: '张复核', now: () => new Date(Date.UTC(2022, 0, 15)) };

const openFile = () =>
  openXlsxHost(readFileSync(join(__dirname, '../../../samples/self-evaluation-2021.xlsx')), {
    compression: nodeCompression,
  });

async function reviewedSheets(host: WorkbookHost) {
  const kept = await keepReview(host, OPTIONS, { sheet: await findingSentences(), columns: true }, REVIEWER);
  expect(kept).toMatchObject({ status: 'kept', outcome: { status: 'applied' }, skipped: [] });
  const names = (await host.listSheets()).map(({ name }) => name);
  expect(names).toContain('审核意见');
  return host.read(names);
}

test.each(['web', 'desktop'] as const)(
  'a review leaves the same in Excel (%s) as in a file, and is seen again',
  async (flavour) => {
    const file = openFile();
    const sheets = await file.read((await file.listSheets()).map(({ name }) => name));
    const { host, excel } = await startExcelHost({ sheets }, flavour);
    expect(await reviewedSheets(host)).toEqual(await reviewedSheets(file));
    const { forms } = await scoreWorkbook(host, OPTIONS);
    expect(forms[0]!.review.since).toMatchObject({ by: '张复核', fixed: [], new: [] });
    expect(await signOff(host, OPTIONS, REVIEWER)).toMatchObject({ status: 'signed', outcome: { status: 'applied' } });
    expect((await scoreWorkbook(host, OPTIONS)).signature).toMatchObject({ status: 'unchanged' });
    expect(excel.gaps).toEqual([]);
  },
);
