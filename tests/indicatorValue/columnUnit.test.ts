import { ratioScale, unitOfColumn } from '../../src/indicatorValue/columnUnit';

test.each([
  ['(人)', '人'],
  ['（万元）', '万元'],
  ['[公里]', '公里'],
  ['元/人', '元/人'],
  ['万人次', '万人次'],
  ['万', '万'],
  ['%', '%'],
  ['%（百分比）', '%'],
  ['人(人)', '人'],
])('column %s gives the unit %s', (text, unit) => {
  expect(unitOfColumn(text)).toEqual({ unit, known: true });
});

test.each(['个(人)', '(人)次', '人头', '万众', '无人机', '人无', '度量单位名', '甲乙丙丁戊己庚辛壬癸子丑'])(
  'column %s is kept as a unit nobody knows',
  (unit) => {
    expect(unitOfColumn(unit)).toEqual({ unit, known: false });
  },
);

test.each([
  null,
  undefined,
  '',
  '—',
  '无',
  '单位',
  '度量单位',
  '计量单位',
  '12人',
  '人2',
  '甲乙丙丁戊己庚辛壬癸子丑寅',
])('column %j gives no unit', (text) => {
  expect(unitOfColumn(text)).toBeNull();
});

test('the numbers of a ratio are kept as fractions', () => {
  expect(['%', '‰', '人', null].map((unit) => ratioScale(unit))).toEqual([100, 1000, null, null]);
});
