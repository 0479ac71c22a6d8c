import { levelOneOf, pointsInLabel } from '../../../src/checks/form/levelOne';
import { levelTwoOf } from '../../../src/checks/form/levelTwo';

test.each([
  ['产出指标(50分)', 'output'],
  ['项目完成指标', 'output'],
  ['成本指标', 'cost'],
  ['效益指标（30分）', 'benefit'],
  ['满意度指标', 'satisfaction'],
  ['服务对象满意度', 'satisfaction'],
  ['决策', null],
  [null, null],
])('%s is the group %s', (label, group) => {
  expect(levelOneOf(label)).toBe(group);
});

test.each([
  ['产出指标(50分)', 50],
  ['效益指标（30分）', 30],
  ['产出指标（12.5分）', 12.5],
  ['产出指标(40-50)分', null],
  ['产出指标', null],
])('%s names %s points', (label, points) => {
  expect(pointsInLabel(label)).toBe(points);
});

test.each([
  ['数量指标', 'quantity'],
  ['产出质量', 'quality'],
  ['时效', 'timeliness'],
  ['成本指标', 'cost'],
  ['经济成本指标', 'costOfKind'],
  ['生态环境成本指标', 'costOfKind'],
  ['社会效益指标', 'benefitOfKind'],
  ['可持续影响指标', 'lastingEffect'],
  ['服务对象满意度指标等', 'satisfaction'],
  ['过程', null],
])('%s is the category %s', (label, category) => {
  expect(levelTwoOf(label)).toBe(category);
});
