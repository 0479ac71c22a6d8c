import { readEvaluations } from '../../src/intake/readEvaluations';
import { sheetOf, type Content } from './sheetOf';

function fundsOf(...rows: readonly Content[][]): readonly unknown[] {
  const sheet = sheetOf([
    ['2021年度项目支出绩效自评表'],
    ['项目名称', '维护'],
    ...rows,
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '维护路灯', '≥100盏', '100盏', 100, 100],
  ]);
  return readEvaluations(sheet).forms[0]!.funds.map(({ initialBudget, annualBudget, executed }) =>
    [initialBudget, annualBudget, executed].map((field) => field?.value ?? null),
  );
}

test('by how much a budget was adjusted is no budget, whichever stands first', () => {
  expect(fundsOf(['预算调整数', 5, '全年预算数', 100, '全年执行数', 90])).toEqual([[null, 100, 90]]);
  expect(fundsOf(['全年预算数', 100, '预算调整数', 5, '全年执行数', 90])).toEqual([[null, 100, 90]]);
  expect(fundsOf(['资金来源', '预算调整数', '全年预算数', '全年执行数'], ['年度资金总额', 5, 100, 90])).toEqual([
    [null, 100, 90],
  ]);
});

test('a budget before the adjusted one is the initial one', () => {
  expect(fundsOf(['预算金额', 95, '调整后预算金额', 100, '全年执行数', 90])).toEqual([[95, 100, 90]]);
});
