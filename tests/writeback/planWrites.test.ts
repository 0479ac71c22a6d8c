import { scoreWorkbook } from '../../src/workflows/scoreWorkbook';
import { emptiedWorkbook, OPTIONS, sampleWorkbook, SHEET } from '../workflows/sampleWorkbook';

const places = (cells: readonly { readonly cell: string }[]): string[] => cells.map(({ cell }) => cell);

test('empty score cells are filled, open rows and the total of an incomplete form stay empty', async () => {
  const { plan } = await scoreWorkbook(await emptiedWorkbook(), OPTIONS);
  const scores = plan.cells.filter(({ purpose }) => purpose !== 'deviation' && purpose !== 'deviationHeader');
  expect(scores.map(({ cell, after }) => [cell, after.value])).toEqual([
    ['J7', 10],
    ['I18', 9],
    ['I19', 10],
    ['I20', 5],
    ['I21', 5],
    ['I22', 5],
    ['I23', 5],
    ['I25', 5],
    ['I26', 5],
  ]);
  expect(plan.skipped).toEqual([]);
});

test('the total is written once every row is decided', async () => {
  const host = sampleWorkbook();
  await host.edit(SHEET, 'I27', null);
  const { plan } = await scoreWorkbook(host, { ...OPTIONS, deviationColumn: false });
  expect(plan.cells).toEqual([
    { sheet: SHEET, cell: 'I27', before: { value: null }, after: { value: 96 }, purpose: 'total' },
  ]);
});

test("a person's score that differs without a reason is listed, and changed only when accepted", async () => {
  const host = sampleWorkbook();
  await host.edit(SHEET, 'I18', 7);
  const options = { ...OPTIONS, deviationColumn: false };
  const asked = await scoreWorkbook(host, options);
  expect(asked.plan.cells).toEqual([]);
  expect(
    asked.plan.skipped.map(({ cell, before, after, reason }) => [cell, before.value, after.value, reason]),
  ).toEqual([
    ['I18', 7, 9, 'notAccepted'],
    ['I27', 96, 94, 'notAccepted'],
  ]);
  const accepted = await scoreWorkbook(host, { ...options, accepted: new Set([`${SHEET}!I18`]) });
  expect(accepted.plan.cells.map(({ cell, before, after }) => [cell, before.value, after.value])).toEqual([
    ['I18', 7, 9],
  ]);
  expect(accepted.plan.skipped).toEqual([]);
});

test('a column in use beside the table is left alone', async () => {
  const host = sampleWorkbook();
  await host.edit(SHEET, 'L20', '我的笔记');
  const { plan } = await scoreWorkbook(host, OPTIONS);
  expect(plan.cells).toEqual([]);
  expect(plan.skipped.map(({ cell, reason }) => [cell, reason])).toEqual([['L13', 'occupied']]);
});

test('without a deviation column nothing beside the table is planned', async () => {
  const { plan } = await scoreWorkbook(sampleWorkbook(), { ...OPTIONS, deviationColumn: false });
  expect(places(plan.cells)).toEqual([]);
  expect(plan.printAreas).toEqual([]);
});
