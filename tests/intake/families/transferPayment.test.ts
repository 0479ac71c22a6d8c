import { formContent } from '../formShape';
import { sheetOf } from '../sheetOf';
import { readOne } from './readOne';

/** Family G since 2022: seven lines on how the money was managed stand between funds and goals. */
test('the lines on the management of the money are taken for nothing else', () => {
  const form = readOne(
    sheetOf(
      [
        ['附件3'],
        ['中央对地方专项转移支付区域绩效自评表'],
        ['（2022年度）'],
        ['转移支付（项目）名称', null, '草原生态修复治理补助资金', null, null, null, null],
        ['中央主管部门', null, '国家林业和草原局', null, null, null, null],
        ['地方主管部门', null, '自治区林业和草原局', null, '资金使用单位', '旗林业和草原局', null],
        ['资金投入情况（万元）', null, null, null, '全年预算数（A）', '全年执行数（B）', '预算执行率（B/A×100%）'],
        [null, null, '年度资金总额：', null, '3,359.62', '3,359.62', '100%'],
        [null, null, '其中：中央财政资金', null, '3,000.00', '3,000.00', '100%'],
        [null, null, '地方资金', null, '359.62', '359.62', '100%'],
        [null, null, '其他资金', null, '万元', null, '/'],
        ['资金管理情况', null, null, null, '情况说明', null, '存在问题和改进措施'],
        [null, null, '分配科学性', null, '按因素法分配', null, '无'],
        [null, null, '下达及时性', null, '30日内下达', null, '无'],
        [null, null, '拨付合规性', null, '国库集中支付', null, '无'],
        [null, null, '使用规范性', null, '专款专用', null, '无'],
        [null, null, '执行准确性', null, '按预算执行', null, '无'],
        [null, null, '预算绩效管理情况', null, '全过程管理', null, '无'],
        [null, null, '支出责任履行情况', null, '已履行', null, '无'],
        ['总体目标完成情况', '总体目标', null, null, '全年实际完成情况', null, null],
        [null, '修复退化草原。', null, null, '修复退化草原3万亩。', null, null],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '全年实际完成值', '未完成原因和改进措施'],
        [null, '产出指标', '数量指标', '人工种草（万亩）', '≥3', '3', null],
        [null, null, '质量指标', '种草合格率', '≥85%', '80%', '干旱'],
        [null, '效益指标', '生态效益指标', '植被盖度', '提高', '提高', null],
        [null, '满意度指标', '服务对象满意度指标', '牧民满意度', '≥90%', '92%', null],
        [
          '说明',
          '请在此处简要说明各级监督检查、审计中发现的问题及其所涉及的金额，如没有请填无。',
          null,
          null,
          null,
          null,
          null,
        ],
        ['注：1.资金使用单位按项目绩效目标填报，主管部门汇总时按区域绩效目标填报。'],
      ],
      {
        merges: [
          'A2:G2',
          'A3:G3',
          'A4:B4',
          'C4:G4',
          'A5:B5',
          'C5:G5',
          'A6:B6',
          'C6:D6',
          'F6:G6',
          'A7:B11',
          'C7:D7',
          'C8:D8',
          'C9:D9',
          'C10:D10',
          'C11:D11',
          'A12:B19',
          'C12:D12',
          'E12:F12',
          'C13:D13',
          'E13:F13',
          'C14:D14',
          'E14:F14',
          'C15:D15',
          'E15:F15',
          'C16:D16',
          'E16:F16',
          'C17:D17',
          'E17:F17',
          'C18:D18',
          'E18:F18',
          'C19:D19',
          'E19:F19',
          'A20:A21',
          'B20:D20',
          'E20:G20',
          'B21:D21',
          'E21:G21',
          'A22:A26',
          'B23:B24',
          'B27:G27',
          'A28:G28',
        ],
      },
    ),
  );
  expect(formContent(form)).toMatchObject({
    year: 2022,
    title: '中央对地方专项转移支付区域绩效自评表',
    unit: '万元',
    fields: {
      projectName: '草原生态修复治理补助资金',
      department: '国家林业和草原局',
      implementingUnit: '旗林业和草原局',
    },
    funds: [
      ['total', '年度资金总额：', null, 3359.62, 3359.62, null, 1, null],
      ['central', '其中：中央财政资金', null, 3000, 3000, null, 1, null],
      ['local', '地方资金', null, 359.62, 359.62, null, 1, null],
      ['other', '其他资金', null, null, null, null, null, null],
    ],
    goals: ['修复退化草原。', '修复退化草原3万亩。'],
    indicators: [
      ['产出指标', '数量指标', '人工种草（万亩）', '≥3', '3', null, null, null],
      ['产出指标', '质量指标', '种草合格率', '≥85%', '80%', null, null, '干旱'],
      ['效益指标', '生态效益指标', '植被盖度', '提高', '提高', null, null, null],
      ['满意度指标', '服务对象满意度指标', '牧民满意度', '≥90%', '92%', null, null, null],
    ],
    total: null,
  });
  expect(form.range).toBe('A1:G28');
  expect(form.titleCell).toBe('A2');
});

