import { formContent } from '../formShape';
import { percent, sheetOf } from '../sheetOf';
import { readOne } from './readOne';

/** Family H: one column of names, the weight of the execution rate in a column of its own, the total in the head. */
const sheet = sheetOf(
  [
    ['2023年度项目支出绩效自评表'],
    ['项目名称', '农村公路养护', null, null, '项目编码', '50023622T000002', '自评总分（分）', 97.93],
    ['主管部门', '奉节县交通局', null, null, '财政科室', '经建科', '项目联系人', '负责人'],
    [
      '项目资金（万元）',
      null,
      '年初预算数',
      '全年（调整）预算数',
      '全年执行数',
      '执行率（%）',
      '执行率权重（分）',
      '执行率得分（分）',
    ],
    ['总额', null, '820.00', '820.00', '650.01', percent(0.7927, 2), 10, 7.93],
    ['其中：财政拨款', null, '820.00', '820.00', '650.01', percent(0.7927, 2), null, null],
    ['年初绩效目标', null, null, null, '全年完成情况', null, null, null],
    ['养护农村公路820公里。', null, null, null, '养护农村公路820公里。', null, null, null],
    ['指标名称', '计量单位', '指标性质', '指标值', '指标权重（分）', '全年完成值', '指标得分（分）', '说明'],
    ['养护里程', '公里', '≥', 820, 30, 820, 30, null],
    ['路面完好率', '%', '≥', 95, 30, 95, 30, null],
    ['群众出行条件改善', null, '定性', '明显改善', 20, '明显改善', 20, null],
    ['群众满意度', '%', '≥', 90, 10, 92, 10, null],
    ['说明：1.指标权重合计90分。'],
  ],
  {
    merges: ['A1:H1', 'B2:D2', 'B3:D3', 'A4:B4', 'A5:B5', 'A6:B6', 'A7:D7', 'E7:H7', 'A8:D8', 'E8:H8', 'A14:H14'],
  },
);

test('indicators without levels, their targets joined from three columns', () => {
  const form = readOne(sheet);
  expect(formContent(form)).toEqual({
    year: 2023,
    title: '2023年度项目支出绩效自评表',
    unit: '万元',
    fields: {
      projectName: '农村公路养护',
      department: '奉节县交通局',
      implementingUnit: null,
      projectLeader: '负责人',
      phone: null,
    },
    funds: [
      ['total', '总额', 820, 820, 650.01, 10, 0.7927, 7.93],
      ['currentYear', '其中：财政拨款', 820, 820, 650.01, null, 0.7927, null],
    ],
    goals: ['养护农村公路820公里。', '养护农村公路820公里。'],
    indicators: [
      [null, null, '养护里程', '≥820公里', '820', 30, 30, null],
      [null, null, '路面完好率', '≥95%', '95', 30, 30, null],
      [null, null, '群众出行条件改善', '定性明显改善', '明显改善', 20, 20, null],
      [null, null, '群众满意度', '≥90%', '92', 10, 10, null],
    ],
    emptyRows: [],
    total: [null, 97.93, null],
    remarks: {},
  });
  expect(form.total!.score!.cell).toBe('H2');
  expect(form.indicators[0]!.cells).toMatchObject({
    level1: null,
    level2: null,
    level3: 'A10',
    target: 'D10',
    targetOperator: 'C10',
    targetUnit: 'B10',
    actual: 'F10',
    points: 'E10',
    score: 'G10',
    deviationReason: 'H10',
  });
  expect(form.range).toBe('A1:H14');
});
