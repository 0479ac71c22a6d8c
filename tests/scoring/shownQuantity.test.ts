import { readIndicatorValue } from '../../src/indicatorValue/readIndicatorValue';
import { shownQuantity, writtenNumber, writtenQuantity } from '../../src/scoring/shownQuantity';

test.each([
  ['82.70%', '82.70%'],
  ['１００人', '１００人'],
  ['≥65%', '65%'],
  ['65%以上', '65%'],
  ['完成稻谷收购5000吨', '5000吨'],
  ['50个项目', '50个'],
  ['98%（49/50）', '98%'],
  ['12个（其中：村7个，社区5个）', '12个'],
  ['2021年7月', '2021年7月'],
  ['显著提升', '显著提升'],
  ['', ''],
])('%j is quoted as %j', (text, shown) => {
  expect(shownQuantity(readIndicatorValue(text))).toBe(shown);
});

test('a number is written in its unit', () => {
  expect(writtenQuantity('0.827', '%')).toBe('82.7%');
  expect(writtenQuantity('0.003', '‰')).toBe('3‰');
  expect(writtenQuantity('100000000000000000000000', '元')).toBe('100000000000000000000000元');
  expect(writtenQuantity('12', null)).toBe('12');
  expect(writtenNumber('0.5', null).toString()).toBe('0.5');
});
