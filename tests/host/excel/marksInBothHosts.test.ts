import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../src/host/xlsx/xlsxHost';
import type { WorkbookHost } from '../../../src/host/workbookHost';
import { markWords } from '../../../src/locales/markWords';
import { standingAdditions } from '../../../src/record/standingAdditions';
import { clearAdditions } from '../../../src/workflows/clearAdditions';
import { markWorkbook } from '../../../src/workflows/markWorkbook';
import { recordOf } from '../../../src/workflows/recordOf';
import { scoreWorkbook, type ScoreOptions } from '../../../src/workflows/scoreWorkbook';
import { startExcelHost } from '../../excelHost/startExcelHost';

const FIXTURES = join(__dirname, '../../fixtures/forms');
const OPTIONS: ScoreOptions = { sheets: 'visible', checks: 'review', deviationColumn: false };
const AUTHOR = { name: '', now: () => new Date(Date.UTC(2022, 0, 15)) };

const workbooks = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => [basename(name), join(FIXTURES, name)] as const);

/** What was read and found, without the sheets it was read from. */
async function found(host: WorkbookHost) {
  const { forms, problems } = await scoreWorkbook(host, OPTIONS);
  return { forms, problems };
}

async function sheetsOf(host: WorkbookHost) {
  const names = (await host.listSheets()).map(({ name }) => name).filter((name) => name !== '_ziping');
  return host.read(names);
}

describe.each(workbooks)('%s', (_, path) => {
  const openFile = () => openXlsxHost(readFileSync(path), { compression: nodeCompression, breakSignature: true });

  test('marks change nothing of what is read and found, and clearing them leaves the sheets as they were', async () => {
    const host = openFile();
    const [sheets, reading] = [await sheetsOf(host), await found(host)];
    const { outcome } = await markWorkbook(host, OPTIONS, await markWords(), AUTHOR);
    if (outcome.status === 'refused') {
      // A workbook whose structure is locked takes no record, and so no marks.
      expect(outcome.problem.code).toBe('structureProtected');
      expect(await sheetsOf(host)).toEqual(sheets);
      return;
    }
    expect(outcome.status).toBe('applied');
    expect(await found(host)).toEqual(reading);
    const again = await markWorkbook(host, OPTIONS, await markWords(), AUTHOR);
    expect(again.outcome).toEqual({ status: 'applied', cells: [] });
    const later = openXlsxHost(host.save(), { compression: nodeCompression, breakSignature: true });
    const fills = standingAdditions(await recordOf(later)).fills;
    expect(await later.readFills(fills)).toEqual(fills.map(({ after }) => after));
    expect(await clearAdditions(later, AUTHOR)).not.toMatchObject({ outcome: { status: 'refused' } });
    expect(await sheetsOf(later)).toEqual(sheets);
    expect(await later.readFills(fills)).toEqual(fills.map(({ before }) => before));
  });

  test('the same cells are marked in Excel as in the file, and clearing puts back the same', async () => {
    const file = openFile();
    const sheets = await sheetsOf(file);
    const { host, excel } = await startExcelHost({ sheets });
    const words = await markWords();
    const inFile = await markWorkbook(file, OPTIONS, words, AUTHOR);
    excel.workbook.structureProtected = inFile.outcome.status === 'refused';
    const inExcel = await markWorkbook(host, OPTIONS, words, AUTHOR);
    expect(inFile.marked + inFile.skipped.length).toBeGreaterThan(0);
    expect(inExcel.outcome.status).toBe(inFile.outcome.status);
    expect(await sheetsOf(host)).toEqual(await sheetsOf(file));
    const places = inFile.uncoloured.length === 0 ? standingAdditions(await recordOf(file)).fills : [];
    expect(await host.readFills(places)).toEqual(await file.readFills(places));
    if (inExcel.outcome.status === 'applied') {
      await clearAdditions(host, AUTHOR);
      expect(await sheetsOf(host)).toEqual(sheets);
      expect(await host.readFills(places)).toEqual(places.map(() => null));
    }
    expect(excel.gaps).toEqual([]);
  });
});
