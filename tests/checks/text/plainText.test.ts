import { plainName, plainText, sharedPairs } from '../../../src/checks/text/plainText';

test.each([
  ['≥ ９０％', '≥90%'],
  ['年 度\n指标值', '年度指标值'],
  [null, ''],
])('%j is plainly %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['指标1：居民健康档案', '居民健康档案'],
  ['指标12.药品抽验', '药品抽验'],
  ['★★★农村低保发放人数（≧**人）', '农村低保发放人数'],
  ['指标3：', ''],
  ['群众诉求响应率', '群众诉求响应率'],
])('%s is named %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

test('shared pairs: all, half, none', () => {
  expect(sharedPairs('维护路灯', '全年维护路灯12150盏')).toBe(1);
  expect(sharedPairs('更换灯具', '路灯灯具')).toBeCloseTo(1 / 3);
  expect(sharedPairs('食堂', '路灯')).toBe(0);
  expect(sharedPairs('', '路灯')).toBe(0);
});
