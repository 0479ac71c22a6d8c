import { mergeFindings } from '../../../src/checks/findings/mergeFindings';
import { aFinding } from './aFinding';

test('findings that say the same of the form become one that names all cells', () => {
  const merged = mergeFindings([
    aFinding({ code: 'templateDebris', cell: 'D15', found: '指标2：', values: { found: '指标2：', cells: 'D15' } }),
    aFinding({ code: 'templateDebris', cell: 'D18', found: '指标1：', values: { found: '指标1：', cells: 'D18' } }),
    aFinding({ code: 'templateDebris', cell: 'D19', found: '指标2：', values: { found: '指标2：', cells: 'D19' } }),
  ]);
  expect(merged.map(({ cell, cells, values }) => ({ cell, cells, named: values.cells }))).toEqual([
    { cell: 'D15', cells: ['D15', 'D19'], named: 'D15, D19' },
    { cell: 'D18', cells: ['D18'], named: 'D18' },
  ]);
});

test('rows stay apart, for each has an answer of its own', () => {
  const rows = [
    aFinding({ code: 'blankActualWithScore', cell: 'F14', indicator: '维护路灯数量' }),
    aFinding({ code: 'blankActualWithScore', cell: 'F15', indicator: '更换灯具数量' }),
  ];
  expect(mergeFindings(rows)).toEqual(rows);
});

test('each fix stays with its cell', () => {
  const fixes = ['C7', 'D7'].map((cell) =>
    aFinding({ cell, fix: { cell, before: { value: 0 }, after: { value: 90 } } }),
  );
  expect(mergeFindings(fixes)).toEqual(fixes);
});

test('a finding without a cell takes the cells of its like', () => {
  const merged = mergeFindings([
    aFinding({ cell: null, values: {} }),
    aFinding({ cell: 'B3', values: { cells: 'B3' } }),
  ]);
  expect(merged.map(({ cell, cells }) => [cell, cells])).toEqual([['B3', ['B3']]]);
});
