import fc from 'fast-check';
import type { SelfEvaluation } from '../../src/evaluation/selfEvaluation';
import { readEvaluations, type SheetReading } from '../../src/intake/readEvaluations';
import { formatCell } from '../../src/sheet/cellAddress';
import type { CellSnapshot, SheetSnapshot } from '../../src/sheet/sheetSnapshot';
import { formContent } from './formShape';
import { withCells } from './moves';
import { PUBLISHED_FORMS, publishedSheets } from './publishedForms';

const SEED = '000_plain.xlsx';

/** The sheet with other texts in some cells; an empty text takes the cell away. */
function withTexts(sheet: SheetSnapshot, texts: Readonly<Record<string, string>>): SheetSnapshot {
  const of = (cell: CellSnapshot): string | undefined => texts[formatCell(cell.row, cell.column)];
  const kept = { ...sheet, cells: sheet.cells.filter((cell) => of(cell) !== '') };
  return withCells(kept, (cell) => {
    const text = of(cell);
    return text === undefined ? cell : { row: cell.row, column: cell.column, value: text, text };
  });
}

/** Every value read, as `cell field`, with what was read. Names of what a cell means, so that a value in a wrong field shows. */
function valuesOf(form: SelfEvaluation): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const add = (field: string, cell: string | null | undefined, value: unknown): void => {
    if (cell && value !== null && value !== undefined) values.set(`${cell} ${field}`, value);
  };
  // A field of the head may be named twice on a form; either place is right.
  for (const [field, entry] of Object.entries(form.fields)) add(`${entry?.text} is ${field}`, 'head', entry?.text);
  for (const line of form.funds) {
    for (const field of ['initialBudget', 'annualBudget', 'executed', 'points', 'executionRate', 'score'] as const) {
      add(`funds.${field}`, line[field]?.cell, line[field]?.value);
    }
  }
  add('expected', form.goals?.expected?.cell, form.goals?.expected?.text);
  add('achieved', form.goals?.achieved?.cell, form.goals?.achieved?.text);
  for (const row of form.indicators) {
    for (const field of [
      'level1',
      'level2',
      'level3',
      'target',
      'actual',
      'points',
      'score',
      'deviationReason',
    ] as const) {
      add(field, row.cells[field], row[field]);
    }
  }
  add('total.points', form.total?.points?.cell, form.total?.points?.value);
  add('total.score', form.total?.score?.cell, form.total?.score?.value);
  add('grade', form.total?.grade?.cell, form.total?.grade?.text);
  return values;
}

/** Cells of the sheet that hold a value of a form as it should be. */
function expectNoWrongField(original: readonly SelfEvaluation[], found: SheetReading): void {
  const right = new Map(original.flatMap((form) => [...valuesOf(form)]));
  const wrong = found.forms
    .flatMap((form) => [...valuesOf(form)])
    .filter(([place, value]) => right.get(place) !== value);
  expect(wrong).toEqual([]);
}

/** Values that are lost must be accounted for: their cell, row or column, or the form as a whole, is reported. */
function expectAllAccounted(
  original: readonly SelfEvaluation[],
  found: SheetReading,
  damaged: ReadonlySet<string>,
): void {
  if (found.forms.length < original.length) {
    expect(found.problems.length).toBeGreaterThan(0);
    return;
  }
  const read = new Set(found.forms.flatMap((form) => [...valuesOf(form).keys()]).map((place) => place.split(' ')[0]!));
  const reported = new Set(found.forms.flatMap((form) => form.unread).map((entry) => entry.cell));
  const lines = new Set([...reported].flatMap((cell) => (cell ? [columnOf(cell), rowOf(cell)] : [])));
  const lost = original
    .flatMap((form) => [...valuesOf(form).keys()])
    .map((place) => place.split(' ')[0]!)
    .filter((cell) => !damaged.has(cell) && !read.has(cell) && !reported.has(cell))
    .filter((cell) => !lines.has(columnOf(cell)) && !lines.has(rowOf(cell)));
  expect(lost).toEqual([]);
}

function columnOf(cell: string): string {
  return cell.replace(/\d+$/, '');
}

function rowOf(cell: string): string {
  return cell.replace(/^[A-Z]+/, '');
}

