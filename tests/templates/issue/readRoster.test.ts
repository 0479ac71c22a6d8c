import fc from 'fast-check';
import { csvSheet } from '../../../src/templates/issue/csvSheet';
import { readRoster } from '../../../src/templates/issue/readRoster';
import type { CellValue, SheetSnapshot } from '../../../src/sheet/sheetSnapshot';

/** A sheet with these rows from A1 on; an empty text is a blank cell. */
function sheet(rows: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>> = {}): SheetSnapshot {
  return {
    ...csvSheet('名单', new Uint8Array()),
    cells: rows.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === '' || value === null
          ? []
          : {
              row: r + 1,
              column: c + 1,
              value,
              text: String(value),
              ...(formats[`${r + 1},${c + 1}`] && { numberFormat: formats[`${r + 1},${c + 1}`] }),
            },
      ),
    ),
  };
}

test('a roster row gives everything it says, exact and in plain form', () => {
  const roster = readRoster(
    sheet(
      [
        ['2025年自评名单'],
        [
          '单位',
          '主管部门',
          '项目名称',
          '项目编码',
          '年初预算数（万元）',
          '全年预算数',
          '截止日期',
          '联系人',
          '项目负责人',
          '联系电话',
        ],
        ['甲单位', '某局', '培训项目', 51092324, '1,620.80', '３００元', 45747, '张', '李', '010-0000'],
      ],
      { '3,7': 'yyyy/m/d' },
    ),
    [],
  );
  expect(roster.problems).toEqual([]);
  expect(roster.rows).toEqual([
    {
      row: 3,
      unit: '甲单位',
      department: '某局',
      project: '培训项目',
      code: '51092324',
      initialBudget: { value: '1620.80', unit: '万元' },
      annualBudget: { value: '300', unit: '元' },
      deadline: '2025-03-31',
      contact: '张',
      leader: '李',
      phone: '010-0000',
      indicators: [],
    },
  ]);
});

test('a bad row is named with its cell and the others are read', () => {
  const roster = readRoster(
    sheet([
      ['单位', '项目', '预算', '截止日期', '绩效指标', '项目类别'],
      ['甲', 'A', '很多', '', '', ''],
      ['', '', '5', '', '', ''],
      ['乙', 'B', '5', '2025-02-30', '', ''],
      ['丙', 'C', '-5', '', '', ''],
      ['丁', 'D', '5', '', '数量指标|没有一级', ''],
      ['戊', 'E', '5', '', '', '不知道的类别'],
      ['己', 'F', '5', '', '', ''],
      ['己', 'F', '6', '', '', ''],
    ]),
    [],
  );
  expect(roster.rows.map((row) => row.unit)).toEqual(['己']);
  expect(roster.problems.map(({ code, cell, found }) => [code, cell, found])).toEqual([
    ['roster.amount', 'C2', '很多'],
    ['roster.noName', 'A3', ''],
    ['roster.date', 'D4', '2025-02-30'],
    ['roster.amount', 'C5', '-5'],
    ['roster.indicator', 'E6', '数量指标|没有一级'],
    ['roster.kind', 'F7', '不知道的类别'],
    ['roster.twice', 'B9', 'F'],
  ]);
  expect(roster.problems.at(-1)).toMatchObject({ row: 9, expected: '8' });
});

test('own indicators come in one cell, one to a line', () => {
  const roster = readRoster(
    sheet([
      ['单位', '项目', '自有指标'],
      ['甲', 'A', '产出指标|数量指标|培训人次|≥100人次|10\n效益指标｜社会效益指标｜业务能力｜有效提升｜'],
    ]),
    [],
  );
  expect(roster.rows[0]!.indicators).toEqual([
    {
      level1: '产出指标',
      level2: '数量指标',
      level3: '培训人次',
      operator: '≥',
      value: '100',
      unit: '人次',
      points: '10',
    },
    {
      level1: '效益指标',
      level2: '社会效益指标',
      level3: '业务能力',
      operator: null,
      value: '有效提升',
      unit: null,
      points: null,
    },
  ]);
});

