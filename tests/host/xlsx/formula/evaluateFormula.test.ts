import type { CellValue } from '../../../../src/sheet/sheetSnapshot';
import { nodeCompression } from '../../../../src/host/xlsx/node/nodeCompression';
import { openXlsxHost } from '../../../../src/host/xlsx/xlsxHost';
import { escape, workbookParts, zipParts } from '../buildWorkbook';
import { sheetOf } from '../hostile/smallWorkbook';

const GRID: readonly (readonly CellValue[])[] = [
  [1, 2, 3, '得分', true],
  [4, 5.5, null, '7', false],
  [-3, 0, 0.1, '', null],
];

/** What a formula in F9 of a sheet that holds the grid comes to: its value, or the name of its error. */
async function resultOf(formula: string): Promise<CellValue | undefined> {
  const parts = workbookParts([sheetOf('自评表', GRID), sheetOf("Sheet 2's", [[10, 20]])]);
  const name = 'xl/worksheets/sheet1.xml';
  const row = `<row r="9"><c r="F9"><f>${escape(formula)}</f></c></row></sheetData>`;
  const names =
    '<definedNames><definedName name="总分值">自评表!$A$1:$C$1</definedName><definedName name="率">0.5</definedName></definedNames>';
  const file = new Map([
    ...parts,
    [name, parts.get(name)!.replace('</sheetData>', row)],
    ['xl/workbook.xml', parts.get('xl/workbook.xml')!.replace('</sheets>', `</sheets>${names}`)],
  ]);
  const [sheet] = await openXlsxHost(zipParts(file), { compression: nodeCompression }).read(['自评表']);
  const cell = sheet!.cells.find((one) => one.row === 9)!;
  return cell.error ?? cell.value;
}

test.each<[string, CellValue]>([
  ['1+2*3', 7],
  ['(1+2)*3', 9],
  ['-2^2', 4],
  ['2^3^2', 64],
  ['2^-1', 0.5],
  ['10%', 0.1],
  ['50%*A2', 2],
  ['82.7%', 0.827],
  ['--A3', -3],
  ['+A1', 1],
  ['1/4', 0.25],
  ['0.1+0.2', 0.30000000000000004],
  ['1-0.9-0.1', 0],
  ['"a"&1&TRUE&A1', 'a1TRUE1'],
  ['"说""好"""', '说"好"'],
  ['1/3&""', '0.333333333333333'],
  ['1e3', 1000],
  ['.5+1.', 1.5],
  ['A1', 1],
  ['$A$1+A$2+$A3', 2],
  ['C2', 0],
  ['D2+1', 8],
  ['自评表!A2', 4],
  ["'Sheet 2''s'!B1", 20],
  ["SUM('Sheet 2''s'!A1:B1)", 30],
  ['率*2', 1],
  ['SUM(总分值)', 6],
])('=%s is %p', async (formula, value) => {
  expect(await resultOf(formula)).toBe(value);
});

test.each<[string, CellValue]>([
  ['1=1', true],
  ['0.1+0.2=0.3', true],
  ['"A"="a"', true],
  ['1<>2', true],
  ['2<10', true],
  ['"2"<"10"', false],
  ['"a">9', true],
  ['TRUE>"z"', true],
  ['C2=0', true],
  ['C2=""', true],
  ['A1>=B1', false],
  ['A1<=B1', true],
])('=%s is %p', async (formula, value) => {
  expect(await resultOf(formula)).toBe(value);
});

test.each<[string, CellValue]>([
  ['SUM(A1:C3)', 12.6],
  ['SUM(A1:A2,B1,3,"4")', 14],
  ['SUM(A:A)', 2],
  ['SUM(1:1)', 6],
  ['SUM(C1:A2)', 15.5],
  ['SUM(D1:E3)', 0],
  ['SUM(0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1)', 1],
  ['PRODUCT(A1:C1)', 6],
  ['AVERAGE(A1:C2)', 3.1],
  ['MIN(A1:C3)', -3],
  ['MAX(A1:C3,8)', 8],
  ['MAX(D1:D3)', 0],
  ['COUNT(A1:E3)', 8],
  ['COUNT(1,"2",TRUE,"x")', 1],
  ['COUNTA(A1:E3)', 13],
  ['ROUND(2.675,2)', 2.68],
  ['ROUND(1.005,2)', 1.01],
  ['ROUND(-2.5,0)', -3],
  ['ROUND(1234.5,-2)', 1200],
  ['ROUND(0.5)', 1],
  ['ROUNDUP(3.001,2)', 3.01],
  ['ROUNDUP(-3.2,0)', -4],
  ['ROUNDDOWN(3.999,2)', 3.99],
  ['TRUNC(-8.9)', -8],
  ['INT(-8.1)', -9],
  ['ABS(A3)', 3],
  ['MOD(-3,2)', 1],
  ['IF(A1>0,"达成","未达成")', '达成'],
  ['IF(A3>0,"达成")', false],
  ['IF(A1,,2)', 0],
  ['IF(TRUE,1,1/0)', 1],
  ['IF(A2=0,0,A1/A2)', 0.25],
  ['IFERROR(1/0,"—")', '—'],
  ['IFERROR(5,"—")', 5],
  ['IFNA(NA(),1)', 1],
  ['AND(TRUE,A1>0)', true],
  ['AND(TRUE,A3>0)', false],
  ['OR(FALSE,E1)', true],
  ['NOT(E1)', false],
  ['AND(E1:E2)', false],
  ['ISNUMBER(A1)', true],
  ['ISTEXT(D1)', true],
  ['ISBLANK(C2)', true],
  ['ISERROR(1/0)', true],
  ['N(E1)', 1],
  ['VALUE("1,234.5")', 1234.5],
  ['VALUE("82.7%")', 0.827],
  ['CONCATENATE("第",A1,"季度")', '第1季度'],
  ['_xlfn.IFNA(1,2)', 1],
  ['sum(A1:b1)', 3],
])('=%s is %p', async (formula, value) => {
  expect(await resultOf(formula)).toBe(value);
});

test.each([
  ['1/0', '#DIV/0!'],
  ['A1/C2', '#DIV/0!'],
  ['AVERAGE(D1:D3)', '#DIV/0!'],
  ['MOD(1,0)', '#DIV/0!'],
  ['"a"+1', '#VALUE!'],
  ['D1*2', '#VALUE!'],
  ['SUM("x")', '#VALUE!'],
  ['AND(D1:D3)', '#VALUE!'],
  ['10^400', '#NUM!'],
  ['#REF!+1', '#REF!'],
  ['SUM(#N/A,1)', '#N/A'],
  ['IF(1/0,1,2)', '#DIV/0!'],
  ['NA()', '#N/A'],
])('=%s is the error %s', async (formula, error) => {
  expect(await resultOf(formula)).toBe(error);
});

test.each([
  'SUM(A1:C3*2)',
  'A1:A3',
  'VLOOKUP(1,A1:B3,2)',
  'TODAY()',
  'A1 B1',
  'SUM((A1,B1))',
  'Sheet9!A1',
  'INDIRECT("A1")',
  'ROUND()',
])('=%s is not computed, and not guessed', async (formula) => {
  expect(await resultOf(formula)).toBeNull();
});
