import fc from 'fast-check';
import { unitInLabel } from '../../src/intake/amountUnit';
import { editDistance } from '../../src/intake/editDistance';
import { titleLikeness } from '../../src/intake/formTitle';
import { labelIndex } from '../../src/intake/labelIndex';
import { labelKeys } from '../../src/intake/labelKey';
import { LABELS, type LabelBlock } from '../../src/intake/labels';
import { isNote, isNumbered, isPlaceholder, isPrompt, isSection, isSignature } from '../../src/intake/lineText';
import { readYear } from '../../src/intake/readYear';
import { joinTarget } from '../../src/intake/targetText';

const labels = labelIndex([]);

test.each([
  ['分 值', 'points'],
  ['分　值（10分）', 'points'],
  ['年度\n指标值（A）', 'target'],
  ['年度指标值(A)：', 'target'],
  ['實際完成值', 'actual'],
  ['得分（分）', 'score'],
  ['自评得分（分）', 'score'],
  ['1.三级指标', 'level3'],
  ['全年实际完成情况', 'weakActual'],
  ['偏差原因分析\n及改进措施', 'deviationReason'],
  ['上年完成值', 'ignored'],
  ['复核分', 'reviewScore'],
  ['指标值设置依据', 'ignored'],
  ['指标赋分规则', 'scoringRule'],
  ['完成率', 'ignored'],
])('%j names %s for sure', (text, field) => {
  expect(labels.indicators.match(text)).toEqual({ field, confidence: 1, ground: 'label' });
});

test.each([
  ['本年度实际完成值', 'actual'],
  ['年度绩效目标指标值', 'target'],
  ['未完成的原因和改进措施', 'deviationReason'],
  ['单位自我评分', 'score'],
])('%j is nearly a word for %s', (text, field) => {
  const match = labels.indicators.match(text);
  expect(match).toMatchObject({ field, ground: 'nearLabel' });
  expect(match!.confidence).toBeLessThan(1);
});

test.each([
  '上年实际完成值情况',
  '财政部门复核得分情况',
  '电话回访',
  '产出指标',
  '满意度',
  '某某栏',
  '',
  '。',
  '12345',
  '年'.repeat(50),
])('%j is no header of a form’s own', (text) => {
  const { field } = labels.indicators.match(text) ?? { field: 'none' };
  expect(['none', 'ignored', 'reviewScore']).toContain(field);
});

test('every spelling of the table names the field it is listed for', () => {
  for (const block of Object.keys(LABELS) as LabelBlock[]) {
    for (const [field, words] of Object.entries(LABELS[block])) {
      for (const word of words.trim().split(/\s+/)) {
        expect({ block, word, field: labels[block].exactly(word)?.field }).toEqual({ block, word, field });
      }
    }
  }
});

test('no spelling is listed twice in one block', () => {
  for (const block of Object.keys(LABELS) as LabelBlock[]) {
    const words = Object.values(LABELS[block]).flatMap((list) => list.trim().split(/\s+/));
    const twice = words.filter((word, index) => words.indexOf(word) !== index);
    expect({ block, twice }).toEqual({ block, twice: [] });
  }
});

test('white space, width and brackets make no difference to a label', () => {
  const words = Object.values(LABELS.indicators).flatMap((list) => list.trim().split(/\s+/));
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(' ', '\n', '　', '\u00a0', '\u200b'), (word, space) => {
      const spread = [...word].join(space).replace(/\(/g, '（').replace(/\)/g, '）');
      expect(labels.indicators.exactly(`${spread}：`)).toEqual(labels.indicators.exactly(word));
    }),
  );
});

test('a label taught by a person wins over the table', () => {
  const taught = labelIndex([{ block: 'indicators', field: 'actual', label: '备 注' }]);
  expect(taught.indicators.match('备注')).toEqual({ field: 'actual', confidence: 1, ground: 'mapping' });
  expect(labels.indicators.match('备注')!.field).toBe('weakestReason');
});

test('names such as __proto__ and constructor are texts like any other', () => {
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    expect(labels.indicators.match(name)).toBeNull();
    expect(labels.head.exactly(name)).toBeNull();
  }
});

test('any text has label keys, and finding them never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const key of labelKeys(text)) expect(key.length).toBeLessThanOrEqual(40);
      expect(() => labels.indicators.match(text)).not.toThrow();
    }),
  );
});