test('own indicators come in columns, a row to each, unit and project repeated or left blank', () => {
  const roster = readRoster(
    sheet([
      ['单位', '项目', '一级指标', '二级指标', '三级指标', '指标值', '度量单位', '分值'],
      ['甲', 'A', '产出指标', '数量指标', '人次', '≥100', '人次', '10'],
      ['', '', '产出指标', '质量指标', '合格率', '95%', '', 5],
      ['甲', 'A', '效益指标', '社会效益指标', '知晓率', '', '', ''],
      ['乙', 'B', '产出指标', '数量指标', '场次', '3场', '', 'x'],
      ['', '', '产出指标', '质量指标', '不属于甲', '', '', ''],
    ]),
    [],
  );
  expect(roster.rows).toHaveLength(1);
  expect(
    roster.rows[0]!.indicators.map(({ level3, operator, value, unit, points }) => [
      level3,
      operator,
      value,
      unit,
      points,
    ]),
  ).toEqual([
    ['人次', '≥', '100', '人次', '10'],
    ['合格率', null, '95', '%', '5'],
    ['知晓率', null, null, null, null],
  ]);
  expect(roster.problems.map(({ code, cell }) => [code, cell])).toEqual([['roster.points', 'H5']]);
});

test('a kind of project brings the indicators of the library, the office’s own set first', () => {
  const own = {
    level1: '产出指标',
    level2: '数量指标',
    level3: '自定',
    operator: null,
    value: null,
    unit: null,
    points: null,
  };
  const rows = sheet([
    ['单位', '项目类别'],
    ['甲', '会议和培训'],
    ['乙', '课题研究'],
  ]);
  const roster = readRoster(rows, [{ id: 'x', name: { 'zh-CN': '课题研究', en: 'x' }, indicators: [own] }]);
  expect(roster.rows[0]!.indicators.map((each) => each.level3)).toContain('培训（参会）人次');
  expect(roster.rows[1]!.indicators).toEqual([own]);
});

test('a unit merged over several projects counts for each of them', () => {
  const roster = readRoster(
    {
      ...sheet([
        ['单位', '项目'],
        ['甲', 'A'],
        ['', 'B'],
      ]),
      merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
    },
    [],
  );
  expect(roster.rows.map(({ unit, project }) => [unit, project])).toEqual([
    ['甲', 'A'],
    ['甲', 'B'],
  ]);
});

test('a long code is given in full, and headings that are not known are listed', () => {
  const snapshot = sheet([
    ['单位', '编码', '天气'],
    ['甲', 510923240000102, ''],
  ]);
  const cells = snapshot.cells.map((cell) =>
    cell.column === 2 && cell.row === 2 ? { ...cell, text: '5.10923E+14' } : cell,
  );
  const roster = readRoster({ ...snapshot, cells }, []);
  expect(roster.rows[0]!.code).toBe('510923240000102');
  expect(roster.ignored).toEqual([{ cell: 'C1', text: '天气' }]);
});

test('a column is known to say when the form is due however it is worded, and one that counts the rows is no matter', () => {
  const roster = readRoster(
    sheet([
      ['序号', '单位', '填报截止日期'],
      [1, '甲', '2025-12-31'],
    ]),
    [],
  );
  expect([roster.rows[0]!.deadline, roster.ignored]).toEqual(['2025-12-31', []]);
});

test('a sheet without headings says so', () => {
  expect(readRoster(sheet([['甲', 'A']]), []).problems).toEqual([
    { code: 'roster.noHeading', row: 1, cell: 'A1', found: '', expected: '单位、项目名称' },
  ]);
});

test('whatever stands in the cells, every filled row is either issued or reported', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom('甲', '产出指标|数量指标|x', '2025年3月1日', '__proto__'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(anything, { minLength: 4, maxLength: 4 }), { maxLength: 12 }), (rows) => {
      const roster = readRoster(sheet([['单位', '项目', '预算', '指标'], ...rows]), []);
      const filled = rows.flatMap((row, index) =>
        row.some((value) => String(value).trim() !== '') ? [index + 2] : [],
      );
      const told = [...roster.rows, ...roster.problems].map((each) => each.row).sort((one, other) => one - other);
      expect(told).toEqual(filled);
    }),
  );
});
