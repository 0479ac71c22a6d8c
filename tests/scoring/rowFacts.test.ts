import type { CellReading } from '../../src/evaluation/cellReading';
import { scoreRow } from './scoreOne';

const cell = (address: string, text: string, more: Partial<CellReading> = {}): CellReading => ({
  cell: address,
  text,
  raw: text,
  ...more,
});

test('operator and unit in columns of their own belong to the target', () => {
  const line = scoreRow({ target: '100', actual: '98次' }, undefined, ({ readings }) => ({
    readings: { ...readings, targetOperator: cell('K15', '≤'), targetUnit: cell('L15', '次') },
  }));
  expect(line).toMatchObject({ mechanical: 10, deviation: { value: -2, favourable: true } });
});

test('what a cell stores counts, not what its format shows', () => {
  const line = scoreRow({ target: '83%', actual: '82%' }, undefined, ({ readings }) => ({
    readings: {
      ...readings,
      target: cell('D15', '83%', { raw: 0.825, numberFormat: '0%' }),
      actual: cell('E15', '82%', { raw: 0.824, numberFormat: '0%' }),
    },
  }));
  expect(line).toMatchObject({ mechanical: 9.99, deviation: { value: -0.001 } });
});

test('a date cell is a date by its format', () => {
  const format = { numberFormat: 'yyyy"年"m"月"' };
  const line = scoreRow({ target: 'x', actual: 'x' }, undefined, ({ readings }) => ({
    readings: {
      ...readings,
      target: cell('D15', '2021年7月', { raw: 44378, ...format }),
      actual: cell('E15', '2021年8月', { raw: 44409, ...format }),
    },
  }));
  expect(line).toMatchObject({ method: 'period', deviation: { days: 31, favourable: false } });
});

test('without readings the texts of the row are read', () => {
  const line = scoreRow({ target: '≥10次', actual: '8次' }, undefined, ({ readings }) => ({
    readings: { ...readings, target: null, actual: null },
  }));
  expect(line.mechanical).toBe(8);
});

test('a row that says nothing is open, and a target without a row name is looked for nowhere', () => {
  const line = scoreRow({ actual: '8次' }, undefined, ({ readings }) => ({
    level3: null,
    target: null,
    actual: null,
    readings: { ...readings, target: null, actual: null },
  }));
  expect(line).toMatchObject({ mechanical: null, final: null, state: 'open', method: 'blank' });
  expect(line.explanation).toEqual([
    expect.objectContaining({ code: 'none.blank', cells: ['E15', 'D15', 'F15'], arithmetic: null, result: null }),
  ]);
});

test('a target that stands in the name is read from there, with the cell of the name', () => {
  const line = scoreRow({ level3: '年度资金支付完成率100%', actual: '98%' });
  expect(line.mechanical).toBe(9.8);
  expect(line.hints).toEqual([
    { code: 'targetFromName', values: { target: '100%', actual: '98%' }, cells: ['E15', 'C15', 'F15'] },
  ]);
});

test('columns that a layout does not have are named nowhere', () => {
  const line = scoreRow({ target: '≥10次', actual: '8次' }, undefined, ({ cells }) => ({
    cells: { ...cells, target: null, points: null },
  }));
  expect(line.explanation[0]?.cells).toEqual(['E15']);
});
