import { readEvaluations } from '../../../src/intake/readEvaluations';
import { formContent } from '../formShape';
import { sheetOf, type Content } from '../sheetOf';
import { readOne } from './readOne';

const HEADER: readonly Content[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** Everything as a page from a recognised, traditional-character printout writes it. */
test('traditional characters, OCR shapes and spread words are the same labels', () => {
  const form = readOne(
    sheetOf([
      ['項目支出績效自評表'],
      ['（2021隼度）'],
      ['項 目 名 稱', '圖書館運行'],
      ['主 管 部 門', '區文化局', null, null, '實 施 單 位', '區圖書館'],
      ['資金（萬元）', '頂目', '年初預算數', '全年預算數', '全年執行數', '分 值', '執行率', '得 分'],
      [null, '年度資金總額', '１，０００．５０', '１，０００．５０', '９００．４５', '１０', '９０％', '９'],
      [null, '其中：當年財政撥款', '１，０００．５０', '１，０００．５０', '９００．４５', '—', '９０％', '—'],
      [
        '一級\n指標',
        '二級\n指標',
        '三級 指標',
        '隼度\n指標值',
        '實際\n完成值',
        '分　值',
        '得　分',
        '偏差原因分析\n及改進措施',
      ],
      ['產出指標', '數量指標', '接待讀者', 'W5萬人次', '5.2萬人次', '50', '50', null],
      ['滿意度指標', '服務對象滿意度指標', '讀者滿意度', '≧90%', '85%', '40', '37.8', '夏季空調故障'],
      ['總　　分', null, null, null, null, '１００', '９６．８', null],
    ]),
  );
  expect(formContent(form)).toMatchObject({
    year: 2021,
    unit: '万元',
    fields: { projectName: '圖書館運行', department: '區文化局', implementingUnit: '區圖書館' },
    funds: [
      ['total', '年度資金總額', 1000.5, 1000.5, 900.45, 10, 0.9, 9],
      ['currentYear', '其中：當年財政撥款', 1000.5, 1000.5, 900.45, null, 0.9, null],
    ],
    indicators: [
      ['產出指標', '數量指標', '接待讀者', 'W5萬人次', '5.2萬人次', 50, 50, null],
      ['滿意度指標', '服務對象滿意度指標', '讀者滿意度', '≧90%', '85%', 40, 37.8, '夏季空調故障'],
    ],
    total: [100, 96.8, null],
  });
});

test('header words cut over three rows and a level cut by a page break', () => {
  const form = readOne(
    sheetOf(
      [
        ['项目支出绩效自评表（2022年度）'],
        ['项目名称', '道路养护'],
        ['一级', '二级', '三级', '年度', '实际', '分', '得', '偏差原'],
        ['指标', '指标', '指标', '指标值', '完成值', '值', '分', '因分析及'],
        [null, null, null, null, null, null, null, '改进措施'],
        ['产出指标', '数量指标', '养护里程', '10公里', '10公里', 30, 30, null],
        ['一级', '二级', '三级', '年度', '实际', '分', '得', '偏差原'],
        ['指标', '指标', '指标', '指标值', '完成值', '值', '分', '因分析及'],
        [null, null, null, null, null, null, null, '改进措施'],
        [null, null, '修补坑槽', '200处', '180处', 30, 27, '雨季'],
        ['效益指标', '社会效益指标', '畅通', '畅通', '畅通', 40, 40, null],
        ['合计', null, null, null, null, 100, 97, null],
      ],
      { merges: ['A1:H1', 'B2:H2'] },
    ),
  );
  expect(formContent(form).indicators).toEqual([
    ['产出指标', '数量指标', '养护里程', '10公里', '10公里', 30, 30, null],
    ['产出指标', '数量指标', '修补坑槽', '200处', '180处', 30, 27, '雨季'],
    ['效益指标', '社会效益指标', '畅通', '畅通', '畅通', 40, 40, null],
  ]);
  expect(form.headers.indicators['deviationReason']!.text).toBe('偏差原因分析及改进措施');
  expect(form.indicators[1]!.cells).toMatchObject({ level1: 'A6', level2: 'B6' });
  expect(form.total!.score!.value).toBe(97);
  expect(form.unread).toEqual([]);
});

test('three forms under each other, the middle one blank, and a table of payments below', () => {
  const head = (name: string): Content[][] => [
    ['项目支出绩效自评表'],
    ['（2020年度）'],
    ['项目名称', name === '' ? null : name],
  ];
  const sheet = sheetOf([
    ...head('甲项目'),
    [...HEADER],
    ['产出指标', '数量指标', '甲指标', '1个', '1个', 100, 100, null],
    ['总分', null, null, null, null, 100, 100, null],
    [],
    ...head(''),
    [...HEADER],
    ['产出指标', '数量指标', '指标1：', null, null, null, null, null],
    [null, null, '……', null, null, null, null, null],
    ['效益指标', '社会效益指标', null, null, null, null, null, null],
    ['总分', null, null, null, null, null, null, null],
    [],
    ...head('丙项目'),
    [...HEADER],
    ['产出指标', '数量指标', '丙指标', '3个', '2个', 100, 66.67, '延期'],
    [],
    [],
    ['序号', '支付日期', '摘要', '金额（万元）'],
    [1, '2020-03', '第一笔', 100],
    [2, '2020-06', '第二笔', 100],
  ]);
  const { forms, problems } = readEvaluations(sheet);
  expect(problems).toEqual([]);
  expect(forms.map((form) => form.fields.projectName)).toEqual([
    { cell: 'B3', text: '甲项目' },
    { cell: 'B10', text: null },
    { cell: 'B19', text: '丙项目' },
  ]);
  expect(forms.map((form) => form.range)).toEqual(['A1:H6', 'A8:H15', 'A17:H21']);
  expect(forms.map((form) => formContent(form).indicators)).toEqual([
    [['产出指标', '数量指标', '甲指标', '1个', '1个', 100, 100, null]],
    [],
    [['产出指标', '数量指标', '丙指标', '3个', '2个', 100, 66.67, '延期']],
  ]);
  expect(formContent(forms[1]!).emptyRows).toEqual([['效益指标', '社会效益指标', null]]);
  expect(forms.map((form) => form.unread)).toEqual([[], [], []]);
});
