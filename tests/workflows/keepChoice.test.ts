import { mappingProfileSchema } from '../../src/intake/mappingProfile';
import { parseCell } from '../../src/sheet/cellAddress';
import { policyAt } from '../../src/policy/policyAt';
import { keepChoice, type Choice } from '../../src/workflows/keepChoice';
import { changeDraft, startDraft, type PolicyDraft } from '../../src/workflows/policyDraft';
import { readWorkbook } from '../../src/workflows/readWorkbook';
import { scoreWorkbook } from '../../src/workflows/scoreWorkbook';
import { workbookMapping } from '../../src/workflows/workbookMapping';
import { AUTHOR, emptiedWorkbook, OPTIONS, reopened, sampleWorkbook, SHEET, valuesOf } from './sampleWorkbook';

const decision = (score: number, tier: string | null = 'met'): Choice => ({
  kind: 'decision',
  sheet: SHEET,
  cell: 'I14',
  indicator: '电话回访',
  tier,
  score,
  reason: '回访记录齐全',
  by: '评定人甲',
});

test('a decided score stands in the next scoring, also after saving, and no other cell was written', async () => {
  const host = await emptiedWorkbook();
  const before = await valuesOf(host);
  expect(await keepChoice(host, decision(8.5), OPTIONS, AUTHOR)).toMatchObject({
    status: 'kept',
    outcome: { status: 'applied' },
  });
  expect(await valuesOf(host)).toEqual(before);
  const { forms, plan } = await scoreWorkbook(reopened(host.save()), OPTIONS);
  expect(forms[0]!.scored.indicators[0]).toMatchObject({ state: 'kept', final: 8.5 });
  expect(forms[0]!.decisions).toMatchObject([{ by: '评定人甲', at: AUTHOR.now().toISOString() }]);
  expect(plan.cells.find(({ cell }) => cell === 'I14')!.after).toEqual({ value: 8.5 });
});

test.each([
  ['above the points', decision(9.5, null), { code: 'decisionOutsidePoints', values: { score: '9.5', points: '9' } }],
  ['outside its tier', decision(5), { code: 'decisionOutsideBand', values: { score: '5', from: '7.2', to: '9' } }],
])('a score %s is not kept', async (_, choice, problem) => {
  const host = await emptiedWorkbook();
  expect(await keepChoice(host, choice, OPTIONS, AUTHOR)).toEqual({ status: 'invalid', problem });
  expect((await scoreWorkbook(host, OPTIONS)).record.entries).toEqual([]);
});

const pointed = (field: 'target' | 'actual', cell: string): Choice => ({
  kind: 'mapping',
  sheet: SHEET,
  field: { block: 'indicators', field },
  cell,
});

test('a corrected field is read from its new place, and corrections add up', async () => {
  const host = sampleWorkbook();
  await keepChoice(host, pointed('target', 'G13'), OPTIONS, AUTHOR);
  await keepChoice(host, pointed('actual', 'F13'), OPTIONS, AUTHOR);
  const { sheets, record } = await readWorkbook(reopened(host.save()), OPTIONS);
  const [, , , , rate] = sheets[0]!.forms[0]!.indicators;
  expect([rate!.target, rate!.actual]).toEqual(['100%', '≥90%']);
  // The words over the columns were learned, so that the correction serves other sheets too.
  expect(workbookMapping(record, SHEET)!.entries.map(({ field, label, sheet }) => [field, label, sheet])).toEqual([
    ['target', '实际完成值', null],
    ['actual', '年度指标值', null],
  ]);
});

test('a sheet in which no form was recognised is read once its headers are pointed to', async () => {
  const host = sampleWorkbook();
  const blanks = ['B13', 'C13', 'D13', 'F13', 'G13', 'H13', 'I13', 'J13'];
  const [snapshot] = await host.read([SHEET]);
  const cells = blanks.map((cell, index) => {
    const { row, column } = parseCell(cell)!;
    const before = snapshot!.cells.find((each) => each.row === row && each.column === column)!.value;
    return {
      sheet: SHEET,
      cell,
      before: { value: before },
      after: { value: '甲乙丙丁戊己庚辛'[index]! },
      purpose: 'fix',
    } as const;
  });
  expect(await host.apply({ addedSheets: [], cells, printAreas: [], skipped: [] })).toMatchObject({
    status: 'applied',
  });
  expect((await readWorkbook(host, OPTIONS)).sheets[0]!.forms).toEqual([]);
  const point = (field: 'level3' | 'target' | 'actual' | 'score', cell: string): Promise<unknown> =>
    keepChoice(host, { kind: 'mapping', sheet: SHEET, field: { block: 'indicators', field }, cell }, OPTIONS, AUTHOR);
  await point('level3', 'D13');
  await point('target', 'F13');
  await point('actual', 'G13');
  await point('score', 'I13');
  const [, , , , rate] = (await readWorkbook(reopened(host.save()), OPTIONS)).sheets[0]!.forms[0]!.indicators;
  expect([rate!.level3, rate!.target, rate!.actual, rate!.score]).toEqual(['群众诉求响应率', '≥90%', '100%', 9]);
});