/** Family G of 2019: lines for each level of government, six of them. */
test('funds of six levels keep their kinds', () => {
  const form = readOne(
    sheetOf(
      [
        ['2019年中央专项彩票公益金项目绩效目标自评表'],
        ['专项名称', null, '乡村学校少年宫', null, null, null],
        ['主管部门', null, '自治区财政厅', null, '实施单位', '各盟市'],
        ['资金情况（元）', '资金来源', null, '全年预算数（A）', '全年执行数（B）', '执行率（B/A）'],
        [null, '年度资金总额', null, '2,000,000', '1,900,000', '95%'],
        [null, '其中：中央财政资金', null, '1,000,000', '950,000', '95%'],
        [null, '自治区财政资金', null, '500,000', '475,000', '95%'],
        [null, '盟市财政资金', null, '300,000', '285,000', '95%'],
        [null, '旗县财政资金', null, '200,000', '190,000', '95%'],
        [null, '其他资金', null, '0', '0', '0'],
        ['年度总体目标', '年初设定目标', null, null, '年度总体目标完成情况综述', null],
        [null, '建设少年宫。', null, null, '已建设。', null],
        ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值', '全年完成值'],
        [null, '产出指标', '数量指标', '建设数量', '10所', '10所'],
        [null, '产出指标', '时效指标', '完成时间', '2019年12月底前', '2019年12月'],
      ],
      {
        merges: [
          'A1:F1',
          'A2:B2',
          'C2:F2',
          'A3:B3',
          'C3:D3',
          'A4:A10',
          'B4:C4',
          'B5:C5',
          'B6:C6',
          'B7:C7',
          'B8:C8',
          'B9:C9',
          'B10:C10',
          'A11:A12',
          'B11:D11',
          'E11:F11',
          'B12:D12',
          'E12:F12',
          'A13:A15',
        ],
      },
    ),
  );
  expect(formContent(form)).toMatchObject({
    year: 2019,
    unit: '元',
    funds: [
      ['total', '年度资金总额', null, 2000000, 1900000, null, 0.95, null],
      ['central', '其中：中央财政资金', null, 1000000, 950000, null, 0.95, null],
      ['local', '自治区财政资金', null, 500000, 475000, null, 0.95, null],
      ['local', '盟市财政资金', null, 300000, 285000, null, 0.95, null],
      ['local', '旗县财政资金', null, 200000, 190000, null, 0.95, null],
      ['other', '其他资金', null, 0, 0, null, 0, null],
    ],
    goals: ['建设少年宫。', '已建设。'],
    indicators: [
      ['产出指标', '数量指标', '建设数量', '10所', '10所', null, null, null],
      ['产出指标', '时效指标', '完成时间', '2019年12月底前', '2019年12月', null, null, null],
    ],
  });
  expect(form.unread).toEqual([]);
});

/** Family G2: every amount beside its label, a score for the execution among them, block points in the levels. */
test('amounts beside their labels, with points and a score', () => {
  const form = readOne(
    sheetOf(
      [
        ['2020年食品药品监管补助资金绩效自评表'],
        ['专项名称', '食品药品监管补助资金', null, null, '自评总分', 97],
        ['主管部门', '省市场监督管理局', null, '实施单位', '县市场监督管理局', null],
        ['预算执行情况（20分）', '预算数：', '32.5万元', '执行数：', '31.2万元', null],
        [null, '执行率：', '96%', '得分：', 19.2, null],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成指标值', '得分'],
        ['产出指标（50分）', '数量指标', '抽检批次', '≥300批次', '312批次', 50],
        ['效益指标（30分）', '社会效益指标', '食品安全', '无事故', '无事故', 27.8],
      ],
      { merges: ['A1:F1', 'B2:D2', 'B3:C3', 'E3:F3', 'A4:A5', 'E4:F4', 'E5:F5'] },
    ),
  );
  expect(formContent(form)).toMatchObject({
    year: 2020,
    unit: '万元',
    fields: {
      projectName: '食品药品监管补助资金',
      department: '省市场监督管理局',
      implementingUnit: '县市场监督管理局',
    },
    funds: [['total', '预算数：', null, 32.5, 31.2, null, 0.96, 19.2]],
    indicators: [
      ['产出指标（50分）', '数量指标', '抽检批次', '≥300批次', '312批次', null, 50, null],
      ['效益指标（30分）', '社会效益指标', '食品安全', '无事故', '无事故', null, 27.8, null],
    ],
    total: [null, 97, null],
  });
  expect(form.unread).toEqual([]);
});
