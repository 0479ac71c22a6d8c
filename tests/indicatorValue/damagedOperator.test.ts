import { damagedOperator } from '../../src/indicatorValue/damagedOperator';

test.each([
  ['250%', '≥50%'],
  ['290%', '≥90%'],
  ['2100%', '≥100%'],
])('%s may have been %s', (text, perhaps) => {
  expect(damagedOperator(text, {})).toEqual({ text, perhaps });
});

test.each(['240%', '2101%', '1290%', '12100%', '290%以上', '290', '29%', '≥290%'])(
  '%s is not taken for damage',
  (text) => {
    expect(damagedOperator(text, {})).toBeNull();
  },
);

test('an indicator that may lie far above 100 % has no damaged sign, whichever level says so', () => {
  expect(damagedOperator('290%', { level2: '经济增长指标' })).toBeNull();
  expect(damagedOperator('290%', { level3: '任务完成率' })).toBeNull();
  expect(damagedOperator('290%', { level2: '质量指标', level3: '合格率' })).not.toBeNull();
});
