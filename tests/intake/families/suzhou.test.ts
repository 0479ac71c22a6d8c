import { formContent } from '../formShape';
import { sheetOf } from '../sheetOf';
import { readOne } from './readOne';

/** Family K: a category instead of levels, the weight between target and actual, execution as an ordinary row. */
const sheet = sheetOf(
  [
    ['苏州市市级财政专项资金绩效自评价表'],
    ['项目名称', '公共自行车运行', null, null, '年度', '2017年'],
    ['主管部门', '苏州市市容市政管理局', null, null, '单位', '万元'],
    ['类别', '指标名称', '目标值', '权重', '实际完成值', '自评分'],
    ['投入', '资金到位率', '100%', 5.6, '100%', 5.6],
    ['投入', '预算执行率', '100%', 2.8, '98%', 2.7],
    ['产出', '投放车辆', '>=40000辆', 28, '40100辆', 28],
    ['结果', '市民评价', '好', 16, '好', 16],
    ['合计', null, null, 52.4, null, 52.3],
  ],
  { merges: ['A1:F1', 'B2:D2', 'B3:D3'] },
);

test('the category counts as the first level', () => {
  const form = readOne(sheet);
  expect(formContent(form)).toEqual({
    year: 2017,
    title: '苏州市市级财政专项资金绩效自评价表',
    unit: '万元',
    fields: {
      projectName: '公共自行车运行',
      department: '苏州市市容市政管理局',
      implementingUnit: null,
      projectLeader: null,
      phone: null,
    },
    funds: [],
    goals: null,
    indicators: [
      ['投入', null, '资金到位率', '100%', '100%', 5.6, 5.6, null],
      ['投入', null, '预算执行率', '100%', '98%', 2.8, 2.7, null],
      ['产出', null, '投放车辆', '>=40000辆', '40100辆', 28, 28, null],
      ['结果', null, '市民评价', '好', '好', 16, 16, null],
    ],
    emptyRows: [],
    total: [52.4, 52.3, null],
    remarks: {},
  });
  expect(form.indicators[2]!.cells).toMatchObject({
    level1: 'A7',
    level2: null,
    level3: 'B7',
    points: 'D7',
    score: 'F7',
  });
  expect(form.unread).toEqual([]);
});
