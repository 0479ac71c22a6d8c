import { RECORD_SHEET } from '../../src/record/recordSheet';
import type { XlsxHost } from '../../src/host/xlsx/xlsxHost';
import type { WorkbookHost } from '../../src/host/workbookHost';
import type { SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { scoreWorkbook } from '../../src/workflows/scoreWorkbook';
import { formFile } from '../templates/formFile';
import { deleted, withCell } from '../templates/returned/mangledSheet';
import { labelOf } from '../checks/labelled/labelledSet';
import { reopened, sampleWorkbook } from './sampleWorkbook';

const OPTIONS = { sheets: 'visible', checks: 'review', deviationColumn: false } as const;
const ABOUT_THE_TEMPLATE = /^(?:template|formula)/;

/** What a review says of the template of an issued form that came back changed. */
async function saidOf(mangle: (sheet: SheetSnapshot) => SheetSnapshot, withRecord = true): Promise<readonly string[]> {
  const file = reopened(formFile('national').bytes);
  const host: WorkbookHost = Object.assign(Object.create(file) as XlsxHost, {
    listSheets: async () => (await file.listSheets()).filter(({ name }) => withRecord || name !== RECORD_SHEET),
    read: async (names: readonly string[]) =>
      (await file.read(names)).map((sheet) => (sheet.name === RECORD_SHEET ? sheet : mangle(sheet))),
  });
  const { forms } = await scoreWorkbook(host, OPTIONS);
  return forms[0]!.findings.map(labelOf).filter((label) => ABOUT_THE_TEMPLATE.test(label));
}

test('an issued form that is only filled in has nothing to say of its template', async () => {
  expect(await saidOf((sheet) => withCell(sheet, 'C3', { value: '培训项目' }))).toEqual([]);
});

test('a formula typed over and a heading renamed are found where they stand', async () => {
  const mangle = (sheet: SheetSnapshot) =>
    withCell(withCell(sheet, 'J7', { value: 9.5 }), 'F13', { value: '全年目标' });
  expect(await saidOf(mangle)).toEqual(['templateStructure@F13', 'formulaReplaced@J7']);
});

test('another formula in the place of ours, and a column taken out, change the structure', async () => {
  expect(await saidOf((sheet) => withCell(sheet, 'J7', { value: 10, formula: '=10' }))).toEqual([
    'templateStructure@J7',
  ]);
  expect(await saidOf((sheet) => deleted(sheet, 'column', 9))).toContain('templateStructure@');
});

test('without its record the form is known by its names', async () => {
  expect(await saidOf((sheet) => withCell(sheet, 'J7', { value: 9.5 }), false)).toEqual(['formulaReplaced@J7']);
});

test('a workbook that was never issued is held against no template', async () => {
  const { forms } = await scoreWorkbook(sampleWorkbook(), OPTIONS);
  expect(forms[0]!.findings.map(labelOf).filter((label) => ABOUT_THE_TEMPLATE.test(label))).toEqual([]);
});
