import { foldText, isAllHan, isDigit, isHan } from '../../src/indicatorValue/foldedText';

test.each([
  ['９０％', '90%'],
  ['＜＝～', '<=~'],
  ['！ａｚＡＺ', '!azAZ'],
  ['｟', '｟'],
  ['１，２００', '1,200'],
  ['０，９', '0,9'],
  ['９，０', '9,0'],
  ['1，200', '1，200'],
  ['１，人', '1，人'],
  ['人，１', '人，1'],
  ['人，人', '人，人'],
  ['９，：', '9，:'],
  ['／，１', '/，1'],
  ['，１', '，1'],
  ['１，', '1，'],
  ['1 2', '1 2'],
  ['1\n2', '1\n2'],
  ['1\r2', '1\n2'],
  ['1 \n 2', '1\n2'],
  ['1\t2', '1 2'],
  ['1\u200b2', '1 2'],
  [' 1', '1'],
  ['1 人', '1人'],
  ['人 1', '人1'],
  ['人\n人', '人人'],
  ['10²', '10²'],
])('%j is evened out to %j', (source, text) => {
  expect(foldText(source).text).toBe(text);
});

test('every character remembers where it came from, and the end of the source follows', () => {
  expect(foldText(' １ \n２ 人 ')).toEqual({ text: '1\n2人', offsets: [1, 2, 4, 6, 8] });
  expect(foldText('')).toEqual({ text: '', offsets: [0] });
});

test('digits are the ten single ones, Chinese characters end where their block ends', () => {
  expect(['0', '9', '/', ':', '10', '', '０', '²'].map(isDigit)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(['㐀', '鿿', '一', '〇', '㏿', 'ꀀ', '○', 'a'].map(isHan)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(['人数', '〇', '人1', ''].map(isAllHan)).toEqual([true, true, false, true]);
});
