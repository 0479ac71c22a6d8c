import { formContent } from '../formShape';
import { percent, sheetOf } from '../sheetOf';
import { readOne } from './readOne';

/** Family A for a whole department: income and spending by kind, label and number in one cell. */
test('amounts that stand in one cell with their labels are left unread, not guessed', () => {
  const form = readOne(
    sheetOf(
      [
        ['2021年度部门整体支出绩效自评表'],
        ['部门（单位）名称', null, '县自然资源局', null, null, null, null, null],
        ['年度预算申请（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', '3359.62万', '3359.62万', '2702.81万', 10, '80.45%', 10],
        [null, '按收入性质分：', null, null, '按支出性质分：', null, null, null],
        [null, '其中：一般公共预算：3359.62万元', null, null, '其中：基本支出：620.82万元', null, null, null],
        [null, '政府性基金拨款：', null, null, '项目支出：2738.80万元', null, null, null],
        ['年度总体目标', '预期目标', null, null, '实际完成情况', null, null, null],
        [null, '完成耕地保护任务。', null, null, '已完成。', null, null, null],
        [
          '绩效指标',
          '一级指标',
          '二级指标',
          '三级指标',
          '年度指标值',
          '实际完成值',
          '分值',
          '得分',
          '偏差原因分析及改进措施',
        ],
        [null, '产出指标（50分）', '数量指标', '耕地保有量', '≥30万亩', '30.2万亩', 25, 25, null],
        [null, null, '质量指标', '合格率', '100%', '95%', 25, 24, '返工'],
        [null, '效益指标（30分）', '社会效益指标', '投诉', '0起', '0起', 30, 30, null],
        ['总分', null, null, null, null, null, 90, 89, null],
        ['填表人：　　　填报日期：　　　联系电话：　　　单位负责人签字：'],
      ],
      {
        merges: [
          'A1:I1',
          'A2:B2',
          'C2:I2',
          'A3:A7',
          'B5:D5',
          'E5:I5',
          'B6:D6',
          'E6:I6',
          'B7:D7',
          'E7:I7',
          'A8:A9',
          'B8:D8',
          'E8:I8',
          'B9:D9',
          'E9:I9',
          'A10:A13',
          'B11:B12',
          'A14:F14',
          'A15:I15',
        ],
      },
    ),
  );
  expect(formContent(form)).toMatchObject({
    year: 2021,
    unit: '万元',
    fields: { department: '县自然资源局' },
    goals: ['完成耕地保护任务。', '已完成。'],
    indicators: [
      ['产出指标（50分）', '数量指标', '耕地保有量', '≥30万亩', '30.2万亩', 25, 25, null],
      ['产出指标（50分）', '质量指标', '合格率', '100%', '95%', 25, 24, '返工'],
      ['效益指标（30分）', '社会效益指标', '投诉', '0起', '0起', 30, 30, null],
    ],
    total: [90, 89, null],
  });
  expect(formContent(form).funds[0]).toEqual(['total', '年度资金总额', 3359.62, 3359.62, 2702.81, 10, 0.8045, 10]);
  for (const line of form.funds.slice(1)) {
    expect([line.initialBudget?.value, line.annualBudget?.value, line.executed?.value]).toEqual([null, null, null]);
  }
  expect(form.unread.map((entry) => entry.cell)).toEqual(expect.arrayContaining(['B6', 'E6']));
});

/** Family L: names, targets and actual values, with a cumulative rate beside them. */
test('a bare table of three columns with a cumulative rate', () => {
  const form = readOne(
    sheetOf([
      ['2022年宁德市民生项目绩效目标完成情况表'],
      ['一级指标', '二级指标', '三级指标', '目标值', '完成值', '累计完成率'],
      ['产出指标', '数量指标', '新建停车位', '500个', '1700个', '340%'],
      ['产出指标', '成本指标', '项目成本', '10万', '0万', '0%'],
      ['效益指标', '社会效益指标', '满意度', '95%', '96%', '101%'],
    ]),
  );
  expect(formContent(form)).toMatchObject({
    year: 2022,
    funds: [],
    goals: null,
    indicators: [
      ['产出指标', '数量指标', '新建停车位', '500个', '1700个', null, null, null],
      ['产出指标', '成本指标', '项目成本', '10万', '0万', null, null, null],
      ['效益指标', '社会效益指标', '满意度', '95%', '96%', null, null, null],
    ],
    total: null,
  });
  expect(form.range).toBe('A1:F5');
  expect(form.unread).toEqual([]);
});

/** Family A with subtotals of each block, and rows that carry points but neither target nor actual. */
test('subtotals are no indicators and blank values are never 0', () => {
  const form = readOne(
    sheetOf(
      [
        ['项目支出绩效自评表'],
        ['（2022 年度）'],
        ['项目名称', null, '实验室建设', null, null, null, null, null],
        ['主管部门', null, '市教育局', null, '实施单位', null, '第一中学', null],
        ['项目资金（万元）', null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        [null, '年度资金总额', 35, 35, 35, 100, '100%', 100],
        [null, '其中：当年财政拨款', 35, 35, 35, '-', '100%', '-'],
        [null, '上年结转资金', '-', '-', '-', '-', '-', '-'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
        ['产出指标', '数量指标', '购置设备', '20台', '20台', 10, 10, null],
        [null, null, '改造面积', null, null, 10, 10, null],
        [null, '质量指标', '验收合格率', null, null, 10, 10, null],
        [null, '小计', null, null, null, 30, 30, null],
        ['效益指标', '社会效益指标', '……', null, null, null, null, null],
        [null, '生态效益指标', '无', null, null, null, null, null],
        ['满意度指标', '服务对象满意度指标', '学生满意度', '≥90%', percent(0.9512, 2), 10, 10, null],
        ['总分', null, null, null, null, 100, 100, null],
        ['注：1.其他资金包括和中央财政资金、地方财政资金共同投入到同一项目的自有资金。'],
      ],
      {
        merges: [
          'A1:H1',
          'A2:H2',
          'A3:B3',
          'C3:H3',
          'A4:B4',
          'C4:D4',
          'E4:F4',
          'G4:H4',
          'A5:A8',
          'A10:A13',
          'B10:B11',
          'A14:A15',
          'A17:E17',
          'A18:H18',
        ],
      },
    ),
  );
  expect(formContent(form)).toMatchObject({
    year: 2022,
    funds: [
      ['total', '年度资金总额', 35, 35, 35, 100, 1, 100],
      ['currentYear', '其中：当年财政拨款', 35, 35, 35, null, 1, null],
      ['carriedOver', '上年结转资金', null, null, null, null, null, null],
    ],
    indicators: [
      ['产出指标', '数量指标', '购置设备', '20台', '20台', 10, 10, null],
      ['产出指标', '数量指标', '改造面积', null, null, 10, 10, null],
      ['产出指标', '质量指标', '验收合格率', null, null, 10, 10, null],
      ['效益指标', '生态效益指标', '无', null, null, null, null, null],
      ['满意度指标', '服务对象满意度指标', '学生满意度', '≥90%', '95.12%', 10, 10, null],
    ],
    emptyRows: [],
    total: [100, 100, null],
  });
  expect(form.unread).toEqual([]);
});
