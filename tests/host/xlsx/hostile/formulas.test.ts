import { zipParts } from '../buildWorkbook';
import { readAll, valuesOf } from './readAll';
import { smallParts, withSheetData, WORKBOOK_PART } from './smallWorkbook';

/** A column of formulas without stored results, from A1 down. */
function column(formulas: readonly string[]) {
  return withSheetData(
    formulas.map((formula, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>${formula}</f></c></row>`).join(''),
  );
}

async function firstColumn(formulas: readonly string[]) {
  const values = await valuesOf(zipParts(column(formulas)));
  return formulas.map((_, at) => values[`A${at + 1}`]);
}

test('a chain of 50,000 formulas is worked out from either end', async () => {
  const length = 50_000;
  const down = Array.from({ length }, (_, at) => (at === 0 ? '1' : `A${at}+1`));
  expect((await firstColumn(down)).at(-1)).toBe(length);
  const up = Array.from({ length }, (_, at) => (at === length - 1 ? '1' : `A${at + 2}+1`));
  expect((await firstColumn(up))[0]).toBe(length);
});

test('formulas in a circle have no value, and those that do not depend on it have theirs', async () => {
  expect(await firstColumn(['A2', 'A3', 'A1', 'A4', '1+1', 'IF(TRUE,5,A1)'])).toEqual([null, null, null, null, 2, 5]);
});

test('a text that doubles at each step ends in an error', async () => {
  const values = await firstColumn(['"x"', ...Array.from({ length: 40 }, (_, at) => `A${at + 1}&amp;A${at + 1}`)]);
  expect(values[14]).toHaveLength(2 ** 14);
  expect(values.at(-1)).toBeNull();
});

test('sums over sums over everything stop at a limit', async () => {
  const [sheet] = await readAll(zipParts(column(Array.from({ length: 20_000 }, (_, at) => `SUM(A${at + 2}:A20001)`))));
  expect(sheet!.cells).toHaveLength(20_000);
});

test.each([
  ['brackets 4,000 deep', '('.repeat(4000) + '1' + ')'.repeat(4000)],
  ['functions 3,000 deep', 'ABS('.repeat(2000) + '1' + ')'.repeat(2000)],
  ['longer than Excel allows', '1+'.repeat(5000) + '1'],
  ['no formula', ')))((('],
  ['an operator alone', '+'],
  ['a quote that never ends', '"abc'],
  ['a sheet name that never ends', "'abc"],
  ['another workbook', '[1]Sheet1!A1'],
  ['a command of another program', "cmd|'/c calc'!A1"],
  ['a sheet that is not there', 'Nowhere!A1'],
  ['a name that is not there', 'Nothing+1'],
  ['a function we do not know', 'WEBSERVICE("http://example.org")'],
  ['__proto__', '__proto__'],
  ['a function called constructor', 'constructor(1)'],
  ['an array', 'SUM({1,2,3})'],
  ['nothing', ''],
])('%s has no value and does no harm', async (_, formula) => {
  expect(await firstColumn([formula])).toEqual([null]);
});

test('4,000 operations in a row are fine', async () => {
  expect(await firstColumn(['1' + '+1'.repeat(4000)])).toEqual([4001]);
});

test('names that stand for each other, or for ever more, have no value', async () => {
  const names = ['<definedName name="a">b</definedName><definedName name="b">a</definedName>'];
  for (let at = 0; at < 12; at++)
    names.push(`<definedName name="name_${at}">${`name_${at + 1}+`.repeat(500)}1</definedName>`);
  const parts = column(['a', 'name_0']);
  parts.set(
    WORKBOOK_PART,
    smallParts()
      .get(WORKBOOK_PART)!
      .replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`),
  );
  expect(await valuesOf(zipParts(parts))).toEqual({ A1: null, A2: null });
});

test('a chain of 30,000 names has no value', async () => {
  const names = Array.from({ length: 30_000 }, (_, at) => `<definedName name="n_${at}">n_${at + 1}</definedName>`);
  const parts = column(['n_0']);
  const workbook = smallParts().get(WORKBOOK_PART)!;
  parts.set(WORKBOOK_PART, workbook.replace('</sheets>', `</sheets><definedNames>${names.join('')}</definedNames>`));
  expect(await valuesOf(zipParts(parts))).toEqual({ A1: null });
});

test('shared formulas without their text, and far from it, have no value', async () => {
  const data =
    '<row r="1"><c r="A1"><f t="shared" si="7"/></c><c r="B1"><f t="shared" ref="B1:XFD1048576" si="8">A1+C1</f></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="8"/></c><c r="B2"><f t="array" ref="B2:XFD1048576">A1:A9</f></c></row>';
  const [sheet] = await readAll(zipParts(withSheetData(data)));
  expect(sheet!.cells.map(({ formula, value, error }) => ({ formula, value, error }))).toEqual([
    { formula: '=', value: null, error: undefined },
    { formula: '=A1+C1', value: null, error: undefined },
    { formula: '=#REF!+B2', value: null, error: '#REF!' },
    { formula: '=A1:A9', value: null, error: undefined },
  ]);
});
