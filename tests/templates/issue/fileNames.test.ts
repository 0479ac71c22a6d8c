import fc from 'fast-check';
import { checkPattern, DEFAULT_FILE_PATTERN, fileNames } from '../../../src/templates/issue/fileNames';
import type { RosterRow } from '../../../src/templates/issue/rosterRow';

function row(unit: string, project: string, code = ''): RosterRow {
  return {
    row: 2,
    unit,
    project,
    code,
    department: '',
    initialBudget: null,
    annualBudget: null,
    deadline: '',
    contact: '',
    leader: '',
    phone: '',
    indicators: [],
  };
}

test.each([
  ['{单位}-{项目}-{年度}年度自评表', row('甲', '培训'), '甲-培训-2025年度自评表.xlsx'],
  [DEFAULT_FILE_PATTERN, row('甲', ''), '甲-2025年度自评表.xlsx'],
  ['{code}_{row}', row('甲', '', 'X/1'), 'X 1_2.xlsx'],
  ['{unit}', row('../../etc/passwd', ''), 'etc passwd.xlsx'],
  ['{unit}', row('CON', ''), '_CON.xlsx'],
  ['{unit}', row('com1.txt', ''), '_com1.txt.xlsx'],
  ['{unit}', row('', ''), '自评表.xlsx'],
  ['{unit}', row('甲\u202exslx.exe', ''), '甲 xslx.exe.xlsx'],
  ['{unit}', row('{项目}', '乙'), '{项目}.xlsx'],
])('%s', (pattern, of, name) => {
  expect(fileNames([of], 2025, pattern)).toEqual([name]);
});

test('the same name twice is numbered, upper and lower case being the same', () => {
  expect(fileNames([row('a', ''), row('A', ''), row('a (2)', ''), row('a', '')], 2025, '{unit}')).toEqual([
    'a.xlsx',
    'A (2).xlsx',
    'a (2) (2).xlsx',
    'a (3).xlsx',
  ]);
});

test('a place that means nothing is named', () => {
  expect(() => checkPattern('{unit}-{单位}')).not.toThrow();
  expect(() => checkPattern('{unit}-{constructor}')).toThrow('"place":"{constructor}"');
});

test.each([
  ['{unit', '{unit'],
  ['{unit}-{项目', '{项目'],
  ['{unit}}', '}'],
])('a bracket left open in %s is named', (pattern, place) => {
  expect(() => checkPattern(pattern)).toThrow(`"place":"${place}"`);
});

test('whatever the roster says, names are safe, short enough and all different', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 300 }), fc.string()), { maxLength: 20 }),
      (rows) => {
        const names = fileNames(
          rows.map(([unit, project]) => row(unit, project)),
          2025,
          '{unit}-{project}',
        );
        for (const name of names) {
          expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]|^[. ]|[. ]\.xlsx$/u);
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      },
    ),
  );
});
