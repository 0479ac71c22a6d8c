import { changeIn, levelAfter, namesObject, namesSubject } from '../../src/indicatorValue/subjectWords';

test.each([
  '合格率',
  '甲'.repeat(24),
  '单位GDP能耗',
  '未成年人救助',
  '百分之的',
  '零下冷库温度',
  '一般-专项培训',
  '培训(线上)',
])('%s before a number names what is measured', (words) => {
  expect(namesSubject(words)).toBe(true);
});

test.each(['甲'.repeat(25), '百分之', '零下', '温度-', '2期', '培训，', '应到', '未完成', '未未成年', '两个', '十来'])(
  '%s before a number does not',
  (words) => {
    expect(namesSubject(words)).toBe(false);
  },
);

test.each([
  ['项目', true],
  ['未成年人', true],
  ['甲乙丙丁戊己', true],
  ['甲乙丙丁戊己庚', false],
  ['的项目', false],
  ['项目A', false],
  ['未完成', false],
  ['两个', false],
])('%s behind a unit names what was counted: %j', (words, names) => {
  expect(namesObject(words)).toBe(names);
});

test.each([
  [undefined, null, null],
  ['', null, null],
  ['合格率', null, null],
  ['提高到', 'rise', 'rise'],
  ['降至', 'fall', null],
  ['下降至', 'fall', 'fall'],
  ['提高', null, 'rise'],
  ['提高到的', null, 'rise'],
  ['比上年降低后增长', null, 'rise'],
  ['增长后降低', null, 'fall'],
])('%j speaks of the level after a %j and of a %j', (words, level, change) => {
  expect([levelAfter(words), changeIn(words)]).toEqual([level, change]);
});
