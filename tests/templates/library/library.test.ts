import Big from 'big.js';
import type { Indicator } from '../../../src/evaluation/indicator';
import { addToLibrary } from '../../../src/templates/library/addToLibrary';
import { indicatorLibrarySchema } from '../../../src/templates/library/indicatorSet';
import { findSet, shippedSets } from '../../../src/templates/library/shippedSets';
import { policyAt } from '../../../src/policy/policyAt';
import { balancePoints } from '../../../src/templates/points/balancePoints';

test.each(shippedSets.map((set) => [set.id, set] as const))('%s makes 90 points, each level its weight', (_, set) => {
  const points = set.indicators.map((indicator) => indicator.points!);
  expect(points.reduce((sum, each) => sum.plus(each), new Big(0)).toString()).toBe('90');
  expect(balancePoints(set.indicators, policyAt('cn-mof-2020', 2025))).toEqual(points);
});

test('a set is found by id and by name in either language', () => {
  expect(findSet('equipment', [])?.name['zh-CN']).toBe('设备购置');
  expect(findSet(' 设备购置 ', [])?.id).toBe('equipment');
  expect(findSet('Research', [])?.id).toBe('research');
  expect(findSet('__proto__', [])).toBeNull();
});

function indicator(
  level1: string | null,
  level2: string | null,
  level3: string | null,
  target: string | null,
  points: number | null,
): Indicator {
  return { level1, level2, level3, target, actual: '张三负责', points, score: 5, deviationReason: '原因' } as Indicator;
}

test('past indicators become suggestions; actuals, scores and reasons stay behind', () => {
  const { library, added, unusable } = addToLibrary({ sets: [] }, '城管', [
    indicator('产出指标(50分)', '数量指标', '指标1：巡查\n次数', '≥1,200次', 10),
    indicator('产出指标', null, '没有二级', null, 5),
  ]);
  expect(added).toEqual([
    {
      level1: '产出指标',
      level2: '数量指标',
      level3: '巡查 次数',
      operator: '≥',
      value: '1200',
      unit: '次',
      points: '10',
    },
  ]);
  expect(unusable).toHaveLength(1);
  expect(library).toEqual({ sets: [{ id: '城管', name: { 'zh-CN': '城管', en: '城管' }, indicators: added }] });
  expect(indicatorLibrarySchema.parse(library)).toEqual(library);
  expect(JSON.stringify(library)).not.toContain('张三');
});

test('what the set has already is not added again, and other sets are left alone', () => {
  const first = addToLibrary({ sets: [] }, '甲', [indicator('产出指标', '数量指标', '巡查次数', '5次', 1)]).library;
  const other = addToLibrary(first, '乙', [indicator('产出指标', '数量指标', '巡查次数', '5次', 1)]).library;
  const again = addToLibrary(other, '甲', [
    indicator('产出指标', '数量指标', '巡查 次数', '6次', 2),
    indicator('产出指标', '质量指标', '合格率', '95%', 2),
  ]);
  expect(again.known).toHaveLength(1);
  expect(again.library.sets.map((set) => [set.id, set.indicators.map((each) => each.level3)])).toEqual([
    ['甲', ['巡查次数', '合格率']],
    ['乙', ['巡查次数']],
  ]);
});
