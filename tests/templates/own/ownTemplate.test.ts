import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { SelfEvaluation } from '../../../src/evaluation/selfEvaluation';
import type { SheetInfo } from '../../../src/host/workbookHost';
import { openXlsxHost, type XlsxHost } from '../../../src/host/xlsx/xlsxHost';
import { nodeCompression } from '../../../src/host/xlsx/node/nodeCompression';
import { WorkbookWriter } from '../../../src/host/xlsx/create/workbookWriter';
import { readEvaluations } from '../../../src/intake/readEvaluations';
import { compareForm } from '../../../src/templates/returned/compareForm';
import { readWorkbook } from '../../../src/workflows/readWorkbook';
import { templateWorkbook, type NewTemplate } from '../../../src/workflows/newTemplate';
import { templateFromWorkbook } from '../../../src/workflows/templateFromWorkbook';
import { author, readFormFile } from '../formFile';

const FORMS = join(__dirname, '../../fixtures/forms');
const FILES = readdirSync(FORMS).filter((name) => name.endsWith('.xlsx'));

interface Made {
  readonly source: SelfEvaluation;
  readonly made: NewTemplate;
  readonly bytes: Uint8Array;
}

async function make(file: string, keepIndicators = false): Promise<Made> {
  const host = openXlsxHost(readFileSync(join(FORMS, file)), { compression: nodeCompression });
  const { sheets } = await readWorkbook(host, { sheets: 'visible' });
  const made = await templateFromWorkbook(
    host,
    { policyId: null, year: 2026, keepIndicators, ownPolicies: [] },
    author,
  );
  const bytes = new WorkbookWriter(nodeCompression).write(templateWorkbook(made.template, made.entries));
  return { source: sheets.flatMap(({ forms }) => forms)[0]!, made, bytes };
}

/** Every part of a workbook as text. */
function textOf(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => new TextDecoder().decode(part))
    .join('\n');
}

/** What somebody filled in: long enough not to be a word of the form as well. */
function answersOf(form: SelfEvaluation): readonly string[] {
  const fields = Object.values(form.fields).map((field) => field?.text);
  const rows = form.indicators.flatMap(({ level3, target, actual, deviationReason }) => [
    level3,
    target,
    actual,
    deviationReason,
  ]);
  const goals = [form.goals?.expected?.text, form.goals?.achieved?.text];
  const remarks = Object.values(form.remarks).map(({ text }) => text);
  return [...fields, ...rows, ...goals, ...remarks].flatMap((text) =>
    text && text.trim().length >= 6 ? text.trim() : [],
  );
}

test.each(FILES)('nothing filled into %s is left in its template', async (file) => {
  const { source, bytes } = await make(file);
  const text = textOf(bytes);
  expect(answersOf(source).filter((answer) => text.includes(answer.replace(/[&<>]/g, '')))).toEqual([]);
  expect(text).not.toContain('010-00000000');
});

test.each(FILES)('the template of %s is read as the form it was, blank', async (file) => {
  const { source, bytes } = await make(file);
  const { sheets } = await readFormFile(bytes);
  const [blank] = readEvaluations(sheets[0]!).forms;
  expect(blank!.headers.indicators).toMatchObject(
    Object.fromEntries(Object.entries(source.headers.indicators).map(([field, { cell }]) => [field, { cell }])),
  );
  expect(blank!.funds.map(({ kind }) => kind)).toEqual(source.funds.map(({ kind }) => kind));
  expect(
    blank!.indicators
      .flatMap(({ level3, target, actual, score }) => [level3, target, actual, score])
      .filter((value) => value !== null),
  ).toEqual([]);
  expect(blank!.year).toBe(source.year === null ? null : 2026);
});

test.each(FILES)('the template of %s comes back as it went out', async (file) => {
  const { made, bytes } = await make(file);
  const { sheets, record } = await readFormFile(bytes);
  expect(compareForm(made.template.form, sheets[0]!)).toEqual([]);
  expect(record.entries.map(({ kind }) => kind)).toEqual(['policy', 'template']);
});

test('formulas of the form stay, rate and totals that had none get ours', async () => {
  const formulasOf = ({ made }: Made): ReadonlyMap<string, string> =>
    new Map(made.template.form.layout.formulas.map(({ cell, formula }) => [cell, formula]));
  expect(formulasOf(await make('000_formulas.xlsx')).get('I27')).toBe('=SUM(I14:I26)+J7');
  expect(formulasOf(await make('000_plain.xlsx')).get('I27')).toBe('=IF(COUNT(J7,I14:I26)=0,"",SUM(J7,I14:I26))');
});

test('with the indicators kept, names, targets and points stay and the rest goes', async () => {
  const { made } = await make('009.xlsx', true);
  const valueAt = new Map(made.template.blueprint.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  const row14 = [3, 4, 5, 6, 7, 8, 9].map((column) => valueAt.get(`14,${column}`));
  expect(row14).toEqual(['学生受资助人数', '≧', 735, '人次', null, 10, null]);
});

test('looks, widths and merges are those of the sheet', async () => {
  const { made } = await make('000_plain.xlsx');
  const { blueprint } = made.template;
  expect(blueprint.merges).toHaveLength(63);
  const title = blueprint.cells.find(({ row, column }) => row === 1 && column === 1)!;
  expect(blueprint.styles[title.style!]).toMatchObject({
    bold: true,
    fontSize: 18,
    horizontal: 'center',
    locked: true,
  });
  expect([5, 6, 7].map((column) => blueprint.columnWidths[column])).toEqual([18, 20, 6.43]);
});

const OPTIONS = { policyId: null, year: null, keepIndicators: false, ownPolicies: [] };

function opened(bytes: Uint8Array): XlsxHost {
  return openXlsxHost(bytes, { compression: nodeCompression });
}

test('the template is for the year after the sheet’s own when none is named', async () => {
  const { template } = await templateFromWorkbook(opened(readFileSync(join(FORMS, '009.xlsx'))), OPTIONS, author);
  expect(template.form.identity.year).toBe(2023);
  expect(template.form.layout.labels[0]!.text).toBe('2023年度项目支出绩效自评表');
});

test('a form that does not say its year needs one named', async () => {
  const host = opened(readFileSync(join(FORMS, '022.xlsx')));
  const [{ name }] = (await host.listSheets()) as [SheetInfo];
  await host.edit(name, 'A1', '护工培训绩效目标完成情况表');
  await expect(templateFromWorkbook(host, OPTIONS, author)).rejects.toMatchObject({ code: 'templates.noYear' });
});

test('a workbook without a form is refused', async () => {
  const { template } = (await make('009.xlsx')).made;
  const empty = { ...template.blueprint, cells: [], merges: [], rules: [], names: [], print: null };
  const bytes = new WorkbookWriter(nodeCompression).write({ title: '', sheets: [empty] });
  await expect(templateFromWorkbook(opened(bytes), OPTIONS, author)).rejects.toMatchObject({
    code: 'templates.noForm',
  });
});
