import { readEvaluations } from '../../src/intake/readEvaluations';
import type { Content } from './sheetOf';
import { sheetOf } from './sheetOf';

const above: readonly Content[][] = [
  ['2021年度项目支出绩效自评表'],
  ['项目名称', '维护'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '维护路灯', '≥100盏', '100盏', 50, 50],
];
const below: readonly Content[][] = [
  ['效益指标', '社会效益指标', '亮灯率', '≥98%', '98%', 40, 40],
  ['总分', null, null, null, null, 90, 90],
];
const read = (...between: readonly Content[][]) => {
  const { forms } = readEvaluations(sheetOf([...above, ...between, ...below]));
  return forms.map(({ indicators, total, unread }) => ({
    names: indicators.map(({ level3 }) => level3),
    score: total?.score?.value,
    unread: unread.map(({ cell, why }) => `${cell} ${why}`),
  }));
};

test('a row crossed out after a blank one is no end of the table', () => {
  expect(read([], [null, '-', '-'])).toEqual([{ names: ['维护路灯', '亮灯率'], score: 90, unread: [] }]);
});

test('words nobody knows after a blank row are reported, and the table goes on', () => {
  expect(read([], [null, '以下由乙单位填写'])).toEqual([
    { names: ['维护路灯', '亮灯率'], score: 90, unread: ['B6 unknownRow'] },
  ]);
});

test('under another title rows of another form are not taken for more of this one', () => {
  const [first] = read([], ['某县绩效目标申报表'], ['备选项目']);
  expect(first!.names).toEqual(['维护路灯']);
});
