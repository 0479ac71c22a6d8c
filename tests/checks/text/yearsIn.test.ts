import { yearsIn } from '../../../src/checks/text/yearsIn';

test.each([
  ['2021年度项目支出绩效自评表', [2021]],
  ['（２０２１年度）', [2021]],
  ['2021 年', [2021]],
  ['2020-2022年道路维护', [2020, 2022]],
  ['2020年至2022年', [2020, 2022]],
  ['2021年和2021年', [2021]],
  ['填报日期：2022年3月10日', []],
  ['12021年', []],
  ['12345热线2000件', []],
  ['财预〔2020〕10号', []],
])('%s names %j', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test('nothing names no year', () => {
  expect(yearsIn(null)).toEqual([]);
});