test('a correction taken back leaves the field as it was read without it', async () => {
  const host = sampleWorkbook();
  await keepChoice(host, pointed('target', 'G20'), OPTIONS, AUTHOR);
  const withdrawal = {
    kind: 'mappingWithdrawn',
    sheet: SHEET,
    field: { block: 'indicators', field: 'target' },
  } as const;
  await keepChoice(host, withdrawal, OPTIONS, AUTHOR);
  const { sheets, record } = await readWorkbook(reopened(host.save()), OPTIONS);
  expect(sheets[0]!.forms[0]!.indicators[4]!.target).toBe('≥90%');
  expect(workbookMapping(record, SHEET)!.entries).toEqual([]);
});

test('corrections exported from one workbook hold in another, also those bound to a sheet of another name', async () => {
  const host = sampleWorkbook();
  await keepChoice(host, pointed('actual', 'G20'), OPTIONS, AUTHOR);
  const imported = {
    version: 1,
    entries: [
      { block: 'indicators', field: 'target', sheet: null, label: '实际完成值', cell: 'G13' },
      { block: 'indicators', field: 'actual', sheet: '别处的表', label: null, cell: 'F14' },
    ],
  } as const;
  const profile = mappingProfileSchema.parse(imported);
  await keepChoice(host, { kind: 'mappingImported', sheet: SHEET, profile }, OPTIONS, AUTHOR);
  const { sheets, record } = await readWorkbook(reopened(host.save()), OPTIONS);
  const [, , , , rate] = sheets[0]!.forms[0]!.indicators;
  expect([rate!.target, rate!.actual]).toEqual(['100%', '≥90%']);
  expect(workbookMapping(record, SHEET)!.entries.map(({ field, sheet }) => [field, sheet])).toEqual([
    ['target', null],
    ['actual', SHEET],
  ]);
});

test('a policy kept in the workbook goes before the one chosen for the moment', async () => {
  const host = sampleWorkbook();
  const hubei = policyAt('cn-hubei', 2021);
  await keepChoice(host, { kind: 'policy', policyId: hubei.id, version: hubei.version }, OPTIONS, AUTHOR);
  const outcome = await scoreWorkbook(reopened(host.save()), { ...OPTIONS, policyId: 'cn-mof-2020' });
  expect(outcome.forms[0]!.policy.id).toBe('cn-hubei');
  expect(outcome.policyOverruled).toBe('cn-mof-2020');
});

test('an own policy, copied and changed, travels in the workbook and scores it', async () => {
  const host = sampleWorkbook();
  const { file } = draftOf(startDraft({ kind: 'policy', id: 'cn-mof-2020' }, 2021));
  const rows = [
    ['优', '97'],
    ['良', '0'],
  ];
  const strict = draftOf(changeDraft(file, { kind: 'rows', parameter: 'grades', rows }, 2021)).file;
  await keepChoice(
    host,
    { kind: 'policy', policyId: strict.id, version: strict.version, own: strict },
    OPTIONS,
    AUTHOR,
  );
  const { forms } = await scoreWorkbook(reopened(host.save()), OPTIONS);
  expect(forms[0]!.policy.id).toBe('cn-mof-2020-own');
  expect(forms[0]!.scored.total).toMatchObject({ score: 96, grade: '良' });
  await keepChoice(host, { kind: 'policy', policyId: strict.id, version: strict.version }, OPTIONS, AUTHOR);
  expect((await scoreWorkbook(host, OPTIONS)).forms[0]!.scored.total.grade).toBe('良');
});

test('an own policy is taken up again under its next version, and may be renamed', async () => {
  const first = draftOf(startDraft({ kind: 'policy', id: 'cn-hubei' }, 2021)).file;
  const again = draftOf(startDraft({ kind: 'policy', id: first.id }, 2021, [first])).file;
  expect([first.version, again.version]).toEqual(['1', '2']);
  expect(again.extends).toBe('cn-hubei');
  const named = draftOf(changeDraft(again, { kind: 'name', name: ' 本省办法 ' }, 2021)).file;
  expect(named.name).toEqual({ 'zh-CN': '本省办法', en: '本省办法' });
  expect(changeDraft(again, { kind: 'name', name: ' ' }, 2021)).toMatchObject({ ok: false });
});

function draftOf(outcome: ReturnType<typeof startDraft>): PolicyDraft {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.draft;
}
