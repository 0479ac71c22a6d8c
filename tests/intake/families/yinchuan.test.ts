import { formContent } from '../formShape';
import { sheetOf } from '../sheetOf';
import { readOne } from './readOne';

/** Family J: reference points, an audit score beside the own one, execution as an ordinary row, the total in the head. */
const sheet = sheetOf(
  [
    ['银川市市本级项目支出绩效自评表'],
    ['（2019年度）', null, null, null, null, null, null, '自评得分：98分'],
    ['项目名称', null, '垃圾分类收运体系建设', null, null, null, null, null, null],
    ['主管部门', null, '银川市市政管理局', null, '实施单位', null, '银川市环境卫生中心', null, null],
    [
      '项目资金\n（万元）',
      null,
      null,
      null,
      '年初预算数',
      '调整预算数\n（A）',
      '全年执行数\n（B）',
      '执行率\n（B/A）',
      null,
    ],
    [null, null, '年度资金总额：', null, 1000, 1200, 1176, '98%', null],
    [null, null, '其中：本年财政拨款', null, 1000, 1200, 1176, '98%', null],
    [null, null, '其他资金', null, null, null, null, null, null],
    [
      '绩效指标',
      '一级指标',
      '二级指标',
      '三级指标',
      '参考分值',
      '指标值（A）',
      '全年实际值（B）',
      '得分',
      '未完成原因分析及改进措施',
    ],
    [null, '项目决策', '决策依据', '立项规范性', 5, '规范', '规范', 5, null],
    [null, null, '预算编制', '预算科学性', 5, '科学', '科学', 4, '调整较多'],
    [null, '项目管理', '预算执行', '预算执行率', 10, '100%', '98%', 9.8, null],
    [null, '项目产出', '数量指标', '分类收集点', 15, '200个', '210个', 15, null],
    [null, '项目效益', '社会效益', '知晓率', 35, '—', '提升', 35, null],
    [null, '满意度', '服务对象满意度', '居民满意度', 30, '90%', '91%', 30, null],
    ['填表人：负责人　　　　联系电话：010-00000000'],
  ],
  {
    merges: [
      'A1:I1',
      'A2:G2',
      'H2:I2',
      'A3:B3',
      'C3:I3',
      'A4:B4',
      'C4:D4',
      'E4:F4',
      'G4:I4',
      'A5:B8',
      'C5:D5',
      'C6:D6',
      'C7:D7',
      'C8:D8',
      'H5:I5',
      'H6:I6',
      'H7:I7',
      'H8:I8',
      'A9:A15',
      'B10:B11',
      'A16:I16',
    ],
  },
);

test('execution as an ordinary row stays one, and the total comes from the head of the page', () => {
  const form = readOne(sheet);
  expect(formContent(form)).toEqual({
    year: 2019,
    title: '银川市市本级项目支出绩效自评表',
    unit: '万元',
    fields: {
      projectName: '垃圾分类收运体系建设',
      department: '银川市市政管理局',
      implementingUnit: '银川市环境卫生中心',
      projectLeader: null,
      phone: null,
    },
    funds: [
      ['total', '年度资金总额：', 1000, 1200, 1176, null, 0.98, null],
      ['currentYear', '其中：本年财政拨款', 1000, 1200, 1176, null, 0.98, null],
      ['other', '其他资金', null, null, null, null, null, null],
    ],
    goals: null,
    indicators: [
      ['项目决策', '决策依据', '立项规范性', '规范', '规范', 5, 5, null],
      ['项目决策', '预算编制', '预算科学性', '科学', '科学', 5, 4, '调整较多'],
      ['项目管理', '预算执行', '预算执行率', '100%', '98%', 10, 9.8, null],
      ['项目产出', '数量指标', '分类收集点', '200个', '210个', 15, 15, null],
      ['项目效益', '社会效益', '知晓率', '—', '提升', 35, 35, null],
      ['满意度', '服务对象满意度', '居民满意度', '90%', '91%', 30, 30, null],
    ],
    emptyRows: [],
    total: [null, 98, null],
    remarks: {},
  });
  expect(form.total!.score).toMatchObject({ cell: 'H2', value: 98 });
  expect(form.range).toBe('A1:I16');
  expect(form.unread).toEqual([]);
});
