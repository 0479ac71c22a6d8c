import { applyWrites } from '../../src/workflows/applyWrites';
import { scoreWorkbook } from '../../src/workflows/scoreWorkbook';
import { undoLast } from '../../src/workflows/undoLast';
import { AUTHOR, emptiedWorkbook, OPTIONS, reopened, SHEET, valuesOf } from './sampleWorkbook';

async function scoredWorkbook() {
  const host = await emptiedWorkbook();
  const before = await valuesOf(host);
  const outcome = await scoreWorkbook(host, OPTIONS);
  expect((await applyWrites(host, outcome.plan, outcome.record, AUTHOR)).status).toBe('applied');
  return { host, before, outcome };
}

test('what a scoring wrote is taken back, cell by cell', async () => {
  const { host, before } = await scoredWorkbook();
  expect(await valuesOf(host)).not.toEqual(before);
  const undone = await undoLast(host, AUTHOR);
  expect(undone).toMatchObject({ status: 'done', outcome: { status: 'applied' }, refused: [] });
  expect(await valuesOf(host)).toEqual(before);
});

test('also after the workbook was saved and opened again', async () => {
  const { host, before } = await scoredWorkbook();
  const later = reopened(host.save());
  expect(await undoLast(later, AUTHOR)).toMatchObject({ status: 'done', outcome: { status: 'applied' } });
  expect(await valuesOf(reopened(later.save()))).toEqual(before);
});

test('a cell that someone changed since stays, and is listed', async () => {
  const { host, before } = await scoredWorkbook();
  await host.edit(SHEET, 'I18', 8.5);
  const undone = await undoLast(host, AUTHOR);
  expect(undone.status === 'done' && undone.refused.map(({ write, found }) => [write.cell, found.value])).toEqual([
    ['I18', 8.5],
  ]);
  expect(await valuesOf(host)).toEqual(new Map([...before, ['I18', 8.5]]));
});

test('each scoring is taken back once, the last first, then there is nothing to undo', async () => {
  const { host, before } = await scoredWorkbook();
  const scored = await valuesOf(host);
  await host.edit(SHEET, 'I14', 9);
  const again = await scoreWorkbook(host, { ...OPTIONS, accepted: new Set() });
  expect(again.plan.cells).toEqual([]);
  expect(await undoLast(host, AUTHOR)).toMatchObject({ status: 'done' });
  expect((await valuesOf(host)).get('I14')).toBe(9);
  expect(await undoLast(host, AUTHOR)).toEqual({ status: 'nothing' });
  expect(scored.size).toBeGreaterThan(before.size);
});

test('a workbook that was never scored has nothing to undo', async () => {
  expect(await undoLast(await emptiedWorkbook(), AUTHOR)).toEqual({ status: 'nothing' });
});