test('the edit distance is a distance', () => {
  const words = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(words, words, words, (first, second, third) => {
      expect(editDistance(first, first)).toBe(0);
      expect(editDistance(first, second)).toBe(editDistance(second, first));
      expect(editDistance(first, third)).toBeLessThanOrEqual(editDistance(first, second) + editDistance(second, third));
    }),
  );
  expect(editDistance('完成值', '完成率')).toBe(1);
});

test.each([
  ['（2021年度）', 2021],
  ['（２０１９年度）', 2019],
  ['( 2022 年度 )', 2022],
  ['2021年中央对地方专项转移支付区域绩效目标自评表', 2021],
  ['部门预算项目支出绩效自评表(2023年度)', 2023],
  ['二〇二一年度', 2021],
  ['2020', 2020],
  ['填报日期：2022年3月5日', null],
  ['（   年度）', null],
  ['12021年度', null],
  ['12345市城管热线', null],
  ['', null],
])('%j names the year %s', (text, year) => {
  expect(readYear(text)).toBe(year);
});

test.each([
  ['项目资金\n（万元）', '万元'],
  ['项目资金（元）', '元'],
  ['金额单位：元', '元'],
  ['单位:万元', '万元'],
  ['预算执行情况\n（万元）\n（20分）', '万元'],
  ['年度预算数(万元)', '万元'],
  ['项目资金', null],
  ['亿元', null],
  ['执行率（B/A）', null],
])('%j gives amounts in %s', (text, unit) => {
  expect(unitInLabel(text)).toBe(unit);
});

test.each([
  ['≥', '90', '%', '≥90%'],
  ['═', '100', '%', '═100%'],
  ['', '有效', '', '有效'],
  ['≥', '≥95%', '%', '≥95%'],
  ['≥', '95%', '%', '≥95%'],
  ['定性', '优良中低差', '', '定性优良中低差'],
  ['≥', '', '%', null],
  ['', ' 12 ', '', ' 12 '],
])('%j, %j and %j are one target: %j', (operator, value, unit, target) => {
  expect(joinTarget(operator, value, unit)).toBe(target);
});

test.each(['指标2：', '指标1:', '……', '…', '指标3', '1.', '★★★', '——', '指标一：'])(
  '%j was printed with the template',
  (text) => {
    expect(isPlaceholder(text)).toBe(true);
  },
);

test.each(['指标2：发放资料', '★农村低保标准', '1季度', '1年', '公众满', '无'])('%j was filled in', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test.each(['（100字以内）', '(限200字以内)', '请简要说明年度目标完成情况', '请填写'.concat('实际完成情况')])(
  '%j is a prompt',
  (text) => {
    expect(isPrompt(text)).toBe(true);
  },
);

test.each(['请示批复后执行', '完成100字以内摘要5篇', '无'])('%j is no prompt', (text) => {
  expect(isPrompt(text)).toBe(false);
});

test('closing lines are told from names of indicators', () => {
  expect(['注：1．一级指标', '备注：', '说明', '填表说明：'].map(isNote)).toEqual([true, true, true, true]);
  expect(['注册企业数', '说明会场次', '备注册案件'].map(isNote)).toEqual([false, false, false]);
  expect(['2．未完成', '（一）总体', '三、其他'].map(isNumbered)).toEqual([true, true, true]);
  expect(['2021年底', '12种', '一级'].map(isNumbered)).toEqual([false, false, false]);
  expect(['填报人：　　联系电话：', '项目负责人（签字）：', '（盖章）', '日期：'].map(isSignature)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['合同签字率', '负责人培训', '日期核对'].map(isSignature)).toEqual([false, false, false]);
  expect(['一、产出指标（50分）', '效益指标：', '满意度指标（10分）', '产出指标完成得很好'].map(isSection)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test.each([
  ['项目支出绩效自评表', 1],
  ['2021年度财政项目绩效自评表', 1],
  ['部门预算项目支出绩效自评表(2023年度)', 1],
  ['2021年吕梁山护工培训绩效目标完成情况表', 0.7],
  ['附件：项目支出绩效自评表填报说明', 0],
  ['注：本表为绩效自评表', 0],
  ['填表说明', 0],
  ['电话回访', 0],
  ['项目名称', 0],
])('%j is a title with likeness %d', (text, likeness) => {
  expect(titleLikeness(text)).toBe(likeness);
});
