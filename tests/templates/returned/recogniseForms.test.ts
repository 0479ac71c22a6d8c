import { readRecord } from '../../../src/record/recordSheet';
import type { WorkbookRecord } from '../../../src/record/workbookRecord';
import type { SheetSnapshot } from '../../../src/sheet/sheetSnapshot';
import { shippedDefinitions } from '../../../src/templates/definition/shippedDefinitions';
import { compareForm } from '../../../src/templates/returned/compareForm';
import { recogniseForms } from '../../../src/templates/returned/recogniseForms';
import { formFile, readFormFile } from '../formFile';
import { inserted, withCell, withoutNames } from './mangledSheet';

const NO_RECORD = readRecord(null);
const indicator = {
  level1: '产出指标',
  level2: '质量指标',
  level3: '合格率',
  operator: '≥',
  value: '95',
  unit: '%',
  points: '10',
};

async function returned(
  layoutId: string,
  policyId?: string,
): Promise<{ sheet: SheetSnapshot; record: WorkbookRecord }> {
  const { sheets, record } = await readFormFile(formFile(layoutId, policyId, [indicator]).bytes);
  return { sheet: sheets[0]!, record };
}

/** The record as a person left it who typed into it. */
function altered(record: WorkbookRecord): WorkbookRecord {
  const entries = record.entries.map((entry) => (entry.kind === 'template' ? { ...entry, year: 2024 } : entry));
  return { ...record, entries };
}

test.each(shippedDefinitions.map(({ id }) => id))(
  '%s is known by its record, by its names, by its labels',
  async (id) => {
    const { sheet, record } = await returned(id);
    const identity = { id, version: '1.0', year: 2025, policyId: 'cn-mof-2020' };
    const [byRecord] = recogniseForms([sheet], record, []);
    expect(byRecord).toMatchObject({ by: 'record', recordAltered: false, form: { identity } });
    const [byNames] = recogniseForms([sheet], NO_RECORD, []);
    expect(byNames).toMatchObject({ by: 'names', form: { identity } });
    const [byLabels] = recogniseForms([withoutNames(sheet)], NO_RECORD, []);
    expect(byLabels).toMatchObject({ by: 'labels', form: { identity: { id, year: 2025 } } });
    for (const known of [byRecord, byNames]) expect(compareForm(known!.form, sheet)).toEqual([]);
  },
);

test('a form known by its names alone still tells an inserted row from those issued', async () => {
  const { sheet } = await returned('national');
  const [known] = recogniseForms([inserted(sheet, 'row', 15)], NO_RECORD, []);
  expect(compareForm(known!.form, known!.snapshot).map(({ code, cell }) => [code, cell])).toEqual([
    ['form.rowInserted', 'A15'],
  ]);
});

test('a form known by its labels alone still tells a changed heading and an overwritten total', async () => {
  const { sheet } = await returned('national');
  const bare = withCell(withCell(withoutNames(sheet), 'G13', { value: '完成了多少' }), 'I23', { value: 88 });
  const [known] = recogniseForms([bare], NO_RECORD, []);
  expect(compareForm(known!.form, bare).map(({ code, cell }) => [code, cell])).toEqual([
    ['form.labelChanged', 'G13'],
    ['form.formulaOverwritten', 'I23'],
  ]);
});

test('an altered record is not believed', async () => {
  const { sheet, record } = await returned('three-column', 'cn-sichuan');
  const [known] = recogniseForms([sheet], altered(record), []);
  expect(known).toMatchObject({
    by: 'names',
    recordAltered: true,
    form: { identity: { year: 2025, policyId: 'cn-sichuan' } },
  });
});

test('a renamed sheet is found by its texts, another sheet beside it is left alone', async () => {
  const { sheet, record } = await returned('national');
  const other: SheetSnapshot = {
    ...withoutNames(sheet),
    name: '说明',
    cells: [{ row: 1, column: 1, value: '填写说明', text: '填写说明' }],
    merges: [],
  };
  const forms = recogniseForms([other, { ...sheet, name: '改名' }], record, []);
  expect(forms.map(({ snapshot, by }) => [snapshot.name, by])).toEqual([['改名', 'record']]);
});

test('a sheet that is none of ours is not taken for one', async () => {
  const { sheet } = await returned('national');
  const cells = sheet.cells.filter(({ row }) => row <= 5);
  expect(recogniseForms([{ ...withoutNames(sheet), cells }], NO_RECORD, [])).toEqual([]);
  expect(recogniseForms([{ ...withoutNames(sheet), cells: [] }], NO_RECORD, [])).toEqual([]);
});
