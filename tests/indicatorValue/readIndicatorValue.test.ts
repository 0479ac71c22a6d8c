import fc from 'fast-check';
import { readIndicatorValue } from '../../src/indicatorValue/readIndicatorValue';
import { inTableForm, readingTables } from './readingCases';

describe.each(readingTables)('%s', (_name, cases) => {
  test.each(cases.map((each) => [each.text, each] as const))('%j', (text, { context, reads, reason }) => {
    const value = readIndicatorValue(text, context);
    expect(inTableForm(value)).toEqual(reads);
    expect(value.text).toBe(text);
    expect(value.reasons.length).toBeGreaterThan(0);
    if (reason !== undefined) expect(value.reasons.map(({ code }) => code)).toContain(reason);
  });
});

test('the tables hold at least 400 different readings', () => {
  const keys = readingTables.flatMap(([, cases]) => cases.map(({ text, context }) => JSON.stringify([text, context])));
  expect(new Set(keys).size).toBeGreaterThanOrEqual(400);
});

test('a missing text is blank, a text that is only white space too', () => {
  expect(readIndicatorValue(null)).toEqual({ kind: 'blank', text: '', reasons: [{ code: 'blank', values: {} }] });
  expect(readIndicatorValue(' \t\n').kind).toBe('blank');
});

test('a quantity says where in the text it stands', () => {
  const text = '设坐席值守员\n12人，年度 编发周报 52 期';
  const value = readIndicatorValue(text);
  if (value.kind !== 'narrative') throw new Error(value.kind);
  expect(value.quantities.map(({ start, end }) => text.slice(start, end))).toEqual(['12人', '52 期']);
});

test('a tier keeps the number beside it and the words that name it', () => {
  expect(readIndicatorValue('1000件达成预期指标')).toMatchObject({
    word: '达成预期指标',
    quantities: [{ number: '1000', unit: '件', noun: null, start: 0, end: 5 }],
  });
});

test('white space, width and look-alike signs make no difference', () => {
  const spellings = ['≥90%', ' ≥ 90 % ', '≧９０％', '＞＝90﹪', '⩾90%', '\n≥90%\n'];
  const read = spellings.map((text) => inTableForm(readIndicatorValue(text)));
  expect(new Set(read.map((value) => JSON.stringify(value))).size).toBe(1);
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...'0123456789.,，%‰≥≤<>=~±-—/()（）年月日季度万亿千百十元人个次至到第每约以上内半成零两一二三点分之达未不的',
      ),
      {
        maxLength: 30,
      },
    )
    .map((characters) => characters.join('')),
);

test('no text throws, and every reading keeps its text and says why', () => {
  fc.assert(
    fc.property(anything, fc.option(anything), fc.option(anything), (text, operatorText, unitText) => {
      const value = readIndicatorValue(text, { operatorText, unitText });
      expect(value.text).toBe(text);
      expect(value.reasons.length).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('a plain number with any operator and unit is read as written', () => {
  const operators = { '≥': '>=', '>': '>', '=': '=', '≤': '<=', '<': '<', '': null } as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(operators) as (keyof typeof operators)[])),
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom('人', '万元', '公里', '元/人·月', '人次', '‰'),
      (operator, whole, thousandths, unit) => {
        const number = `${whole}.${String(thousandths).padStart(3, '0')}`;
        const value = readIndicatorValue(`${operator}${number}${unit}`);
        if (value.kind !== 'bound') throw new Error(value.kind);
        expect(value.operator).toBe(operators[operator]);
        expect(Number(value.number)).toBeCloseTo(Number(number) / (unit === '‰' ? 1000 : 1), 9);
        expect(value.unit).toBe(unit);
      },
    ),
  );
});

test('digits that are cut, doubled or glued together never become another number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (one, other) => {
      for (const between of [' ', '\n', '.1.', '%', '、', ';', '≥']) {
        const value = readIndicatorValue(`${one}${between}${other}`);
        expect(['unreadable', 'narrative']).toContain(value.kind);
      }
    }),
  );
});

const long = 10_000;
test.each([
  ['digits', '9'.repeat(long)],
  ['operators', '≥'.repeat(long)],
  ['operator words', '不低于'.repeat(long / 2)],
  ['nested brackets', `${'（'.repeat(long)}90%${'）'.repeat(long)}`],
  ['open brackets', '('.repeat(long)],
  ['commas between digits', '1,'.repeat(long / 2)],
  ['points between digits', '1.'.repeat(long / 2)],
  ['full stops', `${'。'.repeat(long)}人`],
  ['dashes', '—'.repeat(long)],
  ['Chinese numerals', '一百二十'.repeat(long / 4)],
  ['ten thousands', '万'.repeat(long)],
  ['line breaks between digits', '1\n'.repeat(long / 2)],
  ['slashes', '1/'.repeat(long / 2)],
  ['units', '5人'.repeat(long / 2)],
  ['per', '每人'.repeat(long / 2)],
  ['dates', '2021年'.repeat(long / 5)],
  ['tier words', '完成'.repeat(long / 2)],
  ['quotes', '"'.repeat(long)],
  ['currency', '人民币'.repeat(long / 3)],
])('ten thousand %s are read and are never a number', (_name, text) => {
  expect(['narrative', 'unreadable', 'tier', 'notApplicable', 'blank']).toContain(readIndicatorValue(text).kind);
});
