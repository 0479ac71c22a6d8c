import { csvSheet } from '../../../src/templates/issue/csvSheet';
import { TemplateError } from '../../../src/templates/templateError';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const cellsOf = (bytes: Uint8Array): unknown =>
  csvSheet('名单.csv', bytes).cells.map(({ row, column, text }) => [row, column, text]);

test('commas, quotes, line breaks within quotes and blank lines keep their places', () => {
  expect(cellsOf(utf8('单位,项目\r\n\r\n"甲, 乙","第一行\n第二行 ""引号"""\r\n丙'))).toEqual([
    [1, 1, '单位'],
    [1, 2, '项目'],
    [3, 1, '甲, 乙'],
    [3, 2, '第一行\n第二行 "引号"'],
    [4, 1, '丙'],
  ]);
});

test.each([
  ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('单位,项目'))],
  [
    'UTF-16 with tabs, as Excel saves Unicode text',
    Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Buffer.from('单位\t项目', 'utf16le'))),
  ],
  ['GB 18030, as Chinese Excel saves it', Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xcf, 0xee, 0xc4, 0xbf)],
  ['semicolons', utf8('单位;项目')],
])('%s', (_, bytes) => {
  expect(cellsOf(bytes)).toEqual([
    [1, 1, '单位'],
    [1, 2, '项目'],
  ]);
});

test('a text that begins with = stays a text', () => {
  expect(csvSheet('x', utf8('=1+1')).cells[0]).toEqual({ row: 1, column: 1, value: '=1+1', text: '=1+1' });
});

test('a quote within an unquoted field spoils no other row', () => {
  expect(cellsOf(utf8('=HYPERLINK("x"),乙\n丙,"丁"'))).toEqual([
    [1, 1, '=HYPERLINK("x")'],
    [1, 2, '乙'],
    [2, 1, '丙'],
    [2, 2, '丁'],
  ]);
});

test('quotes that do not close are an error with the line', () => {
  const broken = (): unknown => csvSheet('名单.csv', utf8('单位\n"甲'));
  expect(broken).toThrow(TemplateError);
  expect(broken).toThrow('templates.csvBroken');
});
