import { drawnTable } from '../../../src/cli/output/drawnTable';

test('columns are as wide as their widest cell, a Chinese character counting two', () => {
  expect(
    drawnTable(
      ['文件', 'n'],
      [
        ['甲.xlsx', 1],
        ['b', 12],
      ],
    ).split('\n'),
  ).toEqual([
    '┌─────────┬────┐',
    '│ 文件    │ n  │',
    '├─────────┼────┤',
    '│ 甲.xlsx │ 1  │',
    '├─────────┼────┤',
    '│ b       │ 12 │',
    '└─────────┴────┘',
  ]);
});

test('a compact table has one line, under its head, and a cell of several lines keeps them', () => {
  expect(
    drawnTable(
      ['a', 'b'],
      [
        ['1\n2', 'x'],
        ['', '优\n良'],
      ],
      true,
    ).split('\n'),
  ).toEqual([
    '┌───┬────┐',
    '│ a │ b  │',
    '├───┼────┤',
    '│ 1 │ x  │',
    '│ 2 │    │',
    '│   │ 优 │',
    '│   │ 良 │',
    '└───┴────┘',
  ]);
});

test('a table of no rows is its head', () => {
  expect(drawnTable(['表'], []).split('\n')).toEqual(['┌────┐', '│ 表 │', '└────┘']);
});
