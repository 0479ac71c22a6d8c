import { withoutPersons } from '../../../src/templates/own/withoutPersons';

const BLANK = '\u3000\u3000\u3000\u3000';

test.each([
  ['填报人：王某某  联系电话：010-00000000', `填报人：${BLANK}  联系电话：${BLANK}`],
  ['项目负责人：王某某\u3000财务负责人：李某', `项目负责人：${BLANK}\u3000财务负责人：${BLANK}`],
  [
    '填报人：        联系电话：        填报日期：    年  月  日',
    '填报人：        联系电话：        填报日期：    年  月  日',
  ],
  ['审核人（签字）：赵某', `审核人（签字）：${BLANK}`],
  ['如有疑问请致电 13800000000 或 a.b@example.gov.cn', `如有疑问请致电 ${BLANK} 或 ${BLANK}`],
  ['身份证 11010119900101001X', `身份证 ${BLANK}`],
  ['金额单位：万元', '金额单位：万元'],
  ['一级指标分值统一设置为：产出指标50分', '一级指标分值统一设置为：产出指标50分'],
])('%s', (text, cleaned) => {
  expect(withoutPersons(text, [])).toBe(cleaned);
});

test('texts of the form’s own fields go wherever they stand, unless they are labels themselves', () => {
  expect(withoutPersons('某局王某某填', ['王某某', '某局'])).toBe(`${BLANK}${BLANK}填`);
  expect(withoutPersons('项目负责人', ['负责人', '项目负责人'])).toBe('项目负责人');
  expect(withoutPersons('一式三份', ['一'])).toBe('一式三份');
});
