import { formContent } from '../formShape';
import { percent, sheetOf } from '../sheetOf';
import { readOne } from './readOne';

/** Family F: no points, a total of one number, the reasons in one row for the whole form. */
test('scores without points, and the reason for the form as a whole', () => {
  const form = readOne(
    sheetOf(
      [
        ['2019年度湖北省项目自评表'],
        ['单位名称：某某大学　　　　　　填报日期：2020年3月5日'],
        ['项目名称', '双一流建设', null, null, null, null, null],
        ['主管部门', '省教育厅', null, null, '项目实施单位', '某某大学', null],
        ['项目类别', '1、部门预算项目 ☑　2、省直专项 □', null, null, null, null, null],
        [
          '预算执行情况（万元）（20分）',
          null,
          null,
          '预算数（A）',
          '执行数（B）',
          '执行率（B/A）',
          '得分（20分*执行率）',
        ],
        [null, '年度财政资金总额', null, 3000, 2850, percent(0.95), 19],
        ['年度绩效目标（80分）', '一级指标', '二级指标', '三级指标', '年初目标值（A）', '实际完成值（B）', '得分'],
        [null, '产出指标', '数量指标', '引进人才', '20人', '22人', 40],
        [null, '效益指标', '社会效益指标', '学科排名', '提升', '提升', 38],
        [null, '满意度指标', '满意度指标', '师生满意度', '≥85%', '90%', 3],
        ['总分', null, null, null, null, null, 100],
        ['偏差大或目标未完成原因分析', '疫情影响支付进度。', null, null, null, null, null],
        ['改进措施及结果应用方案', '加快执行。', null, null, null, null, null],
        ['备注：1.预算执行情况口径：预算数为调整后财政资金总额。', null, null, null, null, null, null],
        ['2.定量指标完成数汇总原则：绝对值直接累加计算。', null, null, null, null, null, null],
      ],
      {
        merges: [
          'A1:G1',
          'A2:G2',
          'B3:G3',
          'B4:D4',
          'F4:G4',
          'B5:G5',
          'A6:A7',
          'B6:C6',
          'B7:C7',
          'A8:A11',
          'A12:F12',
          'B13:G13',
          'B14:G14',
          'A15:G15',
          'A16:G16',
        ],
      },
    ),
  );
  expect(formContent(form)).toEqual({
    year: 2019,
    title: '2019年度湖北省项目自评表',
    unit: '万元',
    fields: {
      projectName: '双一流建设',
      department: '省教育厅',
      implementingUnit: '某某大学',
      projectLeader: null,
      phone: null,
    },
    funds: [['total', '年度财政资金总额', null, 3000, 2850, null, 0.95, 19]],
    goals: null,
    indicators: [
      ['产出指标', '数量指标', '引进人才', '20人', '22人', null, 40, null],
      ['效益指标', '社会效益指标', '学科排名', '提升', '提升', null, 38, null],
      ['满意度指标', '满意度指标', '师生满意度', '≥85%', '90%', null, 3, null],
    ],
    emptyRows: [],
    total: [null, 100, null],
    remarks: { formDeviationReason: '疫情影响支付进度。', improvement: '加快执行。' },
  });
  expect(form.total!.points).toBeNull();
  expect(form.indicators[0]!.cells.points).toBeNull();
  expect(form.range).toBe('A1:G16');
  expect(form.unread).toEqual([]);
});

