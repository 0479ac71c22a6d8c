import { openXlsxHost } from '../../src/host/xlsx/xlsxHost';
import { nodeCompression } from '../../src/host/xlsx/node/nodeCompression';
import { readEvaluations } from '../../src/intake/readEvaluations';
import type { CellValue } from '../../src/sheet/sheetSnapshot';
import type { CellWrite } from '../../src/sheet/writePlan';
import { shippedDefinitions } from '../../src/templates/definition/shippedDefinitions';
import { compareForm } from '../../src/templates/returned/compareForm';
import { recogniseForms } from '../../src/templates/returned/recogniseForms';
import { savedByLibreOffice, shownByLibreOffice } from '../host/xlsx/libreOffice';
import { formFile, readFormFile, type FormFile } from './formFile';

const LAYOUTS = shippedDefinitions.map(({ id }) => id);

/** The form with values typed into its fields; formulas are left as they are. */
async function filled({ template, bytes }: FormFile, values: Readonly<Record<string, CellValue>>): Promise<Uint8Array> {
  const host = openXlsxHost(bytes, { compression: nodeCompression });
  const cells = Object.entries(values).map(([field, value]): CellWrite => {
    const { cell } = template.form.layout.fields.find((each) => each.field === field)!;
    return { sheet: template.form.sheet, cell, before: { value: null }, after: { value }, purpose: 'template' };
  });
  const outcome = await host.apply({ addedSheets: [], cells, printAreas: [], skipped: [] });
  expect(outcome.status).toBe('applied');
  return host.save();
}

/** Budget 300 and 3.09, 240.22 of them spent; two indicators with 90 points, 88.5 of them earned. */
const VALUES = {
  'fund.currentYear.annualBudget': 300,
  'fund.other.annualBudget': 3.09,
  'fund.currentYear.executed': 240.22,
  'indicator.1.points': 40,
  'indicator.1.score': 38.5,
  'indicator.8.points': 50,
  'indicator.8.score': 50,
};

const forms: ReadonlyMap<string, FormFile> = new Map(LAYOUTS.map((id) => [id, formFile(id)]));

let saving: Promise<ReadonlyMap<string, Uint8Array>> | null = null;

/** Every form, blank and filled, as LibreOffice saves it, which is asked once for all. */
function savedForms(): Promise<ReadonlyMap<string, Uint8Array>> {
  saving ??= saveForms().catch((failure: unknown) => {
    saving = null;
    throw failure;
  });
  return saving;
}

async function saveForms(): Promise<ReadonlyMap<string, Uint8Array>> {
  const workbooks = new Map([...forms].map(([id, form]) => [`${id}-blank`, form.bytes]));
  for (const [id, form] of forms) workbooks.set(`${id}-filled`, await filled(form, VALUES));
  return savedByLibreOffice(workbooks);
}

describe.each(LAYOUTS)('%s', (id) => {
  test.each(['blank', 'filled'])('%s, saved by LibreOffice, is known by its record, whole', async (state) => {
    const { sheets, record } = await readFormFile((await savedForms()).get(`${id}-${state}`)!);
    const [known] = recogniseForms(sheets, record, []);
    expect(known).toMatchObject({ by: 'record', form: { identity: { id, year: 2025 } } });
    expect(compareForm(known!.form, known!.snapshot)).toEqual([]);
  });

  test('its names survive the save', async () => {
    const { sheets } = await readFormFile((await savedForms()).get(`${id}-blank`)!);
    const before = forms.get(id)!.template.blueprint.names.map(({ name }) => name);
    expect(sheets[0]!.names!.map(({ name }) => name).sort()).toEqual([...before].sort());
  });

  test('rate, execution score and totals are right when LibreOffice has computed them', async () => {
    const { sheets } = await readFormFile((await savedForms()).get(`${id}-filled`)!);
    const [form] = readEvaluations(sheets[0]!).forms;
    const total = form!.funds.find(({ kind }) => kind === 'total')!;
    expect(total.annualBudget!.value).toBe(303.09);
    expect(total.executionRate!.value).toBeCloseTo(240.22 / 303.09, 9);
    expect(total.score!.value).toBe(7.93);
    expect([form!.total!.points!.value, form!.total!.score!.value]).toEqual([100, 96.43]);
  });
});

test('LibreOffice shows the grade once all rows are scored, and how many are not before', async () => {
  const splitTarget = forms.get('split-target')!;
  const workbooks = new Map([
    ['whole', await filled(splitTarget, VALUES)],
    ['half', await filled(forms.get('national')!, { ...VALUES, 'indicator.8.score': null })],
  ]);
  const shown = await shownByLibreOffice(workbooks);
  const texts = (name: string): readonly string[] => [...shown.get(name)!.values()].flat(2);
  expect(texts('whole')).toContain('优');
  expect(texts('half')).toContain('尚有1项未评');
  expect(texts('half')).toContain('46.43');
});