const MUTILATIONS: readonly [string, Readonly<Record<string, string>>, readonly string[]][] = [
  ['the header of the targets is gone', { F13: '' }, ['noTargetColumn', 'notPlaced']],
  ['the header of the actual values is nonsense', { G13: '甲乙丙' }, ['noActualColumn', 'unknownColumn']],
  ['the header of the names is gone', { D13: '' }, ['noNameColumn', 'notPlaced']],
  ['the header of the scores is nonsense', { I13: '四不像' }, ['unknownColumn']],
  ['points and scores have the same header', { H13: '得分' }, ['sameColumnTwice']],
  ['levels have no headers', { B13: '', C13: '' }, ['notPlaced']],
  ['the word for the total is nonsense', { A27: '加在一起' }, ['unknownRow', 'notPlaced']],
  ['the fund header is nonsense', { E6: '子', F6: '丑', G6: '寅', I6: '卯' }, ['notPlaced']],
  ['a fund line has no known name', { C8: '某某钱' }, ['unknownFundLine']],
  ['two fund columns have the same header', { E6: '全年预算数' }, ['sameColumnTwice']],
  ['points are written in words', { H14: '九分' }, ['notANumber']],
  ['a score is a percentage', { I15: '90%' }, ['percentForPoints']],
  ['an amount is a sentence', { F8: '大约三百万左右' }, ['notANumber']],
  ['head labels are nonsense', { A3: '甲', G4: '乙' }, ['notPlaced']],
  ['goal labels are nonsense', { B11: '甲', G11: '乙' }, ['notPlaced']],
];

test.each(MUTILATIONS)('when %s, the rest is read and the loss reported', async (_, texts, reasons) => {
  const [sheet] = await publishedSheets(SEED);
  const original = readEvaluations(sheet!).forms;
  const found = readEvaluations(withTexts(sheet!, texts));
  expect(found.forms).toHaveLength(1);
  expectNoWrongField(original, found);
  expectAllAccounted(original, found, new Set(Object.keys(texts)));
  expect(new Set(found.forms[0]!.unread.map((entry) => entry.why))).toEqual(new Set(reasons));
});

test('a form without its indicator header is no form, and the reason is given', async () => {
  const [sheet] = await publishedSheets(SEED);
  const header = Object.fromEntries('ABCDEFGHIJ'.split('').map((column) => [`${column}13`, '']));
  expect(readEvaluations(withTexts(sheet!, header))).toEqual({
    forms: [],
    problems: [{ cell: 'A1', text: '项目支出绩效自评表', why: 'noIndicatorHeader' }],
  });
  expect(readEvaluations(withTexts(sheet!, { ...header, A1: '' })).problems).toEqual([
    { cell: 'A3', text: '项目名称', why: 'noIndicatorHeader' },
  ]);
});

test('a formula that fails is reported and never 0', async () => {
  const [sheet] = await publishedSheets(SEED);
  const broken = withCells(sheet!, (cell) =>
    formatCell(cell.row, cell.column) === 'I27'
      ? { ...cell, value: null, text: '#REF!', error: '#REF!', formula: '=SUM(#REF!)' }
      : cell,
  );
  const form = readEvaluations(broken).forms[0]!;
  expect(form.total!.score!.value).toBeNull();
  expect(form.unread).toEqual([{ cell: 'I27', text: '#REF!', why: 'formulaError' }]);
});

test('with every merged cell taken apart nothing is lost', async () => {
  const [sheet] = await publishedSheets(SEED);
  const original = readEvaluations(sheet!).forms;
  const apart = readEvaluations({ ...sheet!, merges: [] }).forms;
  expect(apart.map(formContent)).toEqual(original.map(formContent));
});

test.each(['甲', '合计', '项目支出绩效自评表', '一级指标'])('a sheet with nothing but %s is no form', (text) => {
  const sheet: SheetSnapshot = {
    name: 'x',
    visibility: 'visible',
    cells: [{ row: 3, column: 3, value: text, text }],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    protected: false,
    printAreas: [],
    tables: [],
  };
  const why = text === '项目支出绩效自评表' ? 'noIndicatorHeader' : 'noForm';
  expect(readEvaluations(sheet)).toMatchObject({ forms: [], problems: [{ why }] });
});

test.each(PUBLISHED_FORMS)('%s with any few labels spoilt has no value in a wrong field', async (name) => {
  for (const sheet of await publishedSheets(name)) {
    const original = readEvaluations(sheet).forms;
    const labels = [...new Set(original.flatMap((form) => form.recognition.map((recognition) => recognition.cell)))];
    if (labels.length === 0) continue;
    const nonsense = fc.constantFrom('', '甲乙丙', 'XYZ', '？？？', '某某栏', '一二三四五六七八九十');
    const spoilt = fc.dictionary(fc.constantFrom(...labels), nonsense, { minKeys: 1, maxKeys: 4 });
    fc.assert(
      fc.property(spoilt, (texts) => {
        expectNoWrongField(original, readEvaluations(withTexts(sheet, texts)));
      }),
      { numRuns: 40 },
    );
  }
});