/** Family F2: sources of money with their sum last, indicators without any scores. */
test('a table without scores, the sum of the funds in the last line', () => {
  const form = readOne(
    sheetOf(
      [
        ['武汉市2020年度项目绩效目标自评表'],
        ['项目名称', null, '基层文化活动', null, null, null],
        ['主管部门', null, '市文化和旅游局', null, '实施单位', '市群众艺术馆'],
        ['资金来源', null, '预算数（A）', '执行数（B）', '执行率（B/A）', null],
        ['一般公共预算拨款', null, '120.00', '118.50', '98.75%', null],
        ['其他资金', null, 0, 0, '—', null],
        ['合计', null, '120.00', '118.50', '98.75%', null],
        ['一级指标', '二级指标', '三级指标', '年初目标值', '实际完成值', '未完成原因及改进措施'],
        ['产出指标', '产出数量', '演出场次', '100件', '1000件', null],
        [null, '产出质量', '到场率', '80%', '达成预期指标', null],
        ['效益指标', '社会效益', '覆盖社区', '全覆盖', '基本覆盖', '两个社区改造'],
      ],
      {
        merges: [
          'A1:F1',
          'A2:B2',
          'C2:F2',
          'A3:B3',
          'C3:D3',
          'A4:B4',
          'A5:B5',
          'A6:B6',
          'A7:B7',
          'E4:F4',
          'E5:F5',
          'E6:F6',
          'E7:F7',
          'A9:A10',
        ],
      },
    ),
  );
  expect(formContent(form)).toMatchObject({
    year: 2020,
    unit: '万元',
    fields: { projectName: '基层文化活动', department: '市文化和旅游局', implementingUnit: '市群众艺术馆' },
    funds: [
      ['currentYear', '一般公共预算拨款', null, 120, 118.5, null, 0.9875, null],
      ['other', '其他资金', null, 0, 0, null, null, null],
      ['total', '合计', null, 120, 118.5, null, 0.9875, null],
    ],
    indicators: [
      ['产出指标', '产出数量', '演出场次', '100件', '1000件', null, null, null],
      ['产出指标', '产出质量', '到场率', '80%', '达成预期指标', null, null, null],
      ['效益指标', '社会效益', '覆盖社区', '全覆盖', '基本覆盖', null, null, '两个社区改造'],
    ],
    total: null,
  });
  expect(form.indicators[1]!.cells.level1).toBe('A9');
  expect(form.range).toBe('A1:F11');
  expect(form.unread).toEqual([]);
});

/** Family F3: the sources of money side by side in one line, block points in the levels, a second score by the finance bureau. */
test('one line of funds by source, and the own score beside the review score', () => {
  const form = readOne(
    sheetOf(
      [
        ['广水市2018年财政支出项目绩效自评表'],
        ['项目名称', '农村饮水安全', null, null, null, '自评得分', 93, null],
        ['主管部门', '广水市水利局', null, null, '实施单位', '广水市供水公司', null, null],
        ['项目资金（万元）', '中央', '省、地', '本级', '其他', '合计', '执行数', '执行率'],
        [null, 300, 100, 50, 0, 450, 441, '98%'],
        ['一级指标', '二级指标', '指标名称', '年初指标值', '年终完成值', '自评分', '复核分', '评价标准'],
        ['决策（2分）', '项目立项（2分）', '立项规范', '规范', '规范', 2, 2, '符合得满分'],
        ['绩效（85分）', '数量（15分）', '供水工程', '12处', '12处', 15, 14, '完成率×分值'],
        [null, '质量（12分）', '合格率', '100%', '99%', 11.9, 11, '完成率×分值'],
        ['合计', null, null, null, null, 93, null, null],
      ],
      { merges: ['A1:H1', 'B2:E2', 'G2:H2', 'B3:D3', 'F3:H3', 'A4:A5', 'A8:A9', 'A10:E10'] },
    ),
  );
  expect(formContent(form)).toMatchObject({
    year: 2018,
    fields: { projectName: '农村饮水安全', department: '广水市水利局', implementingUnit: '广水市供水公司' },
    funds: [
      ['central', '中央', null, 300, null, null, null, null],
      ['local', '省、地', null, 100, null, null, null, null],
      ['local', '本级', null, 50, null, null, null, null],
      ['other', '其他', null, 0, null, null, null, null],
      ['total', '合计', null, 450, 441, null, 0.98, null],
    ],
    indicators: [
      ['决策（2分）', '项目立项（2分）', '立项规范', '规范', '规范', null, 2, null],
      ['绩效（85分）', '数量（15分）', '供水工程', '12处', '12处', null, 15, null],
      ['绩效（85分）', '质量（12分）', '合格率', '100%', '99%', null, 11.9, null],
    ],
    total: [null, 93, null],
  });
  expect(form.funds.map((line) => line.annualBudget!.cell)).toEqual(['B5', 'C5', 'D5', 'E5', 'F5']);
  expect(form.indicators[0]!.cells).toMatchObject({ score: 'F7', scoringRule: 'H7' });
  expect(form.unread).toEqual([]);
});
