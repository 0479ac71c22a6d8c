import { readEvaluations } from '../../../src/intake/readEvaluations';
import { formContent } from '../formShape';
import { withBeside } from '../moves';
import { PUBLISHED_FORMS, publishedSheets } from '../publishedForms';
import { sheetOf } from '../sheetOf';
import { readOne } from './readOne';

const TABLE = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析'],
  ['产出指标', '数量指标', '培训人次', '100人次', '90人次', 50, 45, '疫情'],
  ['总分', null, null, null, null, 50, 45, null],
] as const;

test('a fund block turned on its side: kinds over the columns, amounts named at the left', () => {
  const form = readOne(
    sheetOf([
      ['2022年度项目支出绩效自评表'],
      ['项目名称', '职业培训'],
      ['资金来源', '合计', '中央财政资金', '省级资金', '其他资金'],
      ['全年预算数（元）', '500,000', '300,000', '200,000', 0],
      ['全年执行数（元）', '450,000', '300,000', '150,000', '—'],
      ['执行率', 90, 100, 75, null],
      ...TABLE,
    ]),
  );
  expect(formContent(form)).toMatchObject({
    unit: '元',
    funds: [
      ['total', '合计', null, 500000, 450000, null, 0.9, null],
      ['central', '中央财政资金', null, 300000, 300000, null, 1, null],
      ['local', '省级资金', null, 200000, 150000, null, 0.75, null],
      ['other', '其他资金', null, 0, null, null, null, null],
    ],
  });
  expect(form.funds[1]!.executed!.cell).toBe('C5');
  expect(form.unread).toEqual([]);
});

test('amounts beside their labels, one under the other', () => {
  const form = readOne(
    sheetOf([
      ['2022年度项目支出绩效自评表'],
      ['项目名称', '职业培训'],
      ['预算数（万元）', 50],
      ['执行数（万元）', 45],
      ['预算执行率', 0.9],
      ...TABLE,
    ]),
  );
  expect(formContent(form).funds).toEqual([['total', '预算数（万元）', null, 50, 45, null, 0.9, null]]);
  expect(form.funds[0]!.annualBudget!.cell).toBe('B3');
  expect(form.unread).toEqual([]);
});

test('goals beside their labels, one under the other, and a prompt nobody replaced', () => {
  const form = readOne(
    sheetOf(
      [
        ['2022年度项目支出绩效自评表'],
        ['项目名称', '职业培训'],
        ['年度总体目标', '预期目标', '培训100人次。'],
        [null, '实际完成情况', '（请简要说明年度目标完成情况，100字以内）'],
        ...TABLE,
      ],
      { merges: ['A1:H1', 'B2:H2', 'A3:A4', 'C3:H3', 'C4:H4'] },
    ),
  );
  expect(form.goals).toEqual({ expected: { cell: 'C3', text: '培训100人次。' }, achieved: { cell: 'C4', text: null } });
  expect(form.unread).toEqual([]);
});

test('levels as lines over the table, and names beside their printed numbers', () => {
  const form = readOne(
    sheetOf(
      [
        ['2022年度项目支出绩效自评表'],
        ['项目名称', '职业培训', null, null, null, null, null],
        ['二级指标', '三级指标', null, '年度指标值', '实际完成值', '分值', '得分'],
        ['一、产出指标（50分）', null, null, null, null, null, null],
        ['数量指标', '指标1：', '培训人次', '100人次', '100人次', 30, 30],
        [null, '指标2：', '培训班次', '5期', '5期', 20, 20],
        ['二、效益指标（40分）', null, null, null, null, null, null],
        ['社会效益指标', '指标1：', '就业率', '≥80%', '85%', 40, 40],
        ['合计得分', null, null, null, null, 90, 90],
      ],
      { merges: ['A1:G1', 'B2:G2', 'B3:C3', 'A4:G4', 'A7:G7'] },
    ),
  );
  expect(formContent(form).indicators).toEqual([
    ['一、产出指标（50分）', '数量指标', '培训人次', '100人次', '100人次', 30, 30, null],
    ['一、产出指标（50分）', '数量指标', '培训班次', '5期', '5期', 20, 20, null],
    ['二、效益指标（40分）', '社会效益指标', '就业率', '≥80%', '85%', 40, 40, null],
  ]);
  expect(form.total!.score!.value).toBe(90);
  expect(form.unread).toEqual([]);
});

test('the grade in a line of its own, and the year of the evaluation before that of the title', () => {
  const form = readOne(
    sheetOf([
      ['2023年县级项目支出绩效自评表'],
      ['（2022年度）'],
      ['项目名称', '职业培训'],
      ...TABLE.slice(0, 2),
      ['自评总得分', null, null, null, null, 100, '95.00', null],
      ['自评等级', '优', null, null, null, null, null, null],
    ]),
  );
  expect(form.year).toBe(2022);
  expect(formContent(form).total).toEqual([100, 95, '优']);
  expect(form.total!.grade!.cell).toBe('B7');
  expect(form.unread).toEqual([]);
});

test.each(PUBLISHED_FORMS)('%s twice side by side is two forms', async (name) => {
  for (const sheet of await publishedSheets(name)) {
    const { forms } = readEvaluations(sheet);
    if (forms.length === 0 || sheet.tables.length > 0) continue;
    expect(readEvaluations(withBeside(sheet, sheet, 2)).forms.map(formContent)).toEqual(
      [...forms, ...forms].map(formContent),
    );
  }
});
