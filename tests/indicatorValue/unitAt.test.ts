import { compoundUnitAt, perUnitAt, unitNameAt } from '../../src/indicatorValue/unitAt';

/** The units an amount can be followed by, with what is left behind them. */
test.each([
  ['个', '个', ''],
  ['个月', '月', ''],
  ['个月龄儿童', '个', '月龄儿童'],
  ['个周', '周', ''],
  ['个周边村', '个', '周边村'],
  ['个周围村', '个', '周围村'],
  ['个周岁', '个', '周岁'],
  ['个月周', '月', '周'],
  ['个周龄', '周', '龄'],
  ['个月边', '月', '边'],
  ['个次龄', '次', '龄'],
  ['个次边', '次', '边'],
  ['个人次', '人次', ''],
  ['个人信息', '个', '人信息'],
  ['人中', '人', '中'],
  ['成', '成', ''],
  ['成以上', '成', '以上'],
  ['年', '年', ''],
  ['年内', '年', '内'],
  ['月底', '月', '底'],
  ['月初', '月', '初'],
  ['分', '分', ''],
  ['分钟', '分钟', ''],
  ['人之', '人', '之'],
  ['m', 'm', ''],
  ['km路', 'km', '路'],
  ['m2x', 'm2', 'x'],
])('%s begins with the unit %s', (text, name, rest) => {
  const unit = unitNameAt(`5${text}`, 1);
  expect(unit?.name).toBe(name);
  expect(`5${text}`.slice(unit?.end)).toBe(rest);
});

test.each(['成员', '成果', '年度', '年底', '年末', '年初', '年级', '分之', 'mxy', 'tons', 'Lxy', '', '。'])(
  '%j begins with no unit',
  (text) => {
    expect(unitNameAt(`5${text}`, 1)).toBeNull();
  },
);

test.each([
  ['元/人', '元/人'],
  ['元每亩', '元/亩'],
  ['元/每人', '元/人'],
  ['元/人、天', '元/人·天'],
  ['元/人*月', '元/人·月'],
  ['元/人/天', '元/人·天'],
  ['元/人·每天', '元/人·天'],
])('%s is the unit %s', (text, unit) => {
  expect(compoundUnitAt(`5${text}`, 1, '')).toEqual({ unit, end: text.length + 1 });
});

test.each(['元、天', '元*月', '元.天', '元每每亩', '元'])('%s is only 元', (text) => {
  expect(compoundUnitAt(`5${text}`, 1, '')).toEqual({ unit: '元', end: 2 });
});

test('a scale word becomes part of the unit, and alone it is none', () => {
  expect(compoundUnitAt('5万元', 2, '万')).toEqual({ unit: '万元', end: 3 });
  expect(compoundUnitAt('5万/年', 2, '万')).toEqual({ unit: '万/年', end: 4 });
  expect(compoundUnitAt('5万', 2, '万')).toBeNull();
});

test('a thing counted per needs a sign, and a joining sign only behind the first', () => {
  expect(perUnitAt('/人', 0, false)).toEqual({ name: '人', end: 2 });
  expect(perUnitAt('每人', 0, false)).toEqual({ name: '人', end: 2 });
  expect(perUnitAt('/每人', 0, false)).toEqual({ name: '人', end: 3 });
  expect(perUnitAt('每每人', 0, false)).toBeNull();
  expect(perUnitAt('、人', 0, true)).toEqual({ name: '人', end: 2 });
  expect(perUnitAt('、人', 0, false)).toBeNull();
  expect(perUnitAt('人人', 0, true)).toBeNull();
});
